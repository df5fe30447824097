/** Carries the choices over when the role level changes. */
import { type Release, type RoleLevel, skillBySlug } from '../framework/release'
import { statementsDigest } from '../framework/statements'
import type { Choices, SkillChoice } from './choices'
import { suggestedSkills } from './defaults'
import { levelsOffered } from './skill-levels'
import type { VacancyContext } from './vacancy'

type AtAnyLevel = Pick<VacancyContext, 'choices' | 'policy' | 'release' | 'role'>

/**
 * The choices at another level of the role. A suggestion that nobody has checked is made anew. Else choices about a skill
 * stay, new skills are not used yet and the page of skills is to be checked again. The lead criterion stays if it is
 * still an essential one.
 */
export function choicesAtLevel(vacancy: AtAnyLevel, level: RoleLevel): Choices {
  const { choices, policy, release, role } = vacancy
  const known = level.skills.filter((need) => choices.skills[need.skill])
  const isNew = choices.suggested.includes('skills') || known.length === 0
  const skills = isNew
    ? { ...choices.skills, ...suggestedSkills({ release, role, level }, policy) }
    : { ...choices.skills, ...skillsAtLevel(vacancy, level) }
  const joins = !isNew && known.length < level.skills.length
  const suggested = joins ? [...choices.suggested, 'skills'] : choices.suggested
  return { ...choices, skills, suggested, leadCriterion: leadAtLevel({ ...choices, skills }, level) }
}

function leadAtLevel({ skills, ownCriteria, leadCriterion }: Choices, level: RoleLevel): string | undefined {
  const essentials = [
    ...Object.entries(skills)
      .filter(([slug, choice]) => choice.level || level.skills.some(({ skill }) => skill === slug))
      .map(([slug, { use }]) => ({ slug, use })),
    ...ownCriteria,
  ].filter(({ use }) => use === 'essential')
  return essentials.find(({ slug }) => slug === leadCriterion)?.slug
}

function skillsAtLevel({ choices, release }: AtAnyLevel, level: RoleLevel): Record<string, SkillChoice> {
  return Object.fromEntries(
    level.skills.map((need) => {
      const choice = choices.skills[need.skill]
      return [need.skill, choice ? choiceAt(release, need, choice) : { use: 'not used', stages: [] }]
    }),
  )
}

/** A level that is the role level's anyway, or too far from it, goes; so do positions in statements of another level. */
function choiceAt(release: Release, need: RoleLevel['skills'][number], choice: SkillChoice): SkillChoice {
  const { level, without, statements, ...rest } = choice
  const skill = skillBySlug(release, need.skill)
  const stays = level && level !== need.level && levelsOffered(skill, need.level).includes(level) ? level : undefined
  const published = skill.levels[stays ?? need.level]
  const isSame = without && published && statements === statementsDigest(published)
  return { ...rest, ...(stays && { level: stays }), ...(isSame && { without, statements }) }
}
