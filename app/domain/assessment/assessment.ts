/** What is worked out once of a vacancy's choices and handed on. */
import type { Stage } from '../vacancy/stages'
import type { VacancyContext } from '../vacancy/vacancy'
import type { BehaviourCriterion, SkillCriterion } from './criteria'
import type { CriterionKind, InterviewCriterion } from './interview-criterion'

export interface Criteria {
  /** Every skill of the role level, used or not: the lead criterion, the essential ones, the others. */
  skills: SkillCriterion[]
  behaviours: BehaviourCriterion[]
  /** What the panel scores, in the order of asking. */
  interview: InterviewCriterion[]
}

export interface Assessment extends Criteria {
  /** Every criterion that is used, in the order of the advert. */
  plan: PlanRow[]
  /** The rounds of interviews at which the panel scores something, the first one always. */
  rounds: [InterviewTime, ...InterviewTime[]]
  /** What decides between equal totals: what the manager chose, else the lead criterion. */
  tieBreak?: { key: string; name: string }
  /** In which order people who pass are offered a post, in whole sentences. */
  orderOfMerit: string
}

/** A vacancy with its criteria, from which the rest of its assessment is worked out. */
export interface WithCriteria {
  vacancy: VacancyContext
  assessment: Criteria
}

/** A vacancy with its assessment. */
export interface Assessed extends WithCriteria {
  assessment: Assessment
}

export interface PlanRow {
  kind: CriterionKind
  key: string
  name: string
  /** "essential", "desirable", "behaviour" or "strength". */
  use: string
  weight: number
  stages: Stage[]
}

export interface TimePart {
  name: string
  /** Key of the criterion that is asked about, where it is one. */
  criterion?: string
  minutes: number
}

/** One round of interviews in minutes. */
export interface InterviewTime {
  stage: Stage
  name: string
  parts: TimePart[]
  used: number
  total: number
  /** Minutes above the total; 0 where all fits. */
  over: number
  /** The criteria to leave out, the least weighty first, until all fits. */
  cut: string[]
}
