/** A vacancy's behaviours as criteria, with the text that the vacancy uses. */
import { type Behaviour, behavioursOf, type Guidance, guidanceAt } from '../policy/behaviours'
import { oncePer } from '../text/once'
import { slugOf } from '../text/slug'
import type { Stage } from '../vacancy/stages'
import type { VacancyContext } from '../vacancy/vacancy'

export interface BehaviourCriterion {
  kind: 'behaviour'
  key: string
  heading: string
  name: string
  behaviour: Behaviour
  /** What it asks at the vacancy's grade; absent where nobody says. */
  guidance?: Guidance
  indicators: string[]
  stages: Stage[]
  weight: number
}

/** The behaviours of the advert in their usual order, each with what it asks at the grade. */
export const behaviourCriteria = oncePer(({ policy, choices, grade }: VacancyContext): BehaviourCriterion[] =>
  behavioursOf(policy).flatMap((behaviour) => {
    const choice = choices.behaviours.find((chosen) => chosen.slug === behaviour.slug)
    if (!choice) return []
    const { name } = behaviour
    const heading = `Behaviour: ${name}`
    const key = slugOf(heading)
    const guidance = guidanceAt(behaviour, grade)
    const indicators = guidance?.indicators ?? []
    const weight = choices.criteria[key]?.weight ?? 1
    return [{ kind: 'behaviour', key, heading, name, behaviour, guidance, indicators, stages: choice.stages, weight }]
  }),
)
