/** The forms of the question bank: a new question, and another wording of an existing one. */
import {
  type Release,
  type Skill,
  type SkillLevelName,
  skillBySlug,
  skillLevelNames,
} from '../domain/framework/release'
import type { Policy } from '../domain/policy/schemas'
import { type Bank, type BankQuestion, bankQuestions, maxQuestionLength } from '../domain/questions/bank'
import { askableStatements, kindCalled } from '../domain/questions/wording'
import type { QuestionSource } from '../domain/questions/written'
import { text as anyText, oneCalled, oneOf, optionalText } from './form'
import { definePage } from './page'
import { typedProbes } from './probes'

/** One line, as read aloud. */
const wording = anyText
  .default('')
  .transform((text) => text.replace(/\s+/g, ' ').trim())
  .refine((text) => text !== '', 'Enter the question')
  .refine(
    (text) => text.length <= maxQuestionLength,
    `The question must be ${maxQuestionLength.toLocaleString('en-GB')} characters or fewer`,
  )

interface BankSource extends QuestionSource {
  release: Release
  bank: Bank
  /** The skill and level that the page's address names; empty without. */
  place: { skill: string; level: string }
}

/** The page of a new question of the department's own. Without probes it has those of its kind. */
export const newQuestionPage = definePage({
  fields: ({ release, policy }: BankSource) => ({
    skill: oneCalled(release.skills, 'Choose a skill'),
    level: oneOf(skillLevelNames, 'Choose a skill level'),
    kind: oneCalled(policy.questions.kinds, 'Choose a kind of question'),
    text: wording,
    probes: typedProbes,
  }),
  read: ({ place }) => ({ skill: [place.skill], level: [place.level] }),
  write: ({ skill, level, kind, text, probes }, source, wrong) => {
    if (!skill.levels[level]) wrong('level', 'The framework does not have this skill at this level')
    else if (bankQuestions(skill, level, 'management', source, source.bank).some((question) => question.text === text))
      wrong('text', 'The question bank has this question already for this skill and level')
    return { skill: skill.slug, level, kind: kind.slug, text, probes: probes.length > 0 ? probes : kind.probes }
  },
})

/** The page with another wording of a question of the bank; an emptied one goes back to ours where it is made. */
export const bankQuestionPage = definePage({
  fields: ({ question: { base }, statements }: FoundQuestion & { policy: Policy }) => ({
    text: base === undefined ? wording : optionalText.transform((text) => text?.replace(/\s+/g, ' ') || base),
    probes: typedProbes,
    statement: oneOf(['', ...statements.map((_, at) => String(at))], 'Choose one of the statements').optional(),
  }),
  read: ({ question: { text, probes, about } }) => ({
    text: [text],
    probes: [probes.join('\n')],
    statement: [String(about[0] ?? '')],
  }),
  write: ({ text, probes, statement }, { question: { kind, baseProbes }, policy }, wrong) => {
    const focus = statement ? Number(statement) : undefined
    if (probes.length > 0 || baseProbes) return { text, probes: probes.length > 0 ? probes : (baseProbes ?? []), focus }
    const isKnown = policy.questions.kinds.some(({ slug }) => slug === kind)
    if (!isKnown) wrong('probes', 'Enter the probes: the questions of the service no longer have this kind of question')
    return { text, probes: isKnown ? kindCalled(kind, policy).probes : [], focus }
  },
})

export interface FoundQuestion {
  skill: Skill
  level: SkillLevelName
  question: BankQuestion
  statements: string[]
}

/** Finds the question that an address names; undefined if there is none. */
export function findBankQuestion(
  params: { skill?: string; level?: string; question?: string },
  release: Release,
  source: QuestionSource,
  bank: Bank,
): FoundQuestion | undefined {
  const level = skillLevelNames.find((name) => name === params.level)
  if (!level || !release.skills.some(({ slug }) => slug === params.skill)) return undefined
  const skill = skillBySlug(release, params.skill ?? '')
  const question = bankQuestions(skill, level, 'management', source, bank).find(
    ({ value }) => value === params.question,
  )
  const statements = skill.levels[level]
  return question && statements && { skill, level, question, statements: askableStatements(statements) }
}
