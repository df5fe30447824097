/** The rounds of interviews that a post has, and the type of each. */
import type { Choices } from './choices'
import { gapText } from './gaps'
import { type InterviewStage, interviewStages } from './stages'
import type { VacancyContext } from './vacancy'

type WithChoices = Pick<VacancyContext, 'choices'>
type WithPolicy = Pick<VacancyContext, 'choices' | 'policy'>

/** The number of rounds; a post has one unless it says otherwise. */
export function roundCount({ choices }: WithChoices): number {
  return Math.max(choices.post.interviewRounds ?? 1, 1)
}

/** The rounds of the post, in use or not. */
export function roundsOf(vacancy: WithChoices): InterviewStage[] {
  return interviewStages.slice(0, roundCount(vacancy))
}

/** The choices that one round has of its own. */
export function roundChoice({ choices }: WithChoices, round: InterviewStage): RoundChoice {
  return choices.interview.rounds?.[interviewStages.indexOf(round)] ?? {}
}

export type RoundChoice = NonNullable<Choices['interview']['rounds']>[number]

/** The type of a round, such as "Video"; undefined while there is none. */
export function roundType(vacancy: WithChoices, round: InterviewStage): string | undefined {
  return roundChoice(vacancy, round).type ?? vacancy.choices.post.interviewType
}

/** True where a round of the post has no type yet. */
export function isTypeMissing(vacancy: WithChoices): boolean {
  return roundsOf(vacancy).some((round) => roundType(vacancy, round) === undefined)
}

/** The type of a round as documents print it, in the policy file's words if it has some; undefined while there is none. */
function typeWords(vacancy: WithPolicy, round: InterviewStage): string | undefined {
  const type = roundType(vacancy, round)
  const { words } = vacancy.policy['vacancy-form']
  return type && (words?.interviewType?.[type] ?? type).toLowerCase()
}

/** The type of a round where it says more than that the round is an interview. */
export function specialType(vacancy: WithPolicy, round: InterviewStage): string | undefined {
  const type = typeWords(vacancy, round)
  return type === 'interview' ? undefined : type
}

/** The types of the rounds in their order: "telephone, then video", or "video" for each of them; a gap for a missing one. */
export function interviewTypes(vacancy: WithPolicy): string {
  const types = roundsOf(vacancy).map((round) => typeWords(vacancy, round) ?? gapText('post.interviewType'))
  return new Set(types).size === 1 ? (types[0] ?? '') : types.join(', then ')
}
