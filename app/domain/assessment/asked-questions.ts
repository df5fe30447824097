import type { UsedQuestion } from '../questions/bank-view'
import type { VacancyContext } from '../vacancy/vacancy'
import { interviewCriteria } from './interview'
import { technicalCriteria } from './technical-criteria'

/** The questions about skills that a vacancy asks its candidates; without the rest of its assessment, which nobody needs here. */
export function askedQuestions(vacancy: VacancyContext): UsedQuestion[] {
  const skills = technicalCriteria(vacancy)
  return interviewCriteria(vacancy).flatMap(({ key, question }) => {
    const asked = skills.find((criterion) => criterion.key === key)
    return asked?.kind === 'skill' ? [{ skill: asked.slug, level: asked.level, text: question }] : []
  })
}
