/** A vacancy's behaviours as criteria, with their text from the policy file. */
import { type Behaviour, indicatorsOf } from '../policy/behaviours'
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
  indicators: string[]
  stages: Stage[]
  weight: number
}

/** The behaviours of the advert in their policy file's order, each with the indicators of the grade's band. */
export const behaviourCriteria = oncePer(({ policy, choices, grade }: VacancyContext): BehaviourCriterion[] =>
  policy.behaviours.behaviours.flatMap((behaviour) => {
    const choice = choices.behaviours.find((chosen) => chosen.slug === behaviour.slug)
    if (!choice) return []
    const { name } = behaviour
    const heading = `Behaviour: ${name}`
    const key = slugOf(heading)
    const indicators = indicatorsOf(behaviour, grade.band) ?? []
    const weight = choices.criteria[key]?.weight ?? 1
    return [{ kind: 'behaviour', key, heading, name, behaviour, indicators, stages: choice.stages, weight }]
  }),
)
