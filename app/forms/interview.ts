/** The page about the panel, the application IDs and the minimum score. */
import { z } from 'zod'
import { scaleFor } from '../domain/policy/scales'
import { applicationIdProblem, splitApplicationIds } from '../domain/vacancy/application-ids'
import { type Choices, mostPanelMembers } from '../domain/vacancy/choices'
import type { VacancyContext } from '../domain/vacancy/vacancy'
import { type ChoicesForm, type FormValues, wholeNumber } from './form'

/** The present choices, with one application ID on each line. */
export function interviewValues({ interview }: Choices): FormValues {
  return {
    'interview.panelMembers': [String(interview.panelMembers)],
    'interview.applicationIds': [interview.applicationIds.join('\n')],
    'interview.minimumScore': [String(interview.minimumScore)],
    'interview.questionsInAdvance': interview.questionsInAdvance ? ['yes'] : [],
  }
}

/** Reads the page's fields; the assessment plan's choices about the interview stay. */
export function interviewForm({ policy, choices }: VacancyContext): ChoicesForm {
  const scores = scaleFor('criteria', policy).points.map((point) => point.score)
  return z
    .object({
      interview: z.object({
        panelMembers: wholeNumber('Panel members', 1, mostPanelMembers),
        applicationIds: z.string().default('').transform(readApplicationIds),
        minimumScore: wholeNumber('The minimum score', Math.min(...scores), Math.max(...scores)),
        questionsInAdvance: z
          .literal('yes')
          .optional()
          .transform((ticked) => (ticked ? true : undefined)),
      }),
    })
    .transform(({ interview }) => ({ interview: { ...choices.interview, ...interview } }))
}

/** Reads application IDs from free text; reports all errors as one issue. */
function readApplicationIds(text: string, context: z.RefinementCtx): string[] {
  const ids = splitApplicationIds(text)
  const message = applicationIdProblem(ids)
  if (message) context.addIssue({ code: 'custom', message })
  return ids
}
