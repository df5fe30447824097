/** Our questions about a topic: those that somebody wrote, else made ones. */
import type { Statements, Variant } from '../framework/release'
import { statementsDigest } from '../framework/statements'
import { madeAboutBehaviour, madeAboutStrength } from './made-others'
import { type Question, questionsFor } from './make'
import type { BehaviourTopic, SkillTopic, StrengthTopic, Topic } from './topic'
import type { QuestionSource, WrittenLevel, WrittenQuestion } from './written'

/**
 * Every question of ours, the one to ask first at the beginning. Those about a skill that were written for other words
 * of the framework come after made ones, and are marked.
 */
export function ourQuestions(topic: Topic, variant: Variant | undefined, source: QuestionSource): Question[] {
  switch (topic.subject) {
    case 'skill':
      return ofSkill(topic, variant, source)
    case 'behaviour':
      return ofBehaviour(topic, source) ?? madeQuestions(topic, variant, source)
    case 'strength':
      return ofStrength(topic, source) ?? madeQuestions(topic, variant, source)
  }
}

/** The made questions about a topic, also where better ones are written. */
export function madeQuestions(topic: Topic, variant: Variant | undefined, { policy }: QuestionSource): Question[] {
  switch (topic.subject) {
    case 'skill': {
      const statements = topic.skill.levels[topic.level]
      return statements ? questionsFor(topic.name, topic.level, statements, variant, policy) : []
    }
    case 'behaviour':
      return madeAboutBehaviour(topic, policy)
    case 'strength':
      return madeAboutStrength(topic.name, policy)
  }
}

function ofSkill(topic: SkillTopic, variant: Variant | undefined, source: QuestionSource): Question[] {
  const statements = topic.skill.levels[topic.level]
  if (!statements) return []
  const own = source.written?.skill(topic.slug)?.levels[topic.level]
  if (own && isFor(own, statements))
    return forVariant(own.questions.map(asWritten), variant, source.policy.questions.managementKind)
  const made = madeQuestions(topic, variant, source)
  return own ? [...made, ...own.questions.map(asOlder)] : made
}

/** Written ones suit any words of the behaviour; positions count only in those they were written for. */
function ofBehaviour({ slug, level, indicators }: BehaviourTopic, { written }: QuestionSource): Question[] | undefined {
  const own = written?.behaviour(slug)?.bands[level]
  const isSame = own?.indicators === statementsDigest({ leadIn: '', items: indicators })
  return own?.questions.map((question, at) => ({ ...asWritten(question, at), ...(!isSame && { about: [] }) }))
}

function ofStrength({ slug }: StrengthTopic, { written }: QuestionSource): Question[] | undefined {
  return written?.strength(slug)?.questions.map((question, at) => asWritten({ ...question, about: [] }, at))
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
function asWritten({ kind, text, about, followUps, strong }: WrittenQuestion, at: number): Question {
  return { kind, text, about, probes: followUps, strong, name: `written-${at + 1}` }
}

function asOlder(question: WrittenQuestion, at: number): Question {
  return { ...asWritten(question, at), about: [], older: true }
}
