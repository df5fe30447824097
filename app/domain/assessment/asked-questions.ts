import type { UsedQuestion } from '../questions/bank-view'
import type { VacancyContext } from '../vacancy/vacancy'
import { assess } from './assess'

/** The questions about skills that a vacancy asks its candidates. */
export function askedQuestions(slice: VacancyContext): UsedQuestion[] {
  const skills = assess(slice).skills
  return assess(slice).interview.flatMap(({ key, question }) => {
    const one = skills.find((criterion) => criterion.key === key)
    return one ? [{ skill: one.skill.slug, level: one.level, text: question }] : []
  })
}
