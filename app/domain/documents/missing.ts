/** Names the gaps that a document will show, from the choices alone: no template is filled. */
import type { Assessed } from '../assessment/assessment'
import { isLeadMissing, missingForMerit } from '../assessment/order-of-merit'
import { isAnythingAssessed } from '../assessment/plan'
import { missingForTests, missingForWriting } from '../assessment/scored-writing'
import { placeholdersIn } from '../text/placeholders'
import type { GapCode } from '../vacancy/gaps'
import { missingWords } from '../vacancy/post-words'
import { interviewStages } from '../vacancy/stages'
import { standardStatements } from '../vacancy/standard-statements'
import { contractEnds, isDescribed } from './advert'
import type { DocumentKind } from './kinds'

/** The gaps of a document without edits, each once; gaps that a person typed among the choices are not here. */
export function missingIn(kind: DocumentKind, assessed: Assessed): GapCode[] {
  return [...new Set(placesIn(kind, assessed))]
}

/** The gaps at each place of a document, as its template shows them. */
function placesIn(kind: DocumentKind, assessed: Assessed): GapCode[] {
  const { vacancy } = assessed
  switch (kind) {
    case 'job-advert':
      return inAdvert(assessed)
    case 'success-profile':
      return [...missingForWriting(assessed), ...missingForTests(assessed.vacancy), ...missingForMerit(assessed)]
    case 'panel-briefing':
      return [...missingWords(vacancy, ['interviewDate']), ...missingForMerit(assessed)]
    case 'candidate-guide':
      return [
        ...criteriaIf(assessed.assessment.plan.length === 0),
        ...missingWords(vacancy, ['closing', 'siftDate', 'interviewDate', 'recruitmentEmail']),
        ...missingForMerit(assessed),
      ]
    case 'sift-sheet':
      return missingForWriting(assessed)
    case 'interview-sheets':
    case 'score-matrix':
      return assessed.assessment.interview.length > 0 ? missingForMerit(assessed) : []
    case 'consensus-sheet':
      return missingForMerit(assessed)
    case 'calibration-exercise':
    case 'questions-in-advance':
      return []
  }
}

const criteriaIf = (missing: boolean): GapCode[] => (missing ? ['criteria'] : [])

const factWords = [
  ...['reference', 'department', 'salary', 'contractType', 'businessArea', 'roleType', 'profession'],
  ...['workingPattern', 'numberOfPosts', 'approach', 'locations', 'closing'],
]

function inAdvert(assessed: Assessed): GapCode[] {
  const { vacancy, assessment } = assessed
  const isInterviewed = assessment.plan.some(({ stages }) => interviewStages.some((stage) => stages.includes(stage)))
  const words = [
    ...factWords,
    ...(contractEnds(vacancy) ? ['contractLength'] : []),
    ...['team', 'benefits', 'siftDate'],
    ...(isInterviewed ? ['interviewDate', 'interviewType'] : []),
    ...standardStatements(vacancy).flatMap(({ texts }) => texts.flatMap(({ markdown }) => placeholdersIn(markdown))),
  ]
  return [
    ...missingWords(vacancy, words),
    ...(isDescribed(vacancy) ? [] : (['level.description'] as const)),
    ...criteriaIf(!isAnythingAssessed(assessed)),
    ...missingForWriting(assessed),
    ...missingForTests(vacancy),
    ...(isLeadMissing(assessed) ? (['leadCriterion'] as const) : []),
  ]
}
