/** Questions about behaviours and strengths. */
import { statementsDigest } from '../framework/statements'
import { isOfficial } from '../policy/behaviours'
import type { Policy } from '../policy/schemas'
import type { Question } from '../questions/make'
import { asWritten } from '../questions/our-questions'
import { fillWording } from '../text/placeholders'
import { slugOf } from '../text/slug'
import type { CriterionChoice } from '../vacancy/choices'
import type { VacancyContext } from '../vacancy/vacancy'
import type { BehaviourCriterion } from './behaviour-criteria'

/** Fits one of our sentences inside another: drops its full stop and capital (an abbreviation keeps its own). */
function insideSentence(text: string): string {
  return text.replace(/^[A-Z](?![A-Z])/, (letter) => letter.toLowerCase()).replace(/\.$/, '')
}

/** The words of a question as the choices give them, with the rest of the question that they were taken from. */
export function askedAs(choice: CriterionChoice, questions: Question[], made: Question[]) {
  // Choices saved before questions were written name a made one by its position.
  const { focus, question } = choice
  const older = question === undefined && focus !== undefined ? made.find(({ about }) => about[0] === focus) : undefined
  const usual = older ?? questions[0]
  return {
    questionKind: choice.kind ?? usual?.kind,
    question: question ?? usual?.text ?? '',
    probes: choice.probes ?? usual?.probes ?? [],
    strong: question === undefined ? usual?.strong : choice.strong,
    about: (question === undefined ? usual?.about : choice.about) ?? [],
  }
}

/**
 * The questions about a behaviour: those that somebody wrote for the band of grades, else one made from its summary and
 * one for each indicator. Written ones suit any words of the behaviour; positions count only in those they were written for.
 */
export function behaviourQuestions(
  { policy, grade, written }: VacancyContext,
  criterion: BehaviourCriterion,
): Question[] {
  const own = written?.behaviours[criterion.behaviour.slug]?.bands[grade.band]
  if (!own) return madeAboutBehaviour(criterion, policy)
  const isSame = own.indicators === statementsDigest({ leadIn: '', items: criterion.indicators })
  return own.questions.map((question, at) => ({ ...asWritten(question, at), ...(!isSame && { about: [] }) }))
}

/** The most words of an indicator that can be said aloud within a question. */
const maxSaid = 40

/** The questions made from a behaviour's summary and indicators; where these are official words, from its name and them. */
export function madeAboutBehaviour(
  { behaviour, guidance, indicators }: BehaviourCriterion,
  policy: Policy,
): Question[] {
  const { official, probes, ...own } = policy.questions.behaviour
  const wordings = guidance && isOfficial(guidance) ? official : own
  const summary = insideSentence(behaviour.summary)
  const ask = (wording: string, values: Record<string, string>, about: number[]) => ({
    kind: 'past-example',
    about,
    text: fillWording(wording, { behaviour: behaviour.name, ...values }),
    probes,
  })
  return [
    ask(wordings.question, { summary }, []),
    ...indicators.flatMap((indicator, at) =>
      indicator.split(/\s+/).length > maxSaid ? [] : [ask(wordings.indicatorQuestion, { indicator }, [at])],
    ),
  ]
}

/** The questions about a strength, the first one the default: those that somebody wrote, else made ones. */
export function strengthQuestions({ policy, written }: VacancyContext, strength: string): Question[] {
  const own = written?.strengths[slugOf(strength)]
  if (own) return own.questions.map((question, at) => asWritten({ ...question, about: [] }, at))
  return madeAboutStrength(strength, policy)
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
