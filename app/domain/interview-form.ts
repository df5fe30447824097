/** The page about the panel, the application IDs and the minimum score. */
import { z } from 'zod'
import { applicationId, type Choices, mostApplicationIds, mostPanelMembers } from './choices'
import { type ChoicesForm, type FormValues, wholeNumber } from './form'
import { scaleFor } from './scales'
import type { Slice } from './vacancy'

/** What is chosen now; the application IDs one on each line. */
export function interviewValues({ interview }: Choices): FormValues {
  return {
    'interview.panelMembers': [String(interview.panelMembers)],
    'interview.applicationIds': [interview.applicationIds.join('\n')],
    'interview.minimumScore': [String(interview.minimumScore)],
  }
}

export function interviewForm({ packs }: Slice): ChoicesForm {
  const scores = scaleFor('criteria', packs).points.map((point) => point.score)
  return z.object({
    interview: z.object({
      panelMembers: wholeNumber('Panel members', 1, mostPanelMembers),
      applicationIds: z.string().default('').transform(readApplicationIds),
      minimumScore: wholeNumber('The minimum score', Math.min(...scores), Math.max(...scores)),
    }),
  })
}

/** Application IDs from free text, apart by commas, spaces or lines; what is wrong becomes one issue. */
function readApplicationIds(text: string, context: z.RefinementCtx): string[] {
  const ids = text.split(/[\s,;]+/).filter((id) => id !== '')
  const wrong = ids.find((id) => !applicationId.safeParse(id).success)
  const twice = ids.find((id, place) => ids.findIndex((other) => other.toLowerCase() === id.toLowerCase()) < place)
  const complain = (message: string) => context.addIssue({ code: 'custom', message })
  if (wrong)
    complain(`“${wrong.slice(0, 40)}” must be an application ID of letters, numbers and hyphens, like A1001: no names`)
  else if (twice) complain(`Application ID ${twice} stands here twice`)
  else if (ids.length > mostApplicationIds) complain(`Enter ${mostApplicationIds} application IDs or fewer`)
  return ids
}
