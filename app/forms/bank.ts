/** The forms of the question bank: a new question, and another wording of an existing one. */
import { z } from 'zod'
import { type BankQuestion, bankQuestions, maxOwnerLength, maxQuestionLength } from '../domain/questions/bank'
import type { BankSource } from '../domain/questions/bank-view'
import { kindsAbout, type Topic, topicStatements, topicTitle } from '../domain/questions/topic'
import { text as anyText, oneCalled, oneOf, optionalText } from './form'
import { definePage } from './page'
import { typedProbes } from './probes'
import { shownDate, typedDate } from './typed-date'

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

/** One line, as read aloud. */
const wording = anyText
  .default('')
  .transform(oneLine)
  .refine((text) => text !== '', 'Enter the question')
  .refine(
    (text) => text.length <= maxQuestionLength,
    `The question must be ${maxQuestionLength.toLocaleString('en-GB')} characters or fewer`,
  )

/** Our own words where nothing else is typed, with the spaces that they have. */
function otherWording(base: string) {
  return optionalText.transform((typed = '') => {
    const text = oneLine(typed)
    return text === '' || text === oneLine(base) ? base : text
  })
}

/** Who answers for a question, and since when it stands; `today` like "2027-03-27". */
const agreement = (today: string) => ({
  owner: anyText
    .default('')
    .transform(oneLine)
    .refine((text) => text.length <= maxOwnerLength, `The owner must be ${maxOwnerLength} characters or fewer`)
    .transform((text) => text || undefined),
  agreedOn: typedDate('The date on which it was agreed', today),
})

export interface NewQuestionSource extends BankSource {
  /** The places of the chosen subject, one for each of its levels. */
  levels: Topic[]
  /** The level that the page's address names; empty without. */
  level: string
  today: string
}

/** The page of a new question of the department's own. Without follow-ups it has those of its kind. */
export const newQuestionPage = definePage({
  fields: ({ levels, policy, today }: NewQuestionSource) => ({
    level: levelOf(levels),
    kind: oneCalled(kindsAbout(levels[0]?.subject ?? 'skill', policy), 'Choose a kind of question'),
    text: wording,
    probes: typedProbes,
    ...agreement(today),
  }),
  read: ({ level, levels }) => ({ level: [level], kind: levels[0]?.subject === 'strength' ? ['strength'] : [] }),
  write: ({ level, kind, probes, ...words }, { levels, bank, ...source }, wrong) => {
    const topic = levels.find((topic) => topic.level === level)
    const known = topic ? bankQuestions(topic, 'management', source, bank) : []
    if (topic && known.some(({ text }) => text === words.text))
      wrong('text', `The question bank has this question already for ${topicTitle(topic, source.policy)}`)
    return { topic, words: { ...words, kind: kind.slug, probes: probes.length > 0 ? probes : kind.probes } }
  },
})

/** A strength has no levels to choose. */
function levelOf(levels: Topic[]) {
  const [first] = levels
  if (first?.subject === 'strength')
    return z
      .string()
      .optional()
      .transform(() => '')
  const error = first?.subject === 'behaviour' ? 'Choose the grades' : 'Choose a skill level'
  return oneOf(
    levels.map(({ level }) => level),
    error,
  )
}

export interface FoundQuestion {
  topic: Topic
  question: BankQuestion
}

type QuestionPageSource = FoundQuestion & Pick<BankSource, 'policy'> & { today: string }

/**
 * The page with another wording of a question of the bank; an emptied one goes back to ours. The kind of an own question
 * can change, and follow-ups left as those of the kind change with it.
 */
export const bankQuestionPage = definePage({
  fields: ({ question: { base, kind }, topic, policy, today }: QuestionPageSource) => ({
    text: base === undefined ? wording : otherWording(base),
    kind: oneOf(
      [kind, ...kindsAbout(topic.subject, policy).map(({ slug }) => slug)],
      'Choose a kind of question',
    ).default(kind),
    probes: typedProbes,
    statement: oneOf(
      ['', ...topicStatements(topic).map((_, at) => String(at))],
      'Choose one of the statements',
    ).optional(),
    ...agreement(today),
  }),
  read: ({ question: { text, kind, probes, about, owner, agreedOn } }) => ({
    text: [text],
    kind: [kind],
    probes: [probes.join('\n')],
    statement: [String(about[0] ?? '')],
    owner: [owner ?? ''],
    ...shownDate('agreedOn', agreedOn),
  }),
  write: ({ kind, probes, statement, ...words }, { question, topic, policy }, wrong) => {
    if (question.base !== undefined)
      return { ...words, probes: probes.length > 0 ? probes : (question.baseProbes ?? []) }
    const probesOf = (slug: string) => kindsAbout(topic.subject, policy).find((known) => known.slug === slug)?.probes
    const isLeft = probes.length === 0 || probes.join('\n') === probesOf(question.kind)?.join('\n')
    const usual = probesOf(kind)
    if (isLeft && !usual)
      wrong('probes', 'Enter the follow-ups: the questions of the service no longer have this kind of question')
    const focus = statement ? Number(statement) : undefined
    return { ...words, kind, focus, probes: isLeft ? (usual ?? []) : probes }
  },
})
