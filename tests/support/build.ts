/** Material for tests: the shipped page and policy files, and a vacancy made from them. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { loadPolicy } from '../../app/config/policy.server'
import { projectRoot } from '../../app/config/project-root.server'
import { writtenFiles } from '../../app/config/written-questions.server'
import { writtenAbout } from '../../app/domain/assessment/written-about'
import { parseRolePage } from '../../app/domain/framework/import/page/parse'
import { frameworkSource } from '../../app/domain/framework/import/shipped-source'
import { missingStatements, type Release, type Role, type SkillLevelName } from '../../app/domain/framework/release'
import type { Policy } from '../../app/domain/policy/schemas'
import type { Choices, Post } from '../../app/domain/vacancy/choices'
import type { VacancyContext } from '../../app/domain/vacancy/vacancy'
import { usualChoices } from './usual-choices'

const folder = resolve(projectRoot(), 'data/framework')

/** The text of the shipped role page. */
export const shippedPage = readFileSync(resolve(folder, 'devops-engineer.txt'), 'utf8')
export const shippedPolicy: Policy = loadPolicy()
/** Our own questions, read a file at a time. */
export const shippedQuestions = writtenFiles({})
export const shippedRelease: Release = parseRolePage(shippedPage, 'Software development').release
/** The shipped role, and a second one made from it: its levels from junior to senior, one skill fewer, one of its own. */
export const twoRoles: Release = withSecondRole(shippedRelease)
const about = frameworkSource.parse(JSON.parse(readFileSync(resolve(folder, 'devops-engineer.json'), 'utf8')))

/** A vacancy on the shipped page: by default Senior DevOps engineer at SEO with the default choices. */
export function aVacancy(
  {
    level: levelSlug = 'senior-devops-engineer',
    grade: code = 'SEO',
    ...change
  }: Partial<Choices> & {
    level?: string
    grade?: string
  } = {},
  policy: Policy = shippedPolicy,
): VacancyContext {
  const role = shippedRelease.roles[0]
  const level = role?.levels.find((level) => level.slug === levelSlug)
  const grade = policy.grades.grades.find((grade) => grade.code === code)
  if (!role || !level || !grade) throw new Error(`No ${levelSlug} at ${code} to build from`)
  const { release: name, source, licence, attribution } = about
  return {
    framework: { id: 'test', name, source, licence, attribution },
    release: shippedRelease,
    role,
    level,
    grade,
    choices: { ...usualChoices(level, policy), ...change },
    policy,
  }
}

/** The vacancy with what is written about its criteria, as the service gives it. */
export function withWritten(vacancy: VacancyContext): VacancyContext {
  return { ...vacancy, written: writtenAbout(vacancy, shippedQuestions) }
}

/** A post with every field of the vacancy form given, so that no document made from it has a gap. */
export const filledPost: Post = {
  title: 'Senior DevOps engineer, platform team',
  welshTitle: 'Uwch beiriannydd DevOps, tîm platfform',
  reference: '100001',
  department: 'Example Department',
  businessArea: 'Digital services',
  team: 'the platform team',
  roleType: 'Digital',
  profession: 'Government Digital and Data',
  numberOfPosts: 2,
  approach: 'External',
  locations: ['Leeds', 'Cardiff'],
  contractType: 'Fixed term',
  contractLength: '24 months',
  workingPattern: ['Full-time', 'Part-time', 'Flexible working'],
  salaryMinimum: 45_000,
  salaryMaximum: 52_500,
  pension: '£13,000',
  benefits: '25 days of annual leave, rising with service\nTime and money for training in your field',
  closingDate: '2027-03-14',
  closingTime: '23:55',
  siftDate: '2027-03-22',
  interviewDate: '2027-04-06',
  interviewRounds: 2,
  interviewType: 'Video',
  reserveListMonths: 12,
  contactName: 'Sam Example',
  contactEmail: 'sam@example.gov.uk',
  contactPhone: '020 7946 0000',
  recruitmentEmail: 'recruitment@example.gov.uk',
  criminalRecordCheck: 'Basic',
  securityLevel: 'Security check (SC)',
}

