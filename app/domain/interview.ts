/** The interview: its criteria in order, each with a question, probes, and anchors from the framework's own ladder. */

import type { BehaviourCriterion } from './criteria'
import { behaviourCriteria, indicatorsOf, type SkillCriterion, skillCriteria } from './criteria'
import { neighbour, type Statements, slugOf } from './framework'
import type { Packs } from './packs'
import { type Scale, scaleFor } from './scales'
import type { Slice } from './vacancy'
import { fillWording } from './wording'

const personCan = 'The person can:'

/** What an answer below or above the level looks like; `statements` is absent where the source has none, and `note` says so. */
export interface Anchor {
  note: string
  statements?: Statements
}

export interface InterviewCriterion {
  key: string
  heading: string
  /** What it is assessed at: "Skill level: practitioner", "Behaviour at SEO". */
  standard: string
  lead: boolean
  /** Whether the minimum score must be reached: a desirable skill only adds. */
  passes: boolean
  weight: number
  question: string
  probes: string[]
  lookFor: Statements
  /** Printed with the indicators where they need a source: whose words they are. */
  lookForNote?: string
  /** Absent for a strength, which has no levels. */
  fallsShort?: Anchor
  stronger?: Anchor
  scale: Scale
  /** Present for skills: what the manager may choose the question from. */
  statements?: string[]
  kind?: string
  focus?: number
}

/** Everything assessed at interview: the skills, then the behaviours, then the strengths. */
export function interviewCriteria(slice: Slice): InterviewCriterion[] {
  return [
    ...skillCriteria(slice)
      .filter((one) => one.stages.includes('interview'))
      .map((one) => skillAtInterview(slice, one)),
    ...behaviourCriteria(slice)
      .filter((one) => one.stages.includes('interview'))
      .map((one) => behaviourAtInterview(slice, one)),
    ...slice.choices.strengths.map((name) => strengthAtInterview(slice, name)),
  ]
}

/** The statement to ask about: one that shows in past work before one that is only explained. */
export function defaultFocus(items: string[], packs: Packs): number {
  const { explanationVerbs } = packs.questions
  const shown = items.findIndex((item) => !explanationVerbs.includes(firstWord(item)))
  return Math.max(shown, 0)
}

function firstWord(statement: string): string {
  return statement.trim().split(/\s+/, 1)[0]?.toLowerCase() ?? ''
}

/** The kind of question that suits a statement by its first verb. */
export function defaultKind(statement: string, packs: Packs): string {
  const { explanationVerbs, explanationKind, defaultKind: usual } = packs.questions
  return explanationVerbs.includes(firstWord(statement)) ? explanationKind : usual
}

function skillAtInterview({ choices, packs }: Slice, criterion: SkillCriterion): InterviewCriterion {
  const choice = choices.criteria[criterion.key] ?? {}
  const { items, leadIn } = criterion.statements
  const statements = items.length > 0 ? items : [leadIn]
  const focus =
    choice.focus !== undefined && choice.focus < statements.length ? choice.focus : defaultFocus(statements, packs)
  const statement = statements[focus] ?? leadIn
  const slug = choice.kind ?? defaultKind(statement, packs)
  const kind = kindCalled(slug, packs) ?? kindCalled(packs.questions.defaultKind, packs)
  if (!kind) throw new Error('The questions pack has no default kind')
  return {
    ...criterion,
    standard: `${criterion.use === 'desirable' ? 'Desirable' : 'Essential'} · Skill level: ${criterion.level}`,
    passes: criterion.use !== 'desirable',
    question: choice.question ?? fillWording(kind.question, { statement }),
    probes: choice.probes ?? kind.probes,
    // A level that is one sentence has that sentence to tick.
    lookFor: items.length > 0 ? criterion.statements : { leadIn: '', items: [leadIn] },
    fallsShort: skillAnchor(criterion, -1),
    stronger: skillAnchor(criterion, 1),
    scale: scaleFor('criteria', packs),
    statements,
    kind: kind.slug,
    focus,
  }
}

function kindCalled(slug: string, packs: Packs) {
  return packs.questions.kinds.find((one) => one.slug === slug)
}

function skillAnchor({ skill, level }: SkillCriterion, step: -1 | 1): Anchor {
  const next = neighbour(level, step)
  if (!next)
    return {
      note:
        step < 0
          ? `The framework has no level below ${level}, so it gives nothing to compare a weaker answer with.`
          : `The framework has no level above ${level}, so it gives nothing to compare a stronger answer with.`,
    }
  const statements = skill.levels[next]
  if (!statements)
    return {
      note: `The framework text loaded here does not give this skill at ${next} level, so there is nothing to quote.`,
    }
  return { note: `The framework at ${next} level, one level ${step < 0 ? 'below' : 'above'}:`, statements }
}

function behaviourAtInterview({ grade, choices, packs }: Slice, criterion: BehaviourCriterion): InterviewCriterion {
  const choice = choices.criteria[criterion.key] ?? {}
  const { question, probes } = packs.questions.behaviour
  const { name, summary } = criterion.behaviour
  return {
    ...criterion,
    standard: `Grade: ${grade.code}`,
    passes: true,
    lead: false,
    question: choice.question ?? fillWording(question, { behaviour: name, summary }),
    probes: choice.probes ?? probes,
    lookFor: { leadIn: personCan, items: criterion.indicators },
    lookForNote: packs.behaviours.sourceLine,
    fallsShort: behaviourAnchor(criterion, grade.band, -1, packs),
    stronger: behaviourAnchor(criterion, grade.band, 1, packs),
    scale: scaleFor('criteria', packs),
  }
}

function behaviourAnchor({ behaviour }: BehaviourCriterion, band: number, step: -1 | 1, packs: Packs): Anchor {
  const side = step < 0 ? 'below' : 'above'
  const indicators = indicatorsOf(behaviour, band + step)
  if (!indicators) return { note: `The guidance has no grades ${side} this one, so there is nothing to compare with.` }
  const codes = packs.grades.grades.filter((one) => one.band === band + step).map((one) => one.code)
  const at = codes.length > 0 ? `at ${codes.join(' and ')}` : `one band ${side}`
  return { note: `The indicators ${at}:`, statements: { leadIn: personCan, items: indicators } }
}

function strengthAtInterview({ choices, packs }: Slice, name: string): InterviewCriterion {
  const heading = `Strength: ${name}`
  const key = slugOf(heading)
  const choice = choices.criteria[key] ?? {}
  const scale = scaleFor('strengths', packs)
  return {
    key,
    heading,
    standard: `Scored on the ${scale.name.toLowerCase()}`,
    passes: true,
    lead: false,
    weight: choice.weight ?? 1,
    question: choice.question ?? fillWording(packs.questions.strength.question, { strength: name }),
    probes: choice.probes ?? packs.questions.strength.probes,
    lookFor: { leadIn: personCan, items: packs.questions.strength.indicators },
    scale,
  }
}
