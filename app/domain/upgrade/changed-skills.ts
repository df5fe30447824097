/** Compares the skills of a vacancy's level with a newer release. */
import { differences } from '../framework/compare-levels'
import { type SkillLevelName, type Statements, skillBySlug, skillLevelNames } from '../framework/release'
import type { VacancyContext } from '../vacancy/vacancy'
import type { SkillChange } from './change-types'
import { sameStatements } from './changed-texts'
import { addedSkillsGone } from './skills-after-move'
import type { MoveTarget } from './target'

/** Changes to the skills of the vacancy's level: its needs first, then names. */
export function changedSkills(vacancy: VacancyContext, target: MoveTarget): SkillChange[] {
  const { release, level } = target
  const chosenUse = (skill: string) => vacancy.choices.skills[skill]?.use ?? 'not used'
  const changed = differences(vacancy.level, level).map(({ skill, left, right }): SkillChange => {
    const { name, levels } = skillBySlug(right ? release : vacancy.release, skill)
    const change = !left ? 'added' : !right ? 'removed' : isHigher(right, left) ? 'raised' : 'lowered'
    const sameAs = left && !right ? sayingTheSame(vacancy, target, levels[left]) : undefined
    return {
      name,
      change,
      before: left,
      after: right,
      sameAs,
      statements: right && levels[right],
      use: chosenUse(skill),
    }
  })
  const goneWithIt = addedSkillsGone(vacancy, target).map(({ name, level: before, use }): SkillChange => {
    return { name, change: 'removed', before, use }
  })
  const renamed = kept(vacancy, level).flatMap((skill): SkillChange[] => {
    const [formerName, { name }] = [skillBySlug(vacancy.release, skill).name, skillBySlug(release, skill)]
    return name === formerName ? [] : [{ name, change: 'renamed', formerName, use: chosenUse(skill) }]
  })
  return [...changed, ...goneWithIt, ...renamed]
}

/** The name of a joining skill with the same statements as the one that goes; only shown, never chosen in its place. */
function sayingTheSame(
  vacancy: VacancyContext,
  { release, level }: MoveTarget,
  gone: Statements | undefined,
): string | undefined {
  const joined = level.skills.filter((need) => !vacancy.level.skills.some((present) => present.skill === need.skill))
  const same = joined.find((need) => sameStatements(skillBySlug(release, need.skill).levels[need.level], gone))
  return same && skillBySlug(release, same.skill).name
}

function isHigher(left: SkillLevelName, right: SkillLevelName): boolean {
  return skillLevelNames.indexOf(left) > skillLevelNames.indexOf(right)
}

/** The skills of the vacancy's level that the other level also has. */
function kept(vacancy: VacancyContext, level: MoveTarget['level']): string[] {
  return vacancy.level.skills
    .map((need) => need.skill)
    .filter((skill) => level.skills.some((need) => need.skill === skill))
}

/** True where the skills that stay have a different order. */
export function isReordered(vacancy: VacancyContext, { level }: MoveTarget): boolean {
  const order = level.skills.map((need) => need.skill)
  const places = kept(vacancy, level).map((skill) => order.indexOf(skill))
  return places.some((place, position) => place < (places[position - 1] ?? place))
}
