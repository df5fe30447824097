/** What the checks find: a code with the parameters of its sentence. `sentences.ts` makes the sentence. */
import type { SkillLevelName } from '../framework/release'
import type { ApplicationIdProblem } from '../vacancy/application-ids'
import type { PostField } from '../vacancy/post-fields'

/** Parameters by code. Texts are names, typed or published, and dates are like "2027-03-27"; none is a sentence. */
interface FindingParameters {
  // Fields of the post
  'field-not-offered': { allowed: string[] }
  'field-no-email': object
  'field-too-long': { most: number }
  'salary-order': object
  'salary-minimum-missing': object
  'rounds-too-many': { most: number }
  'rounds-missing': { criteria: number }
  'rounds-too-few': { least: number; names: string[] }
  'phone-wrong': object
  'pension-not-pounds': object
  'time-wrong': object
  'contract-open-ended': { contractType: string }
  'date-order': { date: string; earlier: PostField['name']; earlierDate: string }
  'date-past': { date: string }
  'address-shared': { address: string }
  'salary-low': { salary: number }
  'salary-high': { salary: number; most: number }
  // Grade
  'grade-unknown': { grade: string }
  'grade-untypical': { grade: string; level: string; typical: string[] }
  // Skills, behaviours and the plan
  'nothing-assessed': object
  'skills-too-many': { most: number; chosen: number }
  'no-essential-skill': object
  'lead-not-essential': object
  'stage-missing': { name: string }
  'level-not-offered': { name: string; level: SkillLevelName; allowed: SkillLevelName[] }
  'all-left-out': { name: string }
  'left-out-of-others': { name: string }
  'own-name-twice': { name: string }
  'own-name-of-skill': { skill: string }
  'own-statement-lead-in': { statement: string }
  'own-statement-verb': { statement: string }
  'behaviours-too-many': { most: number; chosen: number }
  'no-behaviour': { least: number; most: number }
  'behaviours-unadvised': { chosen: number; least: number; most: number }
  'behaviour-unknown': { slug: string }
  'behaviour-without-guidance': { name: string; grade: string }
  'test-missing': { name: string; only: boolean }
  'question-unasked': { name: string }
  'question-of-others': { name: string }
  'samples-unasked': { name: string }
  'questions-too-many': { round: string; count: number; most: number }
  'interview-too-long': { round: string; used: number; total: number; cut: string[] }
  // Other elements and standard statements
  'statement-too-long': { most: number }
  'tests-too-many': { most: number }
  'test-name-too-long': { most: number }
  'strengths-too-many': { most: number }
  'strength-too-long': { most: number }
  'strength-without-letters': object
  'strength-twice': object
  'additional-questions-too-many': { most: number }
  'statements-contradict': { one: string; other: string }
  // The interview
  'minimum-off-scale': { scores: number[] }
  'application-id': { problem: ApplicationIdProblem }
  // Names and positions that were sent
  'name-unknown': UnknownName
  'position-unknown': { at: number; unit: Unit; last: number }
}

/** A thing that a question can be about. */
export type Unit = 'statement' | 'indicator' | 'question'

/** A name that was sent but is none of its kind; `level` is the role level to which the kind belongs, if it does. */
export interface UnknownName {
  name: string
  kind:
    | 'skill'
    | 'technical criterion'
    | 'own criterion'
    | 'behaviour'
    | 'statement'
    | 'criterion'
    | 'interview criterion'
    | 'question kind'
    | 'round'
  level?: string
  allowed: string[]
}

export type FindingCode = keyof FindingParameters

/** A problem with one choice, or a point to think about. */
export type Finding<Code extends FindingCode = FindingCode> = {
  [One in Code]: {
    code: One
    /** Path in the choices; also the name of the page's field. */
    field: string
  } & FindingParameters[One]
}[Code]
