/** The question bank: our questions, as a department words or retires them, and its own. */
import type { Variant } from '../framework/release'
import type { Question } from './make'
import { madeQuestions, ourQuestions } from './our-questions'
import { keyOfPlace, type Place } from './place'
import type { Topic } from './topic'
import type { Topics } from './topics'
import type { QuestionSource } from './written'

/** Who answers for an entry, and since when it stands. */
export interface Agreement {
  /** A team or role, never a person. */
  owner?: string
  /** The day on which it was agreed, like "2027-03-27". */
  agreedOn?: string
}

/** A department's decision on one question of ours. It applies only to the exact words it was written for. */
export interface QuestionRewording extends Place, Agreement {
  /** Our own words. */
  base: string
  text: string
  probes: string[]
  retired: boolean
  version: number
}

/** A question that a department wrote. */
export interface OwnQuestion extends Place, Agreement {
  id: string
  kind: string
  /** Position of the statement that it asks about, if any. */
  focus?: number
  text: string
  probes: string[]
  retired: boolean
  version: number
}

/** A department's entries at one place. */
export interface BankPlace {
  /** By our own words. */
  rewordings: Map<string, QuestionRewording>
  own: OwnQuestion[]
}

export interface Bank {
  rewordings: QuestionRewording[]
  own: OwnQuestion[]
  /** The same entries by place: pages look up one place after another. */
  places: Map<string, BankPlace>
}

export interface BankQuestion extends Question, Agreement {
  /** Set for a department's own. */
  id?: string
  /** Our own wording; absent for a department's own. */
  base?: string
  /** The probes of our own wording. */
  baseProbes?: string[]
  retired: boolean
  /** Rises with every save; 0 for a question of ours that nobody has changed. */
  version: number
  /** Identifies it in forms and addresses, among the questions of its place. */
  value: string
}

/** Builds the bank from everything that a department has written. */
export function bankOf(rewordings: QuestionRewording[], own: OwnQuestion[]): Bank {
  const places = new Map<string, BankPlace>()
  const entriesAt = (entry: Place) => {
    const key = keyOfPlace(entry)
    const place: BankPlace = places.get(key) ?? { rewordings: new Map(), own: [] }
    places.set(key, place)
    return place
  }
  for (const rewording of rewordings) entriesAt(rewording).rewordings.set(rewording.base, rewording)
  for (const question of own) entriesAt(question).own.push(question)
  return { rewordings, own, places }
}

/** The bank's entries at a place; undefined where it has none. */
export function placeIn(bank: Bank, place: Place): BankPlace | undefined {
  return bank.places.get(keyOfPlace(place))
}

export const emptyBank: Bank = bankOf([], [])

/** Enough for any question that a panel member can read aloud. */
export const maxQuestionLength = 2_000

/** The fewest questions in use that a skill should offer. */
export const enoughQuestions = 3

/** The most characters of an owner's name. */
export const maxOwnerLength = 120

/**
 * Every question about a topic, retired ones too: ours as now worded, then the department's own. A made question that
 * the department has reworded stays, also where better ones are written.
 */
export function bankQuestions(
  topic: Topic,
  variant: Variant | undefined,
  source: QuestionSource,
  bank: Bank,
): BankQuestion[] {
  const ours = ourQuestions(topic, variant, source)
  const { rewordings, own } = placeIn(bank, topic) ?? { rewordings: new Map(), own: [] }
  const others =
    rewordings.size > 0
      ? madeQuestions(topic, variant, source).filter(
          ({ text }) => rewordings.has(text) && !ours.some((question) => question.text === text),
        )
      : []
  return [...[...ours, ...others].map((question) => asReworded(question, topic, bank)), ...own.map(ownAsQuestion)]
}

/** Every question of ours that a department can reword: written and made ones, of any variant. */
export function rewordable(topic: Topic, source: QuestionSource): Question[] {
  const ours = ourQuestions(topic, 'management', source)
  const made = madeQuestions(topic, 'management', source)
  return [...ours, ...made.filter(({ text }) => !ours.some((question) => question.text === text))]
}

/** Entries for places that are not there, or for questions that are not ours there in these words. */
export function waitingIn(bank: Bank, topics: Topics, source: QuestionSource): Pick<Bank, 'rewordings' | 'own'> {
  const bases = new Map<string, Set<string>>()
  const basesAt = (place: Place) => {
    const key = keyOfPlace(place)
    const topic = topics.find(place)
    const found = bases.get(key) ?? new Set(topic && rewordable(topic, source).map(({ text }) => text))
    bases.set(key, found)
    return found
  }
  return {
    rewordings: bank.rewordings.filter((rewording) => !basesAt(rewording).has(rewording.base)),
    own: bank.own.filter((question) => !topics.find(question)),
  }
}

/** A question of ours in the department's words. */
export function asReworded(question: Question, place: Place, bank: Bank): BankQuestion {
  const change = placeIn(bank, place)?.rewordings.get(question.text)
  const { text, probes, retired, version, owner, agreedOn } = change ?? { ...question, ...unchanged }
  const value = nameOfQuestion(question)
  const words = { text, probes, retired, version, owner, agreedOn }
  return { ...question, base: question.text, baseProbes: question.probes, ...words, value }
}

const unchanged: Agreement & Pick<BankQuestion, 'retired' | 'version'> = { retired: false, version: 0 }

/** True where the department asks a question of ours in other words, or with other probes. */
export function isReworded({ base, baseProbes, text, probes }: BankQuestion): boolean {
  return base !== undefined && (text !== base || probes.join('\n') !== baseProbes?.join('\n'))
}

/** Identifies a question of ours in forms and addresses: "written-1", or a made one "past-example.1". */
function nameOfQuestion({ name, kind, about }: Pick<Question, 'name' | 'kind' | 'about'>): string {
  return name ?? [kind, ...about].join('.')
}

function ownAsQuestion({ subject: _, slug: _slug, level: _level, focus, ...own }: OwnQuestion): BankQuestion {
  return { ...own, about: focus === undefined ? [] : [focus], value: own.id }
}

/** The most probes that fit on a sheet. */
export const maxProbes = 10
