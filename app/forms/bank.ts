/** The forms of the question bank: a new question, and another wording of an existing one. */
import { z } from 'zod'
import {
  type Release,
  type Skill,
  type SkillLevelName,
  skillBySlug,
  skillLevelNames,
} from '../domain/framework/release'
import type { Policy } from '../domain/policy/schemas'
import { type Bank, type BankQuestion, bankQuestions, longestQuestion, mostProbes } from '../domain/questions/bank'
import { askableStatements, kindCalled } from '../domain/questions/wording'
import { linesOf } from '../domain/text/lines'
import { type FormValues, oneOf, optionalText } from './form'

const probes = optionalText('The probes')
  .refine((text) => linesOf(text).length <= mostProbes, `Enter ${mostProbes} probes or fewer`)
  .transform(linesOf)

/** One line, as read aloud. */
const wording = z
  .string({ error: 'Enter the question' })
  .transform((text) => text.replace(/\s+/g, ' ').trim())
  .refine((text) => text !== '', 'Enter the question')
  .refine(
    (text) => text.length <= longestQuestion,
    `The question must be ${longestQuestion.toLocaleString('en-GB')} characters or fewer`,
  )

/** A question of the department's own, for a skill at one of its levels. Without probes it has those of its kind. */
export function newQuestionForm(release: Release, policy: Policy, bank: Bank) {
  const { skills } = release
  const kinds = policy.questions.kinds.map(({ slug }) => slug)
  return z
    .object({
      skill: oneOf(
        skills.map(({ slug }) => slug),
        'Choose a skill',
      ),
      level: oneOf(skillLevelNames, 'Choose a skill level'),
      kind: oneOf(kinds, 'Choose a kind of question'),
      text: wording,
      probes,
    })
    .refine(({ skill, level }) => skills.find(({ slug }) => slug === skill)?.levels[level] !== undefined, {
      path: ['level'],
      error: 'The framework does not have this skill at this level',
    })
    .refine(
      ({ skill, level, text }) =>
        !bankQuestions(skillBySlug(release, skill), level, 'management', policy, bank).some((one) => one.text === text),
      { path: ['text'], error: 'The question bank has this question already for this skill and level' },
    )
    .transform((typed) => ({
      ...typed,
      probes: typed.probes.length > 0 ? typed.probes : kindCalled(typed.kind, policy).probes,
    }))
}

/** The question's present values in the bank. */
export function bankQuestionValues({ text, probes: list, focus }: BankQuestion): FormValues {
  return { text: [text], probes: [list.join('\n')], statement: [String(focus[0] ?? '')] }
}

/** Another wording of a question; an emptied one goes back to ours where it is made. */
export function wordsForm({ base, kind }: BankQuestion, statements: string[], policy: Policy) {
  const numbers = ['', ...statements.map((_, at) => String(at))]
  return z
    .object({
      text:
        base === undefined
          ? wording
          : optionalText('The question').transform((text) => text?.replace(/\s+/g, ' ') || base),
      probes,
      statement: oneOf(numbers, 'Choose one of the statements').optional(),
    })
    .refine(({ probes: list }) => list.length > 0 || policy.questions.kinds.some(({ slug }) => slug === kind), {
      path: ['probes'],
      error: 'Enter the probes: the questions of the service no longer have this kind of question',
    })
    .transform(({ text, probes: list, statement }) => ({
      text,
      probes: list.length > 0 ? list : kindCalled(kind, policy).probes,
      focus: statement ? Number(statement) : undefined,
    }))
}

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
  policy: Policy,
  bank: Bank,
): FoundQuestion | undefined {
  const level = skillLevelNames.find((name) => name === params.level)
  if (!level || !release.skills.some(({ slug }) => slug === params.skill)) return undefined
  const skill = skillBySlug(release, params.skill ?? '')
  const question = bankQuestions(skill, level, 'management', policy, bank).find(
    ({ value }) => value === params.question,
  )
  const statements = skill.levels[level]
  return question && statements && { skill, level, question, statements: askableStatements(statements) }
}
