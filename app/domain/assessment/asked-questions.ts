import type { UsedQuestion } from '../questions/bank-view'
import type { VacancyContext } from '../vacancy/vacancy'
import { skillCriteria } from './criteria'
import { interviewCriteria } from './interview'

/** What a vacancy asks its candidates about skills. */
export function askedQuestions(slice: VacancyContext): UsedQuestion[] {
  const skills = skillCriteria(slice)
  return interviewCriteria(slice).flatMap(({ key, question }) => {
    const one = skills.find((criterion) => criterion.key === key)
    return one ? [{ skill: one.skill.slug, level: one.level, text: question }] : []
  })
}
