/** The framework skills of a vacancy, and where a newer release has them. */
import { assess } from '../assessment/assess'
import { addedSkills, leftOutOf, levelAssessed, type SkillCriterion } from '../assessment/technical-criteria'
import type { SkillLevelName, Statements } from '../framework/release'
import { statementsDigest } from '../framework/statements'
import type { SkillChoice } from '../vacancy/choices'
import type { VacancyContext } from '../vacancy/vacancy'
import type { MoveTarget } from './target'

/** The vacancy's criteria that quote the framework. */
export function skillsOf(vacancy: VacancyContext): SkillCriterion[] {
  return assess(vacancy).technical.filter((criterion) => criterion.kind === 'skill')
}

/** The level at which a skill is assessed after the move; undefined where it has no place then. */
export function levelAfterMove(vacancy: VacancyContext, target: MoveTarget, slug: string): SkillLevelName | undefined {
  return levelAssessed({ ...target, choices: vacancy.choices }, slug)
}

/** The skills that were added to the role level and that the newer release lacks at their level. */
export function addedSkillsGone(vacancy: VacancyContext, target: MoveTarget): SkillCriterion[] {
  const added = addedSkills(vacancy)
  return skillsOf(vacancy).filter(({ slug }) => added.includes(slug) && !levelAfterMove(vacancy, target, slug))
}

/** The choice about a skill after the move: what is left out is found again by its words. */
export function choiceAfterMove(vacancy: VacancyContext, target: MoveTarget, slug: string): SkillChoice | undefined {
  const choice = vacancy.choices.skills[slug]
  const before = skillsOf(vacancy).find((criterion) => criterion.slug === slug)
  if (!choice || !before || before.without.length === 0) return choice
  const { without: _, statements: _digest, ...rest } = choice
  const published = statementsAfterMove(vacancy, target, slug)
  const places = leftOutOf(before)
    .map((text) => published?.items.indexOf(text) ?? -1)
    .filter((at) => at >= 0)
  if (!published || places.length === 0 || places.length === published.items.length) return rest
  return { ...rest, without: places, statements: statementsDigest(published) }
}

/** The statements left out that count again after the move, because they are no longer there word for word. */
export function leftOutGone(vacancy: VacancyContext, target: MoveTarget, criterion: SkillCriterion): string[] {
  const items = statementsAfterMove(vacancy, target, criterion.slug)?.items ?? []
  const kept = choiceAfterMove(vacancy, target, criterion.slug)?.without?.map((at) => items[at]) ?? []
  return leftOutOf(criterion).filter((text) => !kept.includes(text))
}

/** The statements at which a skill is assessed after the move; undefined where it has no place then. */
export function statementsAfterMove(vacancy: VacancyContext, target: MoveTarget, slug: string): Statements | undefined {
  const level = levelAfterMove(vacancy, target, slug)
  return level && target.release.skills.find((skill) => skill.slug === slug)?.levels[level]
}
