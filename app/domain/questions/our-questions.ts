/** Our questions for a skill at a level: those that somebody wrote, else made ones. */
import type { Skill, SkillLevelName, Statements, Variant } from '../framework/release'
import { statementsDigest } from '../framework/statements'
import { type Question, questionsFor } from './make'
import type { QuestionSource, WrittenLevel, WrittenQuestion } from './written'

/**
 * Every question of ours for a skill at a level, the one to ask first at the beginning. Questions that were written for
 * other words of the framework come after made ones, and are marked.
 */
export function ourQuestions(
  skill: Skill,
  level: SkillLevelName,
  variant: Variant | undefined,
  { policy, written }: QuestionSource,
): Question[] {
  const statements = skill.levels[level]
  if (!statements) return []
  const own = written?.(skill.slug)?.levels[level]
  if (own && isFor(own, statements))
    return forVariant(own.questions.map(asWritten), variant, policy.questions.managementKind)
  const made = questionsFor(skill.name, level, statements, variant, policy)
  return own ? [...made, ...own.questions.map(asOlder)] : made
}

/** The made questions for a skill at a level, also where better ones are written. */
export function madeQuestions(
  skill: Skill,
  level: SkillLevelName,
  variant: Variant | undefined,
  { policy }: QuestionSource,
): Question[] {
  const statements = skill.levels[level]
  return statements ? questionsFor(skill.name, level, statements, variant, policy) : []
}

/** True where the questions were written for these words. */
export function isFor({ statements: digest }: WrittenLevel, statements: Statements): boolean {
  return digest === statementsDigest(statements)
}

/** A manager is asked about leading others first. */
function forVariant(questions: Question[], variant: Variant | undefined, managementKind: string): Question[] {
  if (variant !== 'management') return questions
  return questions.toSorted((a, b) => Number(b.kind === managementKind) - Number(a.kind === managementKind))
}

/** A question of a file, as those that are made. */
export function asWritten({ kind, text, about, followUps, strong }: WrittenQuestion, at: number): Question {
  return { kind, text, about, probes: followUps, strong, name: `written-${at + 1}` }
}

function asOlder(question: WrittenQuestion, at: number): Question {
  return { ...asWritten(question, at), about: [], older: true }
}
