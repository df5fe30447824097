import type { UsedQuestion } from '../questions/bank-view'
import type { Place } from '../questions/place'
import { slugOf } from '../text/slug'
import type { VacancyContext } from '../vacancy/vacancy'
import { behaviourCriteria } from './behaviour-criteria'
import { interviewCriteria } from './interview'
import type { InterviewCriterion } from './interview-criterion'
import { technicalCriteria } from './technical-criteria'

/** The questions that a vacancy asks its candidates, by place; without the rest of its assessment, which nobody needs here. */
export function askedQuestions(vacancy: VacancyContext): UsedQuestion[] {
  return interviewCriteria(vacancy).flatMap((criterion) => {
    const place = placeOfCriterion(vacancy, criterion)
    return place ? [{ ...place, text: criterion.question }] : []
  })
}

/** A criterion of the department's own has no place in the bank. */
function placeOfCriterion(vacancy: VacancyContext, { kind, key, name }: InterviewCriterion): Place | undefined {
  if (kind === 'strength') return { subject: kind, slug: slugOf(name), level: '' }
  if (kind === 'behaviour') {
    const behaviour = behaviourCriteria(vacancy).find((criterion) => criterion.key === key)?.behaviour
    return behaviour && { subject: kind, slug: behaviour.slug, level: String(vacancy.grade.band) }
  }
  const skill = technicalCriteria(vacancy).find((criterion) => criterion.key === key)
  return skill?.kind === 'skill' ? { subject: 'skill', slug: skill.slug, level: skill.level } : undefined
}
