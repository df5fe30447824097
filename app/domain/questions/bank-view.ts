/** The question bank's page: filtered, by place, with each question's uses and the skills that lack some. */
import { findSide } from '../framework/compare-query'
import { type Release, skillLevelNames, type Variant } from '../framework/release'
import { type Bank, type BankQuestion, bankQuestions, enoughQuestions, placeIn, waitingIn } from './bank'
import { keyOfPlace, type Place, placeOf, subjectKey } from './place'
import { kindsAbout, type Topic } from './topic'
import type { Topics } from './topics'
import type { QuestionSource } from './written'

export interface BankFilter {
  /** "skill/prototyping" */
  subject: string
  level: string
  kind: string
  /** "role/level" */
  roleLevel: string
}

export interface UsedQuestion extends Place {
  text: string
}

export interface BankGroup {
  topic: Topic
  /** Number of questions in use, before filtering. */
  inUse: number
  questions: BankQuestion[]
}

export interface BankSource extends QuestionSource {
  release: Release
  topics: Topics
  bank: Bank
}

/**
 * The filter in an address. What nothing has filters nothing, nor does a level that the subject lacks, nor a role level
 * beside a behaviour or strength. Older addresses name a "skill".
 */
export function readBankFilter(query: URLSearchParams, { release, topics, policy }: BankSource): BankFilter {
  const known = (asked: string | null, all: string[]) => all.find((value) => value === asked) ?? ''
  const subject = known(query.get('subject') ?? `skill/${query.get('skill')}`, topics.all.map(subjectKey))
  const levels = topics.all.flatMap((topic) => (subjectKey(topic) === subject ? topic.level : []))
  const kinds = kindsAbout('strength', policy).map(({ slug }) => slug)
  const roleLevel = subject === '' || subject.startsWith('skill/') ? query.get('roleLevel') : null
  return {
    subject,
    level: known(query.get('level'), subject ? levels : [...skillLevelNames, ...bandsOf(topics)]),
    kind: known(query.get('kind'), kinds),
    roleLevel: findSide(release, roleLevel) && roleLevel ? roleLevel : '',
  }
}

/** The bands of grades in which behaviours have questions, from the lowest, as levels of a place. */
export function bandsOf({ all }: Topics): string[] {
  const bands = all.flatMap(({ subject, level }) => (subject === 'behaviour' ? Number(level) : []))
  return [...new Set(bands)].toSorted((a, b) => a - b).map(String)
}

/** The filtered groups. Without subject and role level, only the questions that the department has an entry for. */
export function bankGroups(filter: BankFilter, source: BankSource): BankGroup[] {
  const { release, topics, bank } = source
  const ownOnly = !filter.subject && !filter.roleLevel
  const asked = askedTopics(filter, topics, release).filter(({ topic }) => !ownOnly || placeIn(bank, topic))
  const groups = asked.map(({ topic, variant }) => {
    const all = bankQuestions(topic, variant, source, bank)
    const questions = all.filter(
      (question) => (!filter.kind || question.kind === filter.kind) && (!ownOnly || question.version > 0),
    )
    return { topic, inUse: all.filter((question) => !question.retired).length, questions }
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

interface AskedTopic {
  topic: Topic
  /** A management variant has every kind of question, and so does the bank where no role level gives a variant. */
  variant?: Variant
}

/** A role level asks for its skills at their levels. */
function askedTopics({ subject, level, roleLevel }: BankFilter, { all }: Topics, release: Release): AskedTopic[] {
  const side = findSide(release, roleLevel)
  const needed = new Set(side?.level.skills.map((need) => keyOfPlace({ ...need, subject: 'skill', slug: need.skill })))
  return all
    .filter((topic) => (!subject || subjectKey(topic) === subject) && (!level || topic.level === level))
    .filter((topic) => !side || needed.has(keyOfPlace(topic)))
    .map((topic) => ({ topic, variant: side ? side.level.variant : 'management' }))
}

/** The department's questions that have no place here; they wait for a release or policy files that have one. */
export function waitingQuestions({ topics, bank, ...source }: BankSource): UsedQuestion[] {
  const { rewordings, own } = waitingIn(bank, topics, source)
  return [...rewordings, ...own].map((entry) => ({ ...placeOf(entry), text: entry.text }))
}
