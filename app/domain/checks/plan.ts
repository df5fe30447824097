/** Checks an assessment plan: errors, likely mistakes and departures from advice. */
import type { Assessed, InterviewTime } from '../assessment/assessment'
import { publishedOf } from '../assessment/interview-question'
import { crowdedRounds } from '../assessment/interview-time'
import { stagesOffered } from '../assessment/plan'
import { statementsDigest } from '../framework/statements'
import { isTypicalGrade } from '../vacancy/level-options'
import { roundChoice, roundsOf } from '../vacancy/rounds'
import { interviewStages } from '../vacancy/stages'
import type { VacancyContext } from '../vacancy/vacancy'
import type { Finding } from './finding'

/** Criteria planned for a round of interviews that the post does not have. */
export function planProblems({ vacancy, assessment }: Assessed): Finding[] {
  const offered = stagesOffered(vacancy)
  const missing = interviewStages.filter((stage) => !offered.includes(stage))
  const rows = assessment.plan.filter(({ stages }) => missing.some((stage) => stages.includes(stage)))
  const last = missing.findLast((stage) => rows.some(({ stages }) => stages.includes(stage)))
  if (!last) return []
  const least = interviewStages.indexOf(last) + 1
  return [{ code: 'rounds-too-few', field: 'post.interviewRounds', least, names: rows.map(({ name }) => name) }]
}

/** Types of rounds that the vacancy form does not have; those of rounds that the post does not have do not count. */
export function roundProblems({ choices, policy }: VacancyContext): Finding[] {
  const allowed = policy['vacancy-form'].choices.interviewType
  return roundsOf({ choices }).flatMap((round, at): Finding[] => {
    const { type } = roundChoice({ choices }, round)
    if (type === undefined || allowed.includes(type)) return []
    return [{ code: 'field-not-offered', field: `interview.rounds[${at}].type`, allowed }]
  })
}

/** Criteria advertised but assessed nowhere, and interviews that take longer than they may. */
export function planWarnings({ vacancy, assessment }: Assessed): Finding[] {
  const untested =
    vacancy.choices.tests.length > 0 ? [] : assessment.plan.filter(({ stages }) => stages.includes('test'))
  return [
    ...untested.map(({ name, stages }) => testMissing(name, stages.length === 1)),
    ...assessment.rounds.filter(({ over }) => over > 0).map(tooLong),
  ]
}

function testMissing(name: string, only: boolean): Finding {
  return { code: 'test-missing', field: 'tests', name, only }
}

function tooLong({ stage, name, used, total, cut }: InterviewTime): Finding {
  const at = interviewStages.indexOf(stage)
  return { code: 'interview-too-long', field: `interview.rounds[${at}].time`, round: name, used, total, cut }
}

/** Rounds with too many criteria to score, own questions that nobody asks, and a grade that is not typical. */
export function planAdvice(assessed: Assessed): Finding[] {
  return [
    ...tooManyQuestions(assessed),
    ...unasked(assessed),
    ...ofOtherStatements(assessed),
    ...gradeAdvised(assessed.vacancy),
  ]
}

/** Rounds with more questions than they have time for. */
export function tooManyQuestions(assessed: Assessed): Finding<'questions-too-many'>[] {
  return crowdedRounds(assessed).map((crowded) => ({ code: 'questions-too-many', field: 'criteria', ...crowded }))
}

function gradeAdvised(vacancy: VacancyContext): Finding[] {
  const { grade, level } = vacancy
  const { typicalGrades: typical = [] } = level
  if (typical.length === 0 || isTypicalGrade(vacancy)) return []
  return [{ code: 'grade-untypical', field: 'grade', grade: grade.code, level: level.name, typical }]
}

/** Questions that were chosen for another level of a skill, or for other statements of a release. */
function ofOtherStatements({ vacancy, assessment }: Assessed): Finding[] {
  return assessment.technical
    .filter((criterion) => {
      const { question, statements } = vacancy.choices.criteria[criterion.key] ?? {}
      const isAsked = assessment.interview.some(({ key }) => key === criterion.key)
      return isAsked && question && statements && statements !== statementsDigest(publishedOf(criterion))
    })
    .map(({ name }) => ({ code: 'question-of-others', field: 'criteria', name }))
}

/** Criteria that the manager worded a question for but the interview does not assess. */
function unasked({ vacancy, assessment }: Assessed): Finding[] {
  const asked = new Set(assessment.interview.map(({ key }) => key))
  return [...assessment.technical, ...assessment.behaviours]
    .filter(({ key }) => vacancy.choices.criteria[key]?.question !== undefined && !asked.has(key))
    .map(({ name }) => ({ code: 'question-unasked', field: 'criteria', name }))
}
