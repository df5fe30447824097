/** The levels at which a skill can be assessed. */
import { levelNeeded, type RoleLevel, type Skill, type SkillLevelName, skillLevelNames } from '../framework/release'
import { hasText, levelsWithText } from '../framework/statements'

/** The levels to choose from: near the role level's own, or any with words for a skill that it lacks. */
export function levelsFor({ level }: { level: RoleLevel }, skill: Skill): SkillLevelName[] {
  const need = levelNeeded(level, skill.slug)
  return need ? levelsOffered(skill, need) : levelsWithText(skill)
}

/** The levels at which a skill of the role level can be assessed: its own, and one up or down where there are words. */
export function levelsOffered({ levels }: Skill, roleLevel: SkillLevelName): SkillLevelName[] {
  const own = skillLevelNames.indexOf(roleLevel)
  return skillLevelNames.filter((name, at) => name === roleLevel || (Math.abs(at - own) === 1 && hasText(levels[name])))
}
