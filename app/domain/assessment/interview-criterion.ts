import type { Statements } from '../framework/release'
import type { Scale } from '../policy/scales'
import type { Stage } from '../vacancy/stages'
import type { Anchor } from './anchors'

/** The things that a vacancy assesses; "own" is a technical criterion of the department's own. */
export type CriterionKind = 'skill' | 'own' | 'behaviour' | 'strength'

/** One criterion as the panel scores it: its question, indicators, anchors and scale. */
export interface InterviewCriterion {
  kind: CriterionKind
  key: string
  heading: string
  /** The heading without its kind: "Systems design". */
  name: string
  stages: Stage[]
  /** The level or grade assessed: "Skill level: practitioner", "Behaviour at SEO". */
  standard: string
  lead: boolean
  /** True where the minimum score must be reached; a desirable skill only adds. */
  passes: boolean
  weight: number
  question: string
  probes: string[]
  /** The official words for a strength, where a page gives them. */
  definition?: Statements
  /** Names the page of the definition. */
  definitionSource?: string
  lookFor: Statements
  /** Technologies or methods to listen for, in the department's words. */
  inParticular?: string
  /** Names who wrote what to look for, where it is neither the framework nor the department. */
  lookForNote?: string
  /** Absent for a strength, which has no levels. */
  fallsShort?: Anchor
  stronger?: Anchor
  scale: Scale
  /** The statements that a question can be about, with those left out; only where there are words. */
  statements?: string[]
  /** Slug of the kind of question. */
  questionKind?: string
  /** Positions of the one or two statements or indicators that the question is about. */
  about: number[]
  /** What a strong answer often has, in our own words or the department's. */
  strong?: string[]
  /** The framework gives no text for the skill level, so the question names the skill. */
  unworded?: true
}