/**
 * The shipped page and two roles made from it: one as a table of roles gives it (no grades, inferred order of levels, a
 * missing text), and one of the Senior Civil Service, which has skills and no levels.
 */
export function aManyRoleRelease(): Release {
  const { roles, skills } = structuredClone(shippedRelease)
  const [role] = roles
  const [first] = skills
  if (!role || !first) throw new Error('The shipped page has no role and skill to build from')
  const { summary: _, published: _published, lastUpdated: _updated, ...plain } = structuredClone(role)
  const named = (text: string) => text.replaceAll('DevOps', 'platform')
  const platform: Role = {
    ...plain,
    slug: 'platform-engineer',
    name: 'Platform engineer',
    family: 'IT operations',
    description: 'A platform engineer runs the café of platforms.',
    responsibilities: 'In this role, you will:\n- brew platforms\n- serve them',
    levelOrder: 'inferred',
    levels: plain.levels.slice(0, 3).map((level, place) => ({
      ...level,
      slug: level.slug.replace('devops', 'platform'),
      name: named(level.name),
      description: place === 0 ? '' : named(level.description),
      responsibilities: place === 0 ? undefined : level.responsibilities,
      typicalGrades: undefined,
      skills: [...level.skills.slice(0, 4), { skill: 'platform-lore', level: 'working' }],
    })),
    sharedSkills: [],
    updates: [],
  }
  const chief: Role = {
    slug: 'chief-platform-officer',
    name: 'Chief platform officer',
    family: 'Chief digital and data',
    description: 'A chief platform officer leads platforms.',
    levels: [],
    roleType: 'Senior Civil Service',
    unlevelledSkills: [first.slug, 'platform-leadership'],
    sharedSkills: [],
    updates: [],
  }
  return {
    roles: [role, platform, chief],
    skills: [
      ...skills,
      { slug: 'platform-lore', name: 'Platform lore', levels: { working: missingStatements } },
      {
        slug: 'platform-leadership',
        name: 'Platform leadership',
        description: 'You can:\n- lead platforms',
        levels: {},
      },
    ],
  }
}

function withSecondRole(release: Release): Release {
  const { roles, skills } = structuredClone(release)
  const [first] = roles
  const [skill] = skills
  if (!first || !skill) throw new Error('The shipped release is empty')
  const testing = { ...skill, slug: 'testing', name: 'Testing' }
  const levels = first.levels.slice(1, 4).map(({ twin: _, variant: __, ...level }, position) => ({
    ...level,
    slug: level.slug.replace('devops-engineer', 'tester'),
    name: level.name.replace('DevOps engineer', 'tester'),
    number: position + 1,
    typicalGrades: undefined,
    responsibilities: undefined,
    skills: [
      ...level.skills.filter((need) => need.skill !== skill.slug),
      { skill: 'testing', level: 'working' as const },
    ],
  }))
  const second = { ...first, slug: 'tester', name: 'Tester', levelOrder: 'inferred' as const, levels }
  return { roles: [first, second], skills: [...skills, testing] }
}

/** A newer release: the shipped one with a change. */
export function aNewerRelease(change: (release: Release) => void = () => {}): Release {
  const release = structuredClone(shippedRelease)
  change(release)
  return release
}

/** A role level of a release's first role by its slug, to change in place. */
export function levelIn(release: Release, slug = 'senior-devops-engineer') {
  const level = release.roles[0]?.levels.find((level) => level.slug === slug)
  if (!level) throw new Error(`No level ${slug} in the release`)
  return level
}

/** A skill's statements at a level, to change in place. */
export function statementsIn(release: Release, slug: string, level: SkillLevelName) {
  const statements = release.skills.find((skill) => skill.slug === slug)?.levels[level]
  if (!statements) throw new Error(`No ${slug} at ${level} in the release`)
  return statements
}

/** The indicators of our own summary of a behaviour for a band of grades. */
export const indicatorsOf = ({ bands }: (typeof shippedPolicy.behaviours.behaviours)[number], band: number) =>
  bands.find((candidate) => candidate.band === band)?.indicators
