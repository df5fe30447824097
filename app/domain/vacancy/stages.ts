/** The stages at which criteria are assessed. */
import { formatList } from '../text/format'
import { slugOf } from '../text/slug'

export const interviewStages = ['interview', 'interview-2', 'interview-3', 'interview-4'] as const
export const stageNames = ['application', ...interviewStages, 'presentation', 'test'] as const
export type Stage = (typeof stageNames)[number]
export type InterviewStage = (typeof interviewStages)[number]

const words: Record<Stage, string> = {
  application: 'application',
  interview: 'interview',
  'interview-2': 'second interview',
  'interview-3': 'third interview',
  'interview-4': 'fourth interview',
  presentation: 'presentation',
  test: 'test',
}

/** A stage's name in documents: "second interview". Where the post has several rounds, the first is called so too. */
export function stageWords(stage: Stage, rounds: number): string {
  return stage === 'interview' && rounds > 1 ? 'first interview' : words[stage]
}

/** True for a round of interviews. */
export function isInterviewStage(stage: Stage): stage is InterviewStage {
  return interviewStages.some((round) => round === stage)
}

/** The name of a round that has a document of its own: "first interview". */
export function roundWords(round: InterviewStage): string {
  return stageWords(round, interviewStages.length)
}

/** The round in an address or the name of a file: "first-interview". */
export function roundSlug(round: InterviewStage): string {
  return slugOf(roundWords(round))
}

/** True where the panel scores it on the interview sheets: at an interview of any round, or in a presentation. */
export function isPanelScored(stages: Stage[]): boolean {
  return stages.some((stage) => stage !== 'application' && stage !== 'test')
}

/** True for a criterion that is scored on a presentation and at no interview. */
export function isPresented(stages: Stage[]): boolean {
  return stages.includes('presentation') && !interviewStages.some((stage) => stages.includes(stage))
}

/** Lists stages in words, for a post with a number of rounds. */
export function formatStages(stages: readonly Stage[], rounds: number): string {
  return stages.length > 0 ? formatList(stages.map((stage) => stageWords(stage, rounds))) : 'not assessed'
}
