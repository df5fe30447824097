/** The score matrix: candidates × criteria, totals, minimum check and order of merit, as a table to fill by hand. */
import type { Assessed } from '../assessment/assessment'
import { hasOwnWords, rowName } from '../assessment/criterion-words'
import { isStrength, minimumOf, panelScoring } from '../assessment/order-of-merit'
import { gradeWords } from '../policy/grades'
import { applicationLines } from '../vacancy/application-ids'
import { vacancyTitle } from '../vacancy/vacancy'

/** Reasons that take a candidate with an application ID out of the order. */
export const absences = ['Withdrew', 'Did not attend'] as const
export const absenceHeading = 'Withdrew or did not attend'

/** The spreadsheet's message on a row that it cannot count yet. */
export const reasons = { noId: 'No application ID', twice: 'Same ID twice', unknown: 'Check column B' } as const

/** Explains who has a place, in the spreadsheet and in the table to fill by hand. */
const whoCounts = [
  'A candidate who withdrew or did not attend keeps their application ID. Their outcome is “Withdrew” or “Did not attend”; they have no total and no place, even with scores.',
  'A row without an application ID does not count, even with scores.',
  'Every candidate has an application ID of their own: while two rows have the same one, nobody has a place.',
]

/** Values for the template of the score matrix. */
export function scoreMatrixView({ vacancy, assessment }: Assessed) {
  const { choices, grade, framework } = vacancy
  const { interview } = choices
  const criteria = assessment.interview
  return {
    title: vacancyTitle(vacancy),
    gradeWords: gradeWords(grade),
    scoring: panelScoring(vacancy).rule,
    orderOfMerit: assessment.orderOfMerit,
    whoCounts,
    criteria: criteria.map((criterion, place) => ({
      number: place + 1,
      name: rowName(criterion),
      weight: criterion.weight,
      minimum: minimumOf(criterion, interview.minimumScore) ?? 'None',
    })),
    strengths: criteria.some(isStrength),
    members: Array.from({ length: interview.panelMembers }, (_, place) => place + 1),
    candidates: applicationLines(interview.applicationIds).map((applicationId) => ({ applicationId })),
    ownWords: hasOwnWords(assessment.technical),
    framework,
  }
}

/** Data for building the spreadsheet. */
export interface MatrixPlan {
  title: string
  /** "" for a line on which an application ID is still to be entered. */
  applicationIds: string[]
  members: number
  /** True: the panel's score is the mean of its members'. False: the panel enters the score that it agreed. */
  mean: boolean
  /** Number of people appointed; others who pass are the reserve list. */
  posts: number
  criteria: MatrixCriterion[]
  rules: string[]
}

export interface MatrixCriterion {
  name: string
  weight: number
  /** Absent where a criterion only adds. */
  minimum?: number
  lowest: number
  highest: number
  strength: boolean
  tieBreak: boolean
}

export function matrixPlan({ vacancy, assessment }: Assessed): MatrixPlan {
  const { choices } = vacancy
  const { interview } = choices
  const decides = assessment.tieBreak
  return {
    title: `${vacancyTitle(vacancy)}, ${gradeWords(vacancy.grade)}`,
    applicationIds: applicationLines(interview.applicationIds),
    members: interview.panelMembers,
    mean: interview.scoring === 'mean',
    posts: choices.post.numberOfPosts ?? 1,
    criteria: assessment.interview.map((asked) => {
      const scores = asked.scale.points.map(({ score }) => score)
      return {
        name: rowName(asked),
        weight: asked.weight,
        minimum: minimumOf(asked, interview.minimumScore),
        lowest: Math.min(...scores),
        highest: Math.max(...scores),
        strength: isStrength(asked),
        tieBreak: asked.key === decides?.key,
      }
    }),
    rules: [
      panelScoring(vacancy).rule,
      assessment.orderOfMerit,
      `For a candidate who ${absences.join(' or ').toLowerCase()}, choose that in column B; for all others leave it empty. Place and outcome come when all of these have every score.`,
      ...whoCounts,
    ],
  }
}
