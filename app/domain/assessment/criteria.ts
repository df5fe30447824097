/** A vacancy's skills and behaviours as criteria, with their text from the framework and the policy files. */
import {
  type Skill,
  type SkillLevelName,
  type SkillNeed,
  type Statements,
  skillBySlug,
  statementsOf,
} from '../framework/release'
import { type Behaviour, indicatorsOf } from '../policy/behaviours'
import { oncePer } from '../text/once'
import { slugOf } from '../text/slug'
import type { SkillUse } from '../vacancy/choices'
import type { Stage } from '../vacancy/stages'
import type { VacancyContext } from '../vacancy/vacancy'

export interface SkillCriterion {
  kind: 'skill'
  /** Unique in the vacancy, and the key of its section in the sheets. */
  key: string
  heading: string
  skill: Skill
  level: SkillLevelName
  statements: Statements
  use: SkillUse
  stages: Stage[]
  lead: boolean
  weight: number
}

export interface BehaviourCriterion {
  kind: 'behaviour'
  key: string
  heading: string
  behaviour: Behaviour
  indicators: string[]
  stages: Stage[]
  weight: number
}

const useOrder: SkillUse[] = ['essential', 'desirable', 'not used']

/** Every skill of the role level with its choice: the lead criterion, other essentials, then the framework's order. */
export const skillCriteria = oncePer((vacancy: VacancyContext): SkillCriterion[] => {
  const criteria = vacancy.level.skills.map((need) => skillCriterion(vacancy, need))
  const rank = (criterion: SkillCriterion) => (criterion.lead ? -1 : useOrder.indexOf(criterion.use))
  return criteria.toSorted((a, b) => rank(a) - rank(b))
})

function skillCriterion({ release, choices }: VacancyContext, need: SkillNeed): SkillCriterion {
  const skill = skillBySlug(release, need.skill)
  const choice = choices.skills[need.skill] ?? { use: 'not used', stages: [] }
  const key = skillKey(skill)
  return {
    kind: 'skill',
    key,
    heading: skillHeading(skill),
    skill,
    level: need.level,
    statements: statementsOf(skill, need.level),
    use: choice.use,
    stages: choice.use === 'not used' ? [] : choice.stages,
    lead: choice.use === 'essential' && choices.leadCriterion === need.skill,
    weight: choices.criteria[key]?.weight ?? 1,
  }
}

const skillHeading = (skill: Skill) => `Technical skill: ${skill.name}`

/** The key of a skill's criterion. */
export function skillKey(skill: Skill): string {
  return slugOf(skillHeading(skill))
}

/** The behaviours of the advert in their policy file's order, each with the indicators of the grade's band. */
export const behaviourCriteria = oncePer(({ policy, choices, grade }: VacancyContext): BehaviourCriterion[] =>
  policy.behaviours.behaviours.flatMap((behaviour) => {
    const choice = choices.behaviours.find((chosen) => chosen.slug === behaviour.slug)
    if (!choice) return []
    const heading = `Behaviour: ${behaviour.name}`
    const key = slugOf(heading)
    const indicators = indicatorsOf(behaviour, grade.band) ?? []
    return [
      {
        kind: 'behaviour',
        key,
        heading,
        behaviour,
        indicators,
        stages: choice.stages,
        weight: choices.criteria[key]?.weight ?? 1,
      },
    ]
  }),
)
