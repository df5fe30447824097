/** Makes the questions about behaviours and strengths. */
import type { Policy } from '../policy/schemas'
import { fillWording } from '../text/placeholders'
import type { Question } from './make'

/** Fits one of our sentences inside another: drops its full stop and capital (an abbreviation keeps its own). */
function insideSentence(text: string): string {
  return text.replace(/^[A-Z](?![A-Z])/, (letter) => letter.toLowerCase()).replace(/\.$/, '')
}

interface BehaviourWords {
  name: string
  summary: string
  indicators: string[]
  /** The indicators are those of a loaded page. */
  official: boolean
}

/** The most words of an indicator that can be said aloud within a question. */
const maxSaid = 40

/** The questions made from a behaviour's summary and indicators; where these are official words, from its name and them. */
export function madeAboutBehaviour(behaviour: BehaviourWords, policy: Policy): Question[] {
  const { official, probes, ...own } = policy.questions.behaviour
  const wordings = behaviour.official ? official : own
  const summary = insideSentence(behaviour.summary)
  const ask = (wording: string, values: Record<string, string>, about: number[]) => ({
    kind: 'past-example',
    about,
    text: fillWording(wording, { behaviour: behaviour.name, ...values }),
    probes,
  })
  return [
    ask(wordings.question, { summary }, []),
    ...behaviour.indicators.flatMap((indicator, at) =>
      indicator.split(/\s+/).length > maxSaid ? [] : [ask(wordings.indicatorQuestion, { indicator }, [at])],
    ),
  ]
}

/** The questions made for any strength, each with its own position. */
export function madeAboutStrength(strength: string, policy: Policy): Question[] {
  const { questions, probes } = policy.questions.strength
  return questions.map((wording, at) => ({
    kind: 'strength',
    about: [at],
    text: fillWording(wording, { strength }),
    probes,
  }))
}
