/** Types of the assessment that is worked out once from a vacancy's choices. */
import type { InterviewPart } from '../policy/panel'
import type { InterviewStage, Stage } from '../vacancy/stages'
import type { VacancyContext } from '../vacancy/vacancy'
import type { BehaviourCriterion } from './behaviour-criteria'
import type { CriterionKind, InterviewCriterion } from './interview-criterion'
import type { TechnicalCriterion } from './technical-criteria'

export interface Criteria {
  /** Every skill of the role level, used or not, and what was added to them; the lead criterion, then the essential ones. */
  technical: TechnicalCriterion[]
  behaviours: BehaviourCriterion[]
  /** The criteria that the panel scores, in the order of asking. */
  interview: InterviewCriterion[]
}

export interface Assessment extends Criteria {
  /** Every criterion that is used, in the order of the advert. */
  plan: PlanRow[]
  /** The rounds of interviews at which the panel scores something; the first where it scores nothing. */
  rounds: [InterviewTime, ...InterviewTime[]]
  /** Decides between equal totals: the manager's choice, else the lead criterion. */
  tieBreak?: { key: string; name: string }
  /** The order in which people who pass are offered a post, in whole sentences. */
  orderOfMerit: string
}

/** A vacancy with its criteria; the rest of its assessment is worked out from these. */
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
  kind: InterviewPart
  name: string
  /** Key of the criterion that this part asks about, if any. */
  criterion?: string
  minutes: number
}

/** One round of interviews in minutes. */
export interface InterviewTime {
  stage: InterviewStage
  name: string
  /** Such as "Video"; absent while none is chosen. */
  type?: string
  parts: TimePart[]
  used: number
  total: number
  /** Minutes above the total; 0 where everything fits. */
  over: number
  /** The criteria to leave out until everything fits, lowest weight first. */
  cut: string[]
}
