/** The stages at which criteria are assessed. */
import { formatList } from '../text/format'

export const interviewStages = ['interview', 'interview-2', 'interview-3', 'interview-4'] as const
export const stageNames = ['application', ...interviewStages, 'presentation', 'test'] as const
export type Stage = (typeof stageNames)[number]

const words: Record<Stage, string> = {
  application: 'application',
  interview: 'interview',
  'interview-2': 'second interview',
  'interview-3': 'third interview',
  'interview-4': 'fourth interview',
  presentation: 'presentation',
  test: 'test',
}

/** A stage's name in documents: "second interview". */
export function stageWords(stage: Stage): string {
  return words[stage]
}

/** True where the panel scores it on the interview sheets: at an interview of any round, or in a presentation. */
export function isPanelScored(stages: Stage[]): boolean {
  return stages.some((stage) => stage !== 'application' && stage !== 'test')
}

/** True for a criterion that is scored on a presentation and at no interview. */
export function isPresented(stages: Stage[]): boolean {
  return stages.includes('presentation') && !interviewStages.some((stage) => stages.includes(stage))
}

/** Lists stages in words. */
export function formatStages(stages: readonly Stage[]): string {
  return stages.length > 0 ? formatList(stages.map(stageWords)) : 'not assessed'
}
