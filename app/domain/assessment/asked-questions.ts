import type { UsedQuestion } from '../questions/bank-view'
import type { VacancyContext } from '../vacancy/vacancy'
import { skillCriteria } from './criteria'
import { interviewCriteria } from './interview'

/** The questions about skills that a vacancy asks its candidates; without the rest of its assessment, which nobody needs here. */
export function askedQuestions(vacancy: VacancyContext): UsedQuestion[] {
  const skills = skillCriteria(vacancy)
  return interviewCriteria(vacancy).flatMap(({ key, question }) => {
    const asked = skills.find((criterion) => criterion.key === key)
    return asked ? [{ skill: asked.skill.slug, level: asked.level, text: question }] : []
  })
}
