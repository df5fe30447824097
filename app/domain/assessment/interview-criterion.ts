import type { Statements } from '../framework/release'
import type { Scale } from '../policy/scales'
import type { Stage } from '../vacancy/stages'
import type { Anchor } from './anchors'

/** The three things that a vacancy assesses. */
export type CriterionKind = 'skill' | 'behaviour' | 'strength'

/** One criterion as the panel scores it: its question, what to look for, its anchors and scale. */
export interface InterviewCriterion {
  kind: CriterionKind
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
  /** Slug of the kind of question that is asked. */
  questionKind?: string
  /** Position of what the question is about: a statement, an indicator, or one of the wordings for a strength. */
  focus?: number
  second?: number
  /** The framework gives no text for the skill level, so that the question names the skill. */
  unworded?: true
}
