/** The levels at which a skill can be assessed. */
import { type Skill, type SkillLevelName, skillLevelNames } from '../framework/release'
import { hasText } from '../framework/statements'

/** The levels at which a skill of the role level can be assessed: its own, and one up or down where there are words. */
export function levelsOffered({ levels }: Skill, roleLevel: SkillLevelName): SkillLevelName[] {
  const own = skillLevelNames.indexOf(roleLevel)
  return skillLevelNames.filter((name, at) => name === roleLevel || (Math.abs(at - own) === 1 && hasText(levels[name])))
}

/** The levels at which a skill can be added to a role level: those with words. */
export function levelsWithText({ levels }: Skill): SkillLevelName[] {
  return skillLevelNames.filter((name) => hasText(levels[name]))
}
