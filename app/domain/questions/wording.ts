/** Words a question about a statement: picks kinds and lead-in that suit its verb, and quotes it word for word. */
import type { Statements, Variant } from '../framework/release'
import { hasText } from '../framework/statements'
import type { Policy, QuestionsPolicy } from '../policy/schemas'
import { oncePer } from '../text/once'
import { fillWording } from '../text/placeholders'

type VerbGroup = QuestionsPolicy['verbs'][number]
export type QuestionKind = QuestionsPolicy['kinds'][number]

/** The texts to ask about at a skill level: its statements or one sentence; none where the framework gives no text. */
export function askableStatements(statements: Statements): string[] {
  const { leadIn, items } = statements
  if (!hasText(statements)) return []
  return items.length > 0 ? items : [leadIn]
}

/** The group of a statement's first words: the longest match; an adverb before the verb does not count. */
export function verbGroup(statement: string, { questions }: Policy): VerbGroup {
  const words = wordsOf(statement)
  const starts = adverb.test(words[0] ?? '') ? [words, words.slice(1)] : [words]
  const { byFirstWord, usual } = verbsOf(questions)
  const matches = starts.flatMap((start) =>
    (byFirstWord.get(start[0] ?? '') ?? []).filter((verb) => beginsWith(start, verb.words)),
  )
  const [first = usual, ...others] = matches
  return others.reduce((longest, verb) => (verb.rank < longest.rank ? verb : longest), first).group
}

interface Verb {
  words: string[]
  group: VerbGroup
  /** 0 for the longest verb of the policy file; among equal lengths, the earlier one ranks first. */
  rank: number
}

interface Verbs {
  byFirstWord: Map<string, Verb[]>
  usual: Verb
}

/** The verbs of a policy file, split into words once: every statement is compared with them. */
const verbsOf = oncePer(({ verbs, usualVerbs }: QuestionsPolicy): Verbs => {
  const all = verbs
    .flatMap((group) => group.verbs.map((verb) => ({ group, verb })))
    .toSorted((a, b) => b.verb.length - a.verb.length)
    .map(({ group, verb }, rank): Verb => ({ words: wordsOf(verb), group, rank }))
  const group = verbs.find(({ slug }) => slug === usualVerbs)
  if (!group) throw new Error('The questions pack has no usual group of verbs')
  const byFirstWord = new Map<string, Verb[]>()
  for (const verb of all) {
    const [first = ''] = verb.words
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), verb])
  }
  return { byFirstWord, usual: { words: [], group, rank: all.length } }
})

const adverb = /^(?!(apply|comply|rely|reply|supply|multiply)$)\w+ly$/

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/[,.:;]/g, ' ')
    .trim()
    .split(/\s+/)
}

function beginsWith(words: string[], start: string[]): boolean {
  return start.every((word, at) => word === words[at])
}

/** The kinds of question that suit a statement; the first one leads. */
export function kindsFor(statement: string, variant: Variant | undefined, policy: Policy): QuestionKind[] {
  const { managementKind } = policy.questions
  const { kinds } = verbGroup(statement, policy)
  const slugs = variant === 'management' ? [managementKind, ...kinds.filter((kind) => kind !== managementKind)] : kinds
  return slugs.map((slug) => kindCalled(slug, policy))
}

/** Finds a kind of the policy file; its checks make sure that the kind exists. */
export function kindCalled(slug: string, policy: Policy): QuestionKind {
  const kind = policy.questions.kinds.find((kind) => kind.slug === slug)
  if (!kind) throw new Error(`The questions pack has no kind ${slug}`)
  return kind
}

/** True where a kind has words for a statement. */
export function suits(slug: string, statement: string, policy: Policy): boolean {
  const kind = policy.questions.kinds.find((kind) => kind.slug === slug)
  return kind?.questions[verbGroup(statement, policy).slug] !== undefined
}

/** Words a question of a kind about one or two statements; the kind must suit the first. */
export function wordQuestion(kind: QuestionKind, statements: [string, string?], policy: Policy): string {
  const wording = kind.questions[verbGroup(statements[0], policy).slug]
  if (!wording) throw new Error(`The kind ${kind.slug} has no wording for “${statements[0]}”`)
  // A statement's own full stop already ends the sentence.
  return fillWording(wording, { asked: quote(statements, policy) }).replace(/([.?!])”\./g, '$1”')
}

function quote([statement, second]: [string, string?], { questions }: Policy): string {
  const rank = Math.max(...[statement, second ?? ''].map((text) => fits.indexOf(fitOf(text))))
  const { one, two } = questions.asked[fits[rank] ?? 'quoted']
  return second === undefined ? fillWording(one, { statement }) : fillWording(two, { statement, second })
}

const fits = ['need', 'can', 'quoted'] as const

/** The lead-in that fits a statement: "you need to", "you can", or none for no verb phrase or several sentences. */
function fitOf(statement: string): (typeof fits)[number] {
  const [first = ''] = statement.trim().split(/\s+/)
  const gerund = /^\w{2,}ing$/.test(first) && first !== 'bring'
  if (/^[A-Z](?![A-Z])/.test(first) || gerund || /^(can|you|to|the|an?)$/i.test(first)) return 'quoted'
  if (/[.;?!]\s+[A-Z]/.test(statement)) return 'quoted'
  return /(\b(and|or|but)|,) (you )?(also )?(can|may)\b/.test(statement) ? 'can' : 'need'
}
