/** The differences that other official words make to one vacancy. */
import { behaviourAnchor } from '../assessment/anchors'
import { type BehaviourCriterion, behaviourCriteria } from '../assessment/behaviour-criteria'
import type { Statements } from '../framework/release'
import { strengthWords } from '../policy/strengths'
import type { Choices, CriterionChoice } from '../vacancy/choices'
import type { VacancyContext } from '../vacancy/vacancy'
import type { TextChange } from './change-types'

const none: Statements = { leadIn: '', items: [] }

/** What the vacancy uses and would read otherwise, before and after: the same vacancy with two policies. */
export function changedWords(before: VacancyContext, after: VacancyContext): TextChange[] {
  return [...changedBehaviours(before, after), ...changedStrengths(before, after)].filter(
    (change) => JSON.stringify(change.before) !== JSON.stringify(change.after),
  )
}

function changedBehaviours(before: VacancyContext, after: VacancyContext): TextChange[] {
  const next = behaviourCriteria(after)
  return behaviourCriteria(before).flatMap((criterion) => {
    const renewed = next.find(({ key }) => key === criterion.key)
    const { name: of } = renewed ?? criterion
    const texts = (vacancy: VacancyContext, one: BehaviourCriterion | undefined) => ({
      about: { leadIn: one?.behaviour.summary ?? '', items: [] },
      grade: one?.guidance ? { leadIn: one.guidance.leadIn, items: one.guidance.indicators } : none,
      below: (one && behaviourAnchor(one, vacancy.grade, -1, vacancy.policy).statements) ?? none,
      above: (one && behaviourAnchor(one, vacancy.grade, 1, vacancy.policy).statements) ?? none,
    })
    const [old, now] = [texts(before, criterion), texts(after, renewed)]
    return [
      { of: `${of}: what it is about`, before: old.about, after: now.about },
      { of, before: old.grade, after: now.grade },
      { of: `${of}: grades below`, before: old.below, after: now.below },
      { of: `${of}: grades above`, before: old.above, after: now.above },
    ]
  })
}

function changedStrengths(before: VacancyContext, after: VacancyContext): TextChange[] {
  const textOf = (name: string, { policy }: VacancyContext): Statements => {
    const words = strengthWords(name, policy)
    return words ? { leadIn: words.leadIn, items: words.items } : none
  }
  return before.choices.strengths.map((name) => ({
    of: `Strength: ${name}`,
    before: textOf(name, before),
    after: textOf(name, after),
  }))
}

/**
 * The choices after a change of words. What a question about a behaviour is about counts in the old list, so it is dropped
 * where the words are others; the question's own words stay.
 */
export function choicesWithWords(choices: Choices, officialWords: Choices['officialWords']): Choices {
  if (officialWords?.behaviours === choices.officialWords?.behaviours) return { ...choices, officialWords }
  const criteria = Object.fromEntries(
    Object.entries(choices.criteria).map(([key, choice]) => [key, isBehaviour(key) ? withoutPlaces(choice) : choice]),
  )
  return { ...choices, criteria, officialWords }
}

const isBehaviour = (key: string) => key.startsWith('behaviour-')

function withoutPlaces({
  focus: _,
  about: _about,
  statements: _statements,
  ...choice
}: CriterionChoice): CriterionChoice {
  return choice
}
