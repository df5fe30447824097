/** The calibration exercise: two sample answers that the panel scores before its first interview. */
import { isFor } from '../questions/our-questions'
import type { Samples } from '../vacancy/choices'
import type { VacancyContext } from '../vacancy/vacancy'
import type { WithCriteria } from './assessment'
import type { InterviewCriterion } from './interview-criterion'
import { questionsAbout } from './interview-question'
import type { SkillCriterion } from './technical-criteria'

export interface Calibration {
  criterion: InterviewCriterion
  question: string
  answers: [string, string]
  /** Position of the answer that just meets the level, of those that we wrote; a manager's own say nothing of it. */
  meets?: 0 | 1
}

/**
 * The manager's two answers, else ours about the lead criterion or the next one that has some to a question in use;
 * undefined for neither.
 */
export function calibrationOf(assessed: WithCriteria): Calibration | undefined {
  const { samples } = assessed.vacancy.choices
  const own = samples && ownCalibration(assessed, samples)
  if (own) return own
  const skills = assessed.assessment.technical.filter((criterion) => criterion.kind === 'skill')
  for (const skill of skills) {
    const found = writtenCalibration(assessed, skill)
    if (found) return found
  }
  return undefined
}

function ownCalibration({ assessment }: WithCriteria, { criterion: key, answers }: Samples): Calibration | undefined {
  const criterion = assessment.interview.find((criterion) => criterion.key === key)
  return criterion && { criterion, question: criterion.question, answers }
}

function writtenCalibration({ vacancy, assessment }: WithCriteria, skill: SkillCriterion): Calibration | undefined {
  const criterion = assessment.interview.find(({ key }) => key === skill.key)
  const written = vacancy.written?.skills[skill.slug]?.levels[skill.level]
  if (!criterion || !written?.samples || !isFor(written, skill.published)) return undefined
  const { question, meets, fallsShort } = written.samples
  const text = written.questions[question]?.text
  if (text === undefined || !isInUse(vacancy, skill, text)) return undefined
  // The better answer must not always come first; the same skill level always gives the same order.
  const first = (skill.slug.length + skill.level.length) % 2 === 0
  return { criterion, question: text, answers: first ? [meets, fallsShort] : [fallsShort, meets], meets: first ? 0 : 1 }
}

/**
 * True for a question of ours that this vacancy could ask as it is written: about no statement that is left out, and
 * neither retired nor reworded by the department, since nobody knows if the answers fit other words.
 */
function isInUse(vacancy: VacancyContext, skill: SkillCriterion, text: string): boolean {
  const found = questionsAbout(vacancy, skill).find(({ base }) => base === text)
  return found?.text === text && !found.retired && !found.about.some((at) => skill.without.includes(at))
}
