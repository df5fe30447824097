/** Carries the choices over when the role level changes. */
import type { RoleLevel } from '../framework/release'
import type { Choices, SkillChoice } from './choices'
import { byDepth, defaultSkills } from './defaults'
import type { VacancyContext } from './vacancy'

/**
 * The choices at another level of the role. Choices about a skill stay. New skills join as essential at application,
 * highest level first, while the vacancy form has room. The lead criterion stays or passes to the essential skill of
 * the highest level.
 */
export function choicesAtLevel(
  { choices, policy }: Pick<VacancyContext, 'choices' | 'policy'>,
  level: RoleLevel,
): Choices {
  const skills = skillsAtLevel(choices, level, policy)
  const essentials = byDepth(level).filter((need) => skills[need.skill]?.use === 'essential')
  const lead = essentials.find((need) => need.skill === choices.leadCriterion) ?? essentials[0]
  return { ...choices, skills: { ...choices.skills, ...skills }, leadCriterion: lead?.skill }
}

function skillsAtLevel(
  choices: Choices,
  level: RoleLevel,
  policy: VacancyContext['policy'],
): Record<string, SkillChoice> {
  const known = level.skills.filter((need) => choices.skills[need.skill])
  if (known.length === 0) return defaultSkills(level, policy)
  const used = known.filter((need) => choices.skills[need.skill]?.use !== 'not used').length
  const room = Math.max(policy['vacancy-form'].limits.technicalSkills - used, 0)
  const joining = byDepth(level)
    .filter((need) => !known.includes(need))
    .map((need, position): [string, SkillChoice] => [
      need.skill,
      position < room ? { use: 'essential', stages: ['application'] } : { use: 'not used', stages: [] },
    ])
  return {
    ...Object.fromEntries(known.map((need) => [need.skill, choices.skills[need.skill] as SkillChoice])),
    ...Object.fromEntries(joining),
  }
}
