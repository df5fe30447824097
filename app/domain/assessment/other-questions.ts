import type { Policy } from '../policy/schemas'
import type { Question } from '../questions/make'
import { fillWording } from '../text/placeholders'
import type { BehaviourCriterion } from './behaviour-criteria'

/** Fits one of our sentences inside another: drops its full stop and capital (an abbreviation keeps its own). */
function insideSentence(text: string): string {
  return text.replace(/^[A-Z](?![A-Z])/, (letter) => letter.toLowerCase()).replace(/\.$/, '')
}

/** The questions about a behaviour: one from its summary, then one for each indicator of the grade's band. */
export function behaviourQuestions({ behaviour, indicators }: BehaviourCriterion, policy: Policy): Question[] {
  const { question, indicatorQuestion, probes } = policy.questions.behaviour
  const summary = insideSentence(behaviour.summary)
  const ask = (wording: string, values: Record<string, string>, focus: number[]) => ({
    kind: 'past-example',
    focus,
    text: fillWording(wording, { behaviour: behaviour.name, ...values }),
    probes,
  })
  return [
    ask(question, { summary }, []),
    ...indicators.map((indicator, at) => ask(indicatorQuestion, { indicator }, [at])),
  ]
}

/** The questions about a strength; the first is the default. */
export function strengthQuestions(strength: string, policy: Policy): Question[] {
  const { questions, probes } = policy.questions.strength
  return questions.map((wording, at) => ({
    kind: 'strength',
    focus: [at],
    text: fillWording(wording, { strength }),
    probes,
  }))
}
