/** The page about the panel, the application IDs and the minimum score. */
import { z } from 'zod'
import { applicationIdSentence } from '../domain/checks/sentences'
import { scaleFor } from '../domain/policy/scales'
import { applicationIdProblem, splitApplicationIds } from '../domain/vacancy/application-ids'
import { maxPanelMembers } from '../domain/vacancy/choices'
import type { VacancyContext } from '../domain/vacancy/vacancy'
import { choicesPage } from './choices'
import { text, wholeNumber } from './form'

export const interviewPage = choicesPage('interview', {
  fields: ({ policy }: VacancyContext) => {
    const scores = scaleFor('criteria', policy).points.map((point) => point.score)
    return {
      interview: {
        panelMembers: wholeNumber('Panel members', 1, maxPanelMembers),
        applicationIds: text.default('').transform(readApplicationIds),
        minimumScore: wholeNumber('The minimum score', Math.min(...scores), Math.max(...scores)),
        questionsInAdvance: z
          .literal('yes')
          .optional()
          .transform((ticked) => (ticked ? true : undefined)),
      },
    }
  },
  /** One application ID on each line. */
  read: ({ choices: { interview } }) => ({
    'interview.panelMembers': [String(interview.panelMembers)],
    'interview.applicationIds': [interview.applicationIds.join('\n')],
    'interview.minimumScore': [String(interview.minimumScore)],
    'interview.questionsInAdvance': interview.questionsInAdvance ? ['yes'] : [],
  }),
  /** The assessment plan's choices about the interview stay. */
  write: ({ interview }, { choices }) => ({ interview: { ...choices.interview, ...interview } }),
})

/** Reads application IDs from free text; reports all errors as one issue. */
function readApplicationIds(typed: string, context: z.RefinementCtx): string[] {
  const ids = splitApplicationIds(typed)
  const problem = applicationIdProblem(ids)
  if (problem) context.addIssue({ code: 'custom', message: applicationIdSentence(problem) })
  return ids
}
