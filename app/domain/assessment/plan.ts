/** The plan of an assessment: which criterion is assessed at which stage, by whom, and who asks about it. */
import { formatStages, interviewStages, isPanelScored, type Stage, stageNames, stageWords } from '../vacancy/stages'
import type { VacancyContext } from '../vacancy/vacancy'
import type { Assessed, PlanRow, WithCriteria } from './assessment'
import { rowName } from './criterion-words'

export interface PlanStage {
  stage: Stage
  name: string
  who: string
  criteria: number
}

/** Every criterion of the vacancy, in the order of the advert. */
export function planRows({ assessment }: WithCriteria): PlanRow[] {
  return [
    ...assessment.technical
      .filter(({ use }) => use !== 'not used')
      .map(({ kind, key, name, use, weight, stages }) => ({ kind, key, name, use, weight, stages })),
    ...assessment.behaviours.map(({ kind, key, name, weight, stages }) => ({
      kind,
      key,
      name,
      use: 'behaviour',
      weight,
      stages,
    })),
    ...assessment.interview
      .filter(({ kind }) => kind === 'strength')
      .map(({ kind, key, name, weight, stages }) => ({ kind, key, name, use: 'strength', weight, stages })),
  ]
}

/** The stages to choose from for a criterion: the interview rounds that the post has, and the others. */
export function stagesOffered({ choices }: Pick<VacancyContext, 'choices'>): Stage[] {
  const rounds = interviewStages.slice(0, Math.max(choices.post.interviewRounds ?? 1, 1))
  return ['application', ...rounds, 'presentation', 'test']
}

/** The stages at which something is assessed, and by whom. */
export function planStages({ vacancy, assessment }: Assessed): PlanStage[] {
  const rows = assessment.plan
  const used = stageNames.filter((stage) => rows.some(({ stages }) => stages.includes(stage)))
  return used.map((stage) => ({
    stage,
    name: stageWords(stage),
    who: whoAssesses(vacancy, stage),
    criteria: rows.filter(({ stages }) => stages.includes(stage)).length,
  }))
}

/** Names who assesses at a stage: the manager's choice, else the panel. */
export function whoAssesses({ choices }: Pick<VacancyContext, 'choices'>, stage: Stage): string {
  return choices.interview.assessors?.[stage] ?? (stage === 'test' ? 'Those who run the test' : 'The panel')
}

/** The panel member, from 1, who asks about each criterion, by its key: as the manager chose, else in turn. */
export function askers({ vacancy, assessment }: Assessed): Map<string, number> {
  const { criteria, interview } = vacancy.choices
  const { panelMembers } = interview
  return new Map(
    assessment.interview.map(({ key }, place) => {
      const chosen = criteria[key]?.askedBy
      return [key, chosen && chosen <= panelMembers ? chosen : (place % panelMembers) + 1]
    }),
  )
}

/** The plan as documents print it, with a criterion's stages in one cell: a column for each would not fit a page. */
export function planLines({ assessment }: Assessed) {
  return assessment.plan.map((row) => ({
    ...row,
    name: rowName(row),
    stages: formatStages(row.stages),
    // A weight counts at interview only.
    weight: isPanelScored(row.stages) ? row.weight : '–',
  }))
}

/** The plan as its page shows it: a column for each stage in use. */
export function planTable(assessed: Assessed) {
  const stages = planStages(assessed)
  return {
    stages,
    rows: assessed.assessment.plan.map((row) => ({
      ...row,
      cells: stages.map(({ stage }) => (row.stages.includes(stage) ? 'Yes' : 'No')),
    })),
  }
}

/** True where anything at all tells one applicant from another. */
export function isAnythingAssessed({ vacancy, assessment }: Assessed): boolean {
  const { experience, strengths, tests } = vacancy.choices
  const others = experience.cv === 'scored' || experience.statementOfSuitability || strengths.length + tests.length > 0
  return others || assessment.behaviours.length > 0 || assessment.technical.some(({ use }) => use !== 'not used')
}
