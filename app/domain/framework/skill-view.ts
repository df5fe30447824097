/** A skill's page: the meaning of each of the four levels and who needs it there. */
import { type Release, type Skill, type SkillLevelName, type Statements, skillLevelNames } from './release'
import { type SkillUser, unlevelledUsers, usersAt } from './skill-users'
import { blocks } from './text-blocks'

export interface SkillLevelView {
  level: SkillLevelName
  reached: number
  /** Absent where this release does not have the level. */
  statements?: Statements
  users: SkillUser[]
}

/** Everything that a skill's page shows; always all four levels, in ascending order. */
export function skillView(release: Release, { slug, name, description, levels }: Skill) {
  return {
    name,
    description: blocks(description),
    levels: skillLevelNames.map(
      (level, place): SkillLevelView => ({
        level,
        reached: place + 1,
        statements: levels[level],
        users: usersAt(release, slug, level),
      }),
    ),
    unlevelled: unlevelledUsers(release, slug),
  }
}
