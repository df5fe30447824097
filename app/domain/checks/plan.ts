/** Checks an assessment plan: errors, likely mistakes and departures from advice. */
import type { Assessed } from '../assessment/assessment'
import { criteriaAt } from '../assessment/interview-time'
import { stagesOffered } from '../assessment/plan'
import { formatList } from '../text/format'
import { gradeNote } from '../vacancy/level-options'
import { interviewStages, stageWords } from '../vacancy/stages'
import type { ChoiceProblem } from './finding'

/** Criteria planned for a round of interviews that the post does not have. */
export function planProblems({ vacancy, assessment }: Assessed): ChoiceProblem[] {
  const offered = stagesOffered(vacancy)
  const missing = interviewStages.filter((stage) => !offered.includes(stage))
  const rows = assessment.plan.filter(({ stages }) => missing.some((stage) => stages.includes(stage)))
  const last = missing.findLast((stage) => rows.some(({ stages }) => stages.includes(stage)))
  if (!last) return []
  const rounds = interviewStages.indexOf(last) + 1
  const message = `Rounds of interviews must be ${rounds} or more: ${formatList(rows.map(({ name }) => name))} would be assessed nowhere otherwise`
  return [{ field: 'post.interviewRounds', message }]
}

/** Criteria advertised but assessed nowhere, and interviews that take longer than they may. */
export function planWarnings({ vacancy, assessment }: Assessed): ChoiceProblem[] {
  const untested =
    vacancy.choices.tests.length > 0 ? [] : assessment.plan.filter(({ stages }) => stages.includes('test'))
  return [
    ...untested.map(({ name, stages }) => ({
      field: 'tests',
      message:
        stages.length === 1
          ? `${name} is in the advert but assessed nowhere: the vacancy has no test`
          : `${name} is planned for a test, and the vacancy has none`,
    })),
    ...assessment.rounds.flatMap(({ name, used, total, over, cut }) => {
      if (over === 0) return []
      const mend = cut.length > 0 ? `: shorten it, or drop these criteria first: ${formatList(cut)}` : ''
      return [{ field: 'interview.time', message: `The ${name} takes ${used} minutes but has ${total}${mend}` }]
    }),
  ]
}

/** Rounds with too many criteria to score, own questions that nobody asks, and a grade that is not typical. */
export function planAdvice(assessed: Assessed): ChoiceProblem[] {
  const { vacancy, assessment } = assessed
  const { interviewCriteria: room } = vacancy.policy['vacancy-form'].limits
  const full = assessment.rounds.map(({ stage }) => stage).filter((round) => criteriaAt(assessed, round).length > room)
  const note = vacancy.level.typicalGrades?.length ? gradeNote(vacancy) : undefined
  return [
    ...full.map((round) => ({
      field: 'criteria',
      message: `The ${stageWords(round)} has ${criteriaAt(assessed, round).length} questions to score: an interview has time for ${room}`,
    })),
    ...unasked(assessed).map((name) => ({
      field: 'criteria',
      message: `Your own question about ${name} is asked nowhere: ${name} is not assessed at interview`,
    })),
    ...(note ? [{ field: 'grade', message: note }] : []),
  ]
}

/** Criteria that the manager worded a question for but the interview does not assess. */
function unasked({ vacancy, assessment }: Assessed): string[] {
  const asked = new Set(assessment.interview.map(({ key }) => key))
  const known = [
    ...assessment.skills.map(({ key, skill }) => ({ key, name: skill.name })),
    ...assessment.behaviours.map(({ key, behaviour }) => ({ key, name: behaviour.name })),
  ]
  return known
    .filter(({ key }) => vacancy.choices.criteria[key]?.question !== undefined && !asked.has(key))
    .map(({ name }) => name)
}
