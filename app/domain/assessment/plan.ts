/** The plan of an assessment: which criterion is assessed at which stage, by whom, and who asks about it. */
import { roundCount, roundsOf } from '../vacancy/rounds'
import { formatStages, isInterviewStage, isPanelScored, type Stage, stageNames, stageWords } from '../vacancy/stages'
import type { VacancyContext } from '../vacancy/vacancy'
import type { Assessed, PlanRow, WithCriteria } from './assessment'
import { rowName } from './criterion-words'
import { stagesScored } from './scored-writing'

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
export function stagesOffered(vacancy: Pick<VacancyContext, 'choices'>): Stage[] {
  return ['application', ...roundsOf(vacancy), 'presentation', 'test']
}

/** A stage to choose for each criterion. */
export interface PlanColumn {
  stage: Stage
  /** Such as "first interview". */
  name: string
  /** The number of criteria for which there is time; absent where no interview limits it. */
  most?: number
}

/** The columns of the plan: a stage each. */
export function planColumns(vacancy: Pick<VacancyContext, 'choices' | 'policy'>): PlanColumn[] {
  const { interviewCriteria } = vacancy.policy['vacancy-form'].limits
  return stagesOffered(vacancy).map((stage) => ({
    stage,
    name: stageWords(stage, roundCount(vacancy)),
    most: isInterviewStage(stage) ? interviewCriteria : undefined,
  }))
}

/** The stages at which something is assessed, and by whom. */
export function planStages(assessed: Assessed): PlanStage[] {
  const { vacancy, assessment } = assessed
  const rows = assessment.plan.map((row) => ({ stages: stagesScored(assessed, row) }))
  const used = stageNames.filter((stage) => rows.some(({ stages }) => stages.includes(stage)))
  return used.map((stage) => ({
    stage,
    name: stageWords(stage, roundCount(vacancy)),
    who: whoAssesses(vacancy, stage),
    criteria: rows.filter(({ stages }) => stages.includes(stage)).length,
  }))
}

/** Names who assesses at a stage: the manager's choice, else the panel. */
function whoAssesses({ choices }: Pick<VacancyContext, 'choices'>, stage: Stage): string {
  return choices.interview.assessors?.[stage] ?? (stage === 'test' ? 'Those who run the test' : 'The panel')
}

/** The panel member, from 1, who asks about each criterion if the members take turns, by its key. */
export function turns({ vacancy, assessment }: Assessed): Map<string, number> {
  const { panelMembers } = vacancy.choices.interview
  return new Map(assessment.interview.map(({ key }, place) => [key, (place % panelMembers) + 1]))
}

/** The panel member, from 1, whom the manager chose to ask about a criterion; undefined where the panel has no such member. */
export function chosenAsker({ choices }: Pick<VacancyContext, 'choices'>, key: string): number | undefined {
  const chosen = choices.criteria[key]?.askedBy
  return chosen && chosen <= choices.interview.panelMembers ? chosen : undefined
}

/** The panel member, from 1, who asks about each criterion, by its key: as the manager chose, else in turn. */
export function askers(assessed: Assessed): Map<string, number> {
  return new Map(Array.from(turns(assessed), ([key, turn]) => [key, chosenAsker(assessed.vacancy, key) ?? turn]))
}

/** The plan as documents print it, with a criterion's stages in one cell: a column for each would not fit a page. */
export function planLines(assessed: Assessed) {
  const { vacancy, assessment } = assessed
  return assessment.plan.map((row) => ({
    ...row,
    name: rowName(row),
    stages: formatStages(stagesScored(assessed, row), roundCount(vacancy)),
    // A weight counts at interview only.
    weight: isPanelScored(row.stages) ? row.weight : '–',
  }))
}

/** True where anything at all tells one applicant from another. */
export function isAnythingAssessed({ vacancy, assessment }: Assessed): boolean {
  const { experience, strengths, tests } = vacancy.choices
  const others = experience.cv === 'scored' || experience.statementOfSuitability || strengths.length + tests.length > 0
  return others || assessment.behaviours.length > 0 || assessment.technical.some(({ use }) => use !== 'not used')
}
