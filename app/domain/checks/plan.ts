/** What is wrong with an assessment plan: what cannot stand, what is hardly meant, what is against advice. */
import { behaviourCriteria, skillCriteria } from '../assessment/criteria'
import { interviewCriteria } from '../assessment/interview'
import { criteriaAt, interviewRounds, interviewTime } from '../assessment/interview-time'
import { planRows, stagesOffered } from '../assessment/plan'
import { formatList } from '../text/format'
import { gradeNote } from '../vacancy/level-options'
import { interviewStages, stageWords } from '../vacancy/stages'
import type { VacancyContext } from '../vacancy/vacancy'
import type { ChoiceProblem } from './finding'

/** Criteria that are planned for a round of interviews which the post does not have. */
export function planProblems(slice: VacancyContext): ChoiceProblem[] {
  const offered = stagesOffered(slice)
  const missing = interviewStages.filter((stage) => !offered.includes(stage))
  const rows = planRows(slice).filter(({ stages }) => missing.some((stage) => stages.includes(stage)))
  const last = missing.findLast((stage) => rows.some(({ stages }) => stages.includes(stage)))
  if (!last) return []
  const rounds = interviewStages.indexOf(last) + 1
  const message = `Rounds of interviews must be ${rounds} or more: ${formatList(rows.map(({ name }) => name))} would be assessed nowhere otherwise`
  return [{ field: 'post.interviewRounds', message }]
}

/** Advertised and assessed nowhere, and interviews that take longer than they may. */
export function planWarnings(slice: VacancyContext): ChoiceProblem[] {
  const untested = slice.choices.tests.length > 0 ? [] : planRows(slice).filter(({ stages }) => stages.includes('test'))
  return [
    ...untested.map(({ name, stages }) => ({
      field: 'tests',
      message:
        stages.length === 1
          ? `${name} is in the advert but assessed nowhere: the vacancy has no test`
          : `${name} is planned for a test, and the vacancy has none`,
    })),
    ...interviewRounds(slice).flatMap((round) => {
      const { name, used, total, over, cut } = interviewTime(slice, round)
      if (over === 0) return []
      const mend = cut.length > 0 ? `: shorten it, or take out of it first: ${formatList(cut)}` : ''
      return [{ field: 'interview.time', message: `The ${name} takes ${used} minutes but has ${total}${mend}` }]
    }),
  ]
}

/** More to score in one interview than it has room for, a question that nobody asks, a grade that is not typical. */
export function planAdvice(slice: VacancyContext): ChoiceProblem[] {
  const { interviewCriteria: room } = slice.policy['vacancy-form'].limits
  const full = interviewRounds(slice).filter((round) => criteriaAt(slice, round).length > room)
  const note = slice.level.typicalGrades?.length ? gradeNote(slice) : undefined
  return [
    ...full.map((round) => ({
      field: 'criteria',
      message: `The ${stageWords(round)} has ${criteriaAt(slice, round).length} questions to score: an interview has time for ${room}`,
    })),
    ...unasked(slice).map((name) => ({
      field: 'criteria',
      message: `Your own question about ${name} is asked nowhere: ${name} is not assessed at interview`,
    })),
    ...(note ? [{ field: 'grade', message: note }] : []),
  ]
}

/** Criteria of the role level for which the manager worded a question, and which the interview does not assess. */
function unasked(slice: VacancyContext): string[] {
  const asked = new Set(interviewCriteria(slice).map(({ key }) => key))
  const known = [
    ...skillCriteria(slice).map(({ key, skill }) => ({ key, name: skill.name })),
    ...behaviourCriteria(slice).map(({ key, behaviour }) => ({ key, name: behaviour.name })),
  ]
  return known
    .filter(({ key }) => slice.choices.criteria[key]?.question !== undefined && !asked.has(key))
    .map(({ name }) => name)
}
