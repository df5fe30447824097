/** The question bank's page: filtered, by skill and level, with each question's uses and the skills that lack some. */
import { findSide } from '../framework/compare-query'
import { type Release, type Skill, type SkillLevelName, skillLevelNames, type Variant } from '../framework/release'
import type { Policy } from '../policy/schemas'
import { type Bank, type BankQuestion, bankQuestions, enoughQuestions, placeIn, waitingIn } from './bank'
import type { QuestionSource } from './written'

export interface BankFilter {
  skill: string
  level: string
  kind: string
  /** "role/level" */
  roleLevel: string
}

export interface UsedQuestion {
  skill: string
  level: SkillLevelName
  text: string
}

export interface BankGroup {
  skill: string
  name: string
  level: SkillLevelName
  /** Number of questions in use, before filtering. */
  inUse: number
  questions: BankQuestion[]
}

/** The filter in an address; a name that the release does not have filters nothing. */
export function readBankFilter(query: URLSearchParams, release: Release, policy: Policy): BankFilter {
  const known = (name: string, all: string[]) => all.find((value) => value === query.get(name)) ?? ''
  const asked = query.get('roleLevel')
  return {
    skill: known(
      'skill',
      release.skills.map(({ slug }) => slug),
    ),
    level: known('level', [...skillLevelNames]),
    kind: known(
      'kind',
      policy.questions.kinds.map(({ slug }) => slug),
    ),
    roleLevel: findSide(release, asked) && asked ? asked : '',
  }
}

export interface BankSource extends QuestionSource {
  release: Release
  bank: Bank
}

/** The filtered groups. Without skill and role level, only the questions that the department has written or changed. */
export function bankGroups(filter: BankFilter, { release, bank, ...source }: BankSource): BankGroup[] {
  const ownOnly = !filter.skill && !filter.roleLevel
  const places = placesOf(filter, release).filter(({ skill, level }) => !ownOnly || placeIn(bank, skill.slug, level))
  const groups = places.map(({ skill, level, variant }) => {
    const all = bankQuestions(skill, level, variant, source, bank)
    const questions = all.filter(
      (question) => (!filter.kind || question.kind === filter.kind) && (!ownOnly || question.version > 0),
    )
    return {
      skill: skill.slug,
      name: skill.name,
      level,
      inUse: all.filter((question) => !question.retired).length,
      questions,
    }
  })
  return ownOnly ? groups.filter(({ questions }) => questions.length > 0) : groups
}

/** The most questions on a page of the bank. */
const pageSize = 50

/** Splits the groups into pages; a group that does not fit continues under the same heading on the next page. */
export function bankPages(groups: BankGroup[]): BankGroup[][] {
  const pages: BankGroup[][] = [[]]
  let room = pageSize
  for (const group of groups) {
    let left = group.questions
    do {
      if (room === 0) {
        pages.push([])
        room = pageSize
      }
      const questions = left.slice(0, room)
      pages.at(-1)?.push({ ...group, questions })
      left = left.slice(questions.length)
      room -= questions.length
    } while (left.length > 0)
  }
  return pages
}

/** The skills of a role level that have too few questions in use to choose from. */
export function bankGaps(groups: BankGroup[]): BankGroup[] {
  return groups.filter(({ inUse }) => inUse < enoughQuestions)
}

interface Place {
  skill: Skill
  level: SkillLevelName
  /** A management variant has every kind of question, and so does the bank where no role level gives a variant. */
  variant?: Variant
}

function placesOf({ skill: slug, level: name, roleLevel }: BankFilter, { skills, ...release }: Release): Place[] {
  const side = findSide({ skills, ...release }, roleLevel)
  const places: Place[] = skills.flatMap((skill) => {
    const needed = side?.level.skills.find((need) => need.skill === skill.slug)?.level
    const levels = side ? skillLevelNames.filter((name) => name === needed) : skillLevelNames
    const variant = side ? side.level.variant : 'management'
    return levels.filter((level) => skill.levels[level]).map((level) => ({ skill, level, variant }))
  })
  return places.filter(({ skill, level }) => (!slug || skill.slug === slug) && (!name || level === name))
}

/** The department's questions that fit no skill level of this release; they wait for a release that has one. */
export function waitingQuestions({ release, bank, ...source }: BankSource): UsedQuestion[] {
  const { rewordings, own } = waitingIn(bank, release.skills, source)
  return [...rewordings, ...own].map(({ skill, level, text }) => ({ skill, level, text }))
}
