/**
 * Questions that somebody wrote: for a skill at a level, a behaviour in a band of grades, or a strength. They are data of
 * the service, or of a department in their place; all of their words are the writer's own, none are the framework's.
 */
import { z } from 'zod'
import { type SkillLevelName, skillLevelNames } from '../framework/release'
import type { Policy } from '../policy/schemas'
import { slugSchema as slug } from '../text/slug'

const text = z.string().regex(/\S/, 'must have something in it')

const question = z.strictObject({
  /** Slug of a kind of question. */
  kind: slug,
  text,
  /** Positions, from 0, of the one or two statements that it is about; none where the framework has no words. */
  about: z.array(z.int().min(0)).max(2),
  followUps: z.array(text).min(2).max(4),
  /** What a strong answer often has, for the panel. */
  strong: z.array(text).min(2).max(4),
})

/** Two answers to one of the questions, for a panel to score before its first interview. */
const samples = z.strictObject({
  /** Position of the question. */
  question: z.int().min(0),
  /** Just meets the level. */
  meets: text,
  fallsShort: text,
})

const questions = z.array(question).min(3)

/** A file about a skill. `statements` is the digest of the words that the questions were written for. */
export const skillQuestionsSchema = z.strictObject({
  skill: slug,
  levels: z.partialRecord(
    z.enum(skillLevelNames),
    z.strictObject({ statements: text, questions, samples: samples.optional() }),
  ),
})

/** A file about a behaviour, by band of grades. `indicators` is the digest of the words that they were written for. */
export const behaviourQuestionsSchema = z.strictObject({
  behaviour: slug,
  bands: z.record(z.string().regex(/^\d+$/), z.strictObject({ indicators: text, questions })),
})

/** A file about a strength, which has no levels and no statements. */
export const strengthQuestionsSchema = z.strictObject({
  strength: slug,
  name: text,
  questions: z.array(question.omit({ about: true })).min(3),
})

export type WrittenQuestion = z.infer<typeof question>
export type SkillQuestions = z.infer<typeof skillQuestionsSchema>
export type BehaviourQuestions = z.infer<typeof behaviourQuestionsSchema>
export type StrengthQuestions = z.infer<typeof strengthQuestionsSchema>

/** Finds what is written about each, by slug. */
export interface WrittenFiles {
  skill: (slug: string) => SkillQuestions | undefined
  behaviour: (slug: string) => BehaviourQuestions | undefined
  strength: (slug: string) => StrengthQuestions | undefined
  /** What is written about each strength. */
  strengths: () => StrengthQuestions[]
}

/** What is written about the criteria of one vacancy, by slug. */
export interface WrittenQuestions {
  skills: Record<string, SkillQuestions>
  behaviours: Record<string, BehaviourQuestions>
  strengths: Record<string, StrengthQuestions>
}

/** Finds the same as in the files, among what is written about one vacancy's criteria. */
export function filesOf({ skills, behaviours, strengths }: WrittenQuestions): WrittenFiles {
  return {
    skill: (slug) => skills[slug],
    behaviour: (slug) => behaviours[slug],
    strength: (slug) => strengths[slug],
    strengths: () => Object.values(strengths),
  }
}

/** What questions are made or taken from. */
export interface QuestionSource {
  policy: Policy
  /** If absent, nothing is written and every question is made. */
  written?: WrittenFiles
}

/** What is written about a skill at a level. */
export type WrittenLevel = NonNullable<SkillQuestions['levels'][SkillLevelName]>
