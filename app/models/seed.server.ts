/** Fills an empty database: the shipped role page as a release, and two example vacancies. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { projectRoot } from '../config/project-root.server'
import { parseRolePage } from '../domain/framework/import/page/parse'
import { frameworkSource } from '../domain/framework/import/shipped-source'
import type { Framework, Release } from '../domain/framework/release'
import type { Post } from '../domain/vacancy/choices'
import { newestFramework, writeFramework } from './framework.server'
import { inTransaction, type RequestContext } from './request-context.server'
import { writeVacancy } from './vacancy.server'

const role = 'development-operations-devops-engineer'

/** Loads the shipped page unless there is a release; returns true if it did. */
export async function seedFramework(context: RequestContext): Promise<boolean> {
  const { about, release } = readShipped()
  return inTransaction(context, async (tx) => {
    if (await newestFramework(tx)) return false
    await writeFramework(context, tx, about, release)
    return true
  })
}

/**
 * Saves the release and two example vacancies: one filled in, one as a manager finds it after three answers. Returns
 * true if the database was empty. Looks in the transaction: a server and a terminal that start together on an empty
 * file must not both fill it.
 */
export async function seed(context: RequestContext): Promise<boolean> {
  const { about, release } = readShipped()
  return inTransaction(context, async (tx) => {
    if (await newestFramework(tx)) return false
    const framework = await writeFramework(context, tx, about, release)
    const junior = { framework, role, roleLevel: 'junior-devops-engineer', grade: 'EO' }
    await writeVacancy(context, tx, junior, release)
    const senior = { framework, role, roleLevel: 'senior-devops-engineer', grade: 'SEO' }
    await writeVacancy(context, tx, senior, release, { post: examplePost })
    return true
  })
}

/** Reads the shipped page; throws if it cannot be read whole. */
function readShipped(): { about: Omit<Framework, 'id'>; release: Release } {
  const folder = resolve(projectRoot(), 'data/framework')
  const about = frameworkSource.parse(JSON.parse(readFileSync(resolve(folder, 'devops-engineer.json'), 'utf8')))
  const { release, problems } = parseRolePage(readFileSync(resolve(folder, about.file), 'utf8'), about.family)
  const [problem] = problems
  if (problem) throw new Error(`${about.file}, line ${problem.line}: ${problem.message}`)
  const { release: name, source, licence, attribution } = about
  return { about: { name, source, licence, attribution }, release }
}

const examplePost: Post = {
  title: 'Senior DevOps engineer (example)',
  reference: '100001',
  department: 'Example Department',
  businessArea: 'Digital services',
  team: 'the platform team',
  roleType: 'Digital',
  profession: 'Government Digital and Data',
  numberOfPosts: 2,
  approach: 'External',
  locations: ['Leeds', 'Cardiff'],
  contractType: 'Permanent',
  workingPattern: ['Full-time', 'Part-time', 'Flexible working'],
  salaryMinimum: 45_000,
  salaryMaximum: 52_500,
  pension: '£13,000',
  benefits:
    '25 days of annual leave, rising with service\nTime and money for training in your field\nAn office near a station in both cities',
  closingTime: '23:55',
  interviewRounds: 1,
  interviewType: 'Video',
  reserveListMonths: 12,
  contactName: 'Sam Example',
  contactEmail: 'sam@example.gov.uk',
  recruitmentEmail: 'recruitment@example.gov.uk',
  criminalRecordCheck: 'Basic',
  securityLevel: 'Security check (SC)',
}
