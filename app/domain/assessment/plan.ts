/** The plan of an assessment: which criterion is assessed at which stage, by whom, and who asks about it. */
import { formatStages, interviewStages, isPanelScored, type Stage, stageNames, stageWords } from '../vacancy/stages'
import type { VacancyContext } from '../vacancy/vacancy'
import { behaviourCriteria, skillCriteria } from './criteria'
import { interviewCriteria } from './interview'
import type { CriterionKind } from './interview-criterion'

export interface PlanRow {
  kind: CriterionKind
  key: string
  name: string
  /** "essential", "desirable", "behaviour" or "strength". */
  use: string
  weight: number
  stages: Stage[]
}

export interface PlanStage {
  stage: Stage
  name: string
  who: string
  criteria: number
}

/** Every criterion of the vacancy, in the order of the advert. */
export function planRows(slice: VacancyContext): PlanRow[] {
  return [
    ...skillCriteria(slice)
      .filter(({ use }) => use !== 'not used')
      .map(({ kind, key, skill, use, weight, stages }) => ({ kind, key, name: skill.name, use, weight, stages })),
    ...behaviourCriteria(slice).map(({ kind, key, behaviour, weight, stages }) => ({
      kind,
      key,
      name: behaviour.name,
      use: 'behaviour',
      weight,
      stages,
    })),
    ...interviewCriteria(slice)
      .filter(({ kind }) => kind === 'strength')
      .map(({ kind, key, name, weight, stages }) => ({ kind, key, name, use: 'strength', weight, stages })),
  ]
}

/** The stages that a criterion can be put at: the rounds of interviews that the post has, and the others. */
export function stagesOffered({ choices }: Pick<VacancyContext, 'choices'>): Stage[] {
  const rounds = interviewStages.slice(0, Math.max(choices.post.interviewRounds ?? 1, 1))
  return ['application', ...rounds, 'presentation', 'test']
}

/** The stages at which something is assessed, with who assesses there. */
export function planStages(slice: VacancyContext): PlanStage[] {
  const rows = planRows(slice)
  const used = stageNames.filter((stage) => rows.some(({ stages }) => stages.includes(stage)))
  return used.map((stage) => ({
    stage,
    name: stageWords(stage),
    who: whoAssesses(slice, stage),
    criteria: rows.filter(({ stages }) => stages.includes(stage)).length,
  }))
}

/** Who assesses at a stage: as the manager says, else the panel. */
export function whoAssesses({ choices }: Pick<VacancyContext, 'choices'>, stage: Stage): string {
  return choices.interview.assessors?.[stage] ?? (stage === 'test' ? 'Those who run the test' : 'The panel')
}

/** Which panel member, from 1, asks about each criterion, by its key: as the manager says, else the members take turns. */
export function askers(slice: VacancyContext): Map<string, number> {
  const { criteria, interview } = slice.choices
  const { panelMembers } = interview
  return new Map(
    interviewCriteria(slice).map(({ key }, place) => {
      const chosen = criteria[key]?.askedBy
      return [key, chosen && chosen <= panelMembers ? chosen : (place % panelMembers) + 1]
    }),
  )
}

/** The plan as documents print it: the stages of a criterion in one cell, since a column for each would not fit a page. */
export function planLines(slice: VacancyContext) {
  return planRows(slice).map((row) => ({
    ...row,
    stages: formatStages(row.stages),
    // A weight counts at interview only.
    weight: isPanelScored(row.stages) ? row.weight : 'not weighted',
  }))
}

/** The plan as its page shows it: a column for each stage in use. */
export function planTable(slice: VacancyContext) {
  const stages = planStages(slice)
  return {
    stages,
    rows: planRows(slice).map((row) => ({
      ...row,
      cells: stages.map(({ stage }) => (row.stages.includes(stage) ? 'Yes' : 'No')),
    })),
  }
}
