/** Moves a vacancy's choices to a newer release: keeps what still exists; new skills join as at a change of level. */
import { levelAssessed, skillKey } from '../assessment/technical-criteria'
import type { RoleLevel, Skill, Statements } from '../framework/release'
import { statementsDigest } from '../framework/statements'
import { pairLists } from '../text/diff-lists'
import type { Choices, CriterionChoice, SkillChoice } from '../vacancy/choices'
import { choicesAtLevel } from '../vacancy/level-change'
import type { VacancyContext } from '../vacancy/vacancy'
import { choiceAfterMove, levelAfterMove, statementsAfterMove } from './skills-after-move'
import type { MoveTarget } from './target'

/** The choices at the target. */
export function choicesAfterMove(vacancy: VacancyContext, target: MoveTarget): Choices {
  const { choices, policy } = vacancy
  const kept = { ...choices, skills: skillsToKeep(vacancy, target), criteria: criteriaToKeep(vacancy, target) }
  const { release, role, level } = target
  return {
    ...choicesAtLevel({ choices: kept, policy, release, role }, level),
    interview: interviewToKeep(vacancy, target),
    samples: samplesToKeep(vacancy, target),
  }
}

/** The manager's sample answers, under the key of their criterion in the newer release. */
function samplesToKeep(vacancy: VacancyContext, target: MoveTarget): Choices['samples'] {
  const { samples } = vacancy.choices
  const criterion = samples && keyAfterMove(vacancy, target, samples.criterion)
  return criterion ? { ...samples, criterion } : undefined
}

/** The order of asking and the tie-break, under the criteria's keys in the newer release. */
function interviewToKeep(vacancy: VacancyContext, target: MoveTarget): Choices['interview'] {
  const { order, tieBreak, ...interview } = vacancy.choices.interview
  const keyNow = (key: string) => keyAfterMove(vacancy, target, key)
  const decides = tieBreak && keyNow(tieBreak)
  return {
    ...interview,
    ...(order && { order: order.flatMap((key) => keyNow(key) ?? []) }),
    ...(decides && { tieBreak: decides }),
  }
}

/**
 * The choices about skills that the newer release has. A skill that joins the level is left out, even if chosen at
 * another level before: the one rule for new skills brings it in, so that the form never gets too many.
 */
function skillsToKeep(vacancy: VacancyContext, target: MoveTarget): Record<string, SkillChoice> {
  const { choices, level } = vacancy
  const asked = Object.fromEntries(
    level.skills.map(({ skill }) => [skill, choices.skills[skill] ?? { use: 'not used' as const, stages: [] }]),
  )
  const isKnown = (slug: string) => target.release.skills.some((skill) => skill.slug === slug)
  const isKept = (slug: string, { level: chosen }: SkillChoice) => asked[slug] || chosen || !needOf(target.level, slug)
  return Object.fromEntries(
    Object.entries({ ...choices.skills, ...asked })
      .filter(([slug, choice]) => isKnown(slug) && isKept(slug, choice))
      .map(([slug, choice]) => [slug, choiceAfterMove(vacancy, target, slug) ?? choice]),
  )
}

/** A criterion's key in the newer release; undefined for a skill that is gone. */
function keyAfterMove({ release }: VacancyContext, target: MoveTarget, key: string): string | undefined {
  const skill = release.skills.find((skill) => skillKey(skill) === key)
  const newer = skill && target.release.skills.find(({ slug }) => slug === skill.slug)
  return skill ? newer && skillKey(newer) : key
}

/** The choices about criteria, under each skill's key in the newer release. */
function criteriaToKeep(vacancy: VacancyContext, target: MoveTarget): Choices['criteria'] {
  const skills = new Map(vacancy.release.skills.map((skill) => [skillKey(skill), skill]))
  return Object.fromEntries(
    Object.entries(vacancy.choices.criteria).flatMap(([key, choice]): [string, CriterionChoice][] => {
      const skill = skills.get(key)
      const now = keyAfterMove(vacancy, target, key)
      if (!now) return []
      return [[now, skill ? atPlaces(vacancy, target, skill.slug, choice) : choice]]
    }),
  )
}

/**
 * The choice with the new positions of the statements that its question is about. One that was chosen for other statements
 * than those before the move stays as it is: it is to be read again.
 */
function atPlaces(vacancy: VacancyContext, target: MoveTarget, slug: string, choice: CriterionChoice): CriterionChoice {
  if (isOfOtherStatements(vacancy, slug, choice)) return choice
  const { focus: oldFocus, second: oldSecond, about, statements: _, ...rest } = choice
  const placeOf = (at: number | undefined) => placeAfterMove(vacancy, target, slug, at)
  const [focus, second] = [placeOf(oldFocus), placeOf(oldSecond)]
  const published = statementsAfterMove(vacancy, target, slug)
  const places = about?.map(placeOf).filter((at) => at !== undefined)
  return {
    ...rest,
    ...(focus !== undefined && { focus }),
    ...(second !== undefined && { second }),
    ...(places && { about: places }),
    ...(places && places.length > 0 && published && { statements: statementsDigest(published) }),
  }
}

/** True where the question was chosen for other statements than those that the vacancy assesses. */
export function isOfOtherStatements(
  vacancy: VacancyContext,
  slug: string,
  { statements }: Pick<CriterionChoice, 'statements'>,
): boolean {
  const level = levelAssessed(vacancy, slug)
  const published = level && vacancy.release.skills.find((skill) => skill.slug === slug)?.levels[level]
  return statements !== undefined && published !== undefined && statements !== statementsDigest(published)
}

/**
 * The new position of a statement that a question is about, even if reworded; undefined where it is gone or none was
 * chosen. At another skill level, only the same words are the same statement.
 */
export function placeAfterMove(
  vacancy: VacancyContext,
  target: MoveTarget,
  slug: string,
  at: number | undefined,
): number | undefined {
  const [before, after] = [levelAssessed(vacancy, slug), levelAfterMove(vacancy, target, slug)]
  if (at === undefined || !before || !after) return at
  const skill = vacancy.release.skills.find((skill) => skill.slug === slug)
  const [old, now] = [quotable(skill?.levels[before]), quotable(statementsAfterMove(vacancy, target, slug))]
  if (before !== after) return position(now, old[at])
  return pairLists(old, now).find((pair) => pair.before === at)?.after
}

function position(items: string[], item: string | undefined): number | undefined {
  const found = item === undefined ? -1 : items.indexOf(item)
  return found < 0 ? undefined : found
}

/** The texts that a question can quote; for a level that is one sentence, that sentence. */
export function quotable(statements: Statements | undefined): string[] {
  if (!statements) return []
  return statements.items.length > 0 ? statements.items : [statements.leadIn]
}

/** A level's need of a skill; undefined where it has none. */
export function needOf(level: RoleLevel, slug: string) {
  return level.skills.find((need) => need.skill === slug)
}

/** The choices about a skill of the vacancy's level. */
export function chosenAbout({ choices }: VacancyContext, skill: Skill) {
  return { ...(choices.skills[skill.slug] ?? { use: 'not used', stages: [] }), ...choices.criteria[skillKey(skill)] }
}
