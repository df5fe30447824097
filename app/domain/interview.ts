/** The interview: its criteria in order, each with a question, probes, and anchors from the framework's own ladder. */

import type { BehaviourCriterion } from './criteria'
import { behaviourCriteria, type SkillCriterion, skillCriteria } from './criteria'
import { type Statements, slugOf } from './framework'
import { type Anchor, behaviourAnchor, personCan, skillAnchor } from './interview-anchors'
import type { Packs } from './packs'
import { type Scale, scaleFor } from './scales'
import { isPanelScored, isPresented, type Stage } from './stages'
import type { Slice } from './vacancy'
import { fillWording } from './wording'

export interface InterviewCriterion {
  key: string
  heading: string
  /** The heading without its kind: "Systems design". */
  name: string
  stages: Stage[]
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
  /** Present for skills that the framework words: what the manager may choose the question from. */
  statements?: string[]
  kind?: string
  focus?: number
  /** The framework gives no text for the skill level, so that the question names the skill. */
  unworded?: true
}

/** Everything assessed at interview: the skills, then the behaviours, then the strengths. */
export function interviewCriteria(slice: Slice): InterviewCriterion[] {
  return [
    ...skillCriteria(slice)
      .filter((one) => isPanelScored(one.stages))
      .map((one) => skillAtInterview(slice, one)),
    ...behaviourCriteria(slice)
      .filter((one) => isPanelScored(one.stages))
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

function skillAtInterview(slice: Slice, criterion: SkillCriterion): InterviewCriterion {
  return {
    ...criterion,
    name: criterion.skill.name,
    standard: `${criterion.use === 'desirable' ? 'Desirable' : 'Essential'} · Skill level: ${criterion.level}`,
    passes: criterion.use !== 'desirable',
    fallsShort: skillAnchor(criterion, -1),
    stronger: skillAnchor(criterion, 1),
    scale: scaleFor('criteria', slice.packs),
    ...(criterion.statements.missing ? askBySkill(slice, criterion) : askByStatement(slice, criterion)),
    ...inPresentation(slice, criterion.stages),
  }
}

/** What is asked about a skill and listened for; the statements to choose from, and which one it is about, where there are any. */
type Asked = Pick<InterviewCriterion, 'question' | 'probes' | 'lookFor' | 'kind' | 'focus' | 'unworded'> & {
  statements: string[] | undefined
}

/** What a criterion asks that is only shown in a presentation. */
function inPresentation({ packs }: Slice, stages: Stage[]): { question?: string } {
  return isPresented(stages) ? { question: packs.panel.presentationQuestion } : {}
}

function askBySkill({ choices, packs }: Slice, { key, skill, level, statements }: SkillCriterion): Asked {
  const choice = choices.criteria[key] ?? {}
  const { question, probes, lookFor } = packs.questions.unworded
  return {
    question: choice.question ?? fillWording(question, { skill: skill.name, level }),
    probes: choice.probes ?? probes,
    lookFor: { leadIn: `${statements.leadIn} ${lookFor}`, items: [] },
    statements: undefined,
    unworded: true,
  }
}

function askByStatement({ choices, packs }: Slice, criterion: SkillCriterion): Asked {
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
    question: choice.question ?? fillWording(kind.question, { statement }),
    probes: choice.probes ?? kind.probes,
    // A level that is one sentence has that sentence to tick.
    lookFor: items.length > 0 ? criterion.statements : { leadIn: '', items: [leadIn] },
    statements,
    kind: kind.slug,
    focus,
  }
}

function kindCalled(slug: string, packs: Packs) {
  return packs.questions.kinds.find((one) => one.slug === slug)
}

function behaviourAtInterview({ grade, choices, packs }: Slice, criterion: BehaviourCriterion): InterviewCriterion {
  const choice = choices.criteria[criterion.key] ?? {}
  const { question, probes } = packs.questions.behaviour
  const { name, summary } = criterion.behaviour
  return {
    ...criterion,
    name,
    standard: `Grade: ${grade.code}`,
    passes: true,
    lead: false,
    question: choice.question ?? fillWording(question, { behaviour: name, summary }),
    probes: choice.probes ?? probes,
    lookFor:
      criterion.indicators.length > 0
        ? { leadIn: personCan, items: criterion.indicators }
        : { leadIn: 'There is no guidance for this grade.', items: [] },
    lookForNote: packs.behaviours.sourceLine,
    fallsShort: behaviourAnchor(criterion, grade.band, -1, packs),
    stronger: behaviourAnchor(criterion, grade.band, 1, packs),
    scale: scaleFor('criteria', packs),
  }
}

function strengthAtInterview({ choices, packs }: Slice, name: string): InterviewCriterion {
  const heading = `Strength: ${name}`
  const key = slugOf(heading)
  const choice = choices.criteria[key] ?? {}
  const scale = scaleFor('strengths', packs)
  return {
    key,
    heading,
    name,
    stages: ['interview'],
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
