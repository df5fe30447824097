/** The page of one skill: its level, the statements left out, and technologies or methods in the department's words. */
import { z } from 'zod'
import { levelAssessed } from '../domain/assessment/technical-criteria'
import { levelNeeded, type Skill } from '../domain/framework/release'
import { maxInParticular, skillUses } from '../domain/vacancy/choices'
import { levelsFor } from '../domain/vacancy/skill-levels'
import { choiceOfSkill, leadAfterUse } from '../domain/vacancy/technical-choices'
import type { VacancyContext } from '../domain/vacancy/vacancy'
import { partPage } from './choices'
import { oneOf, optionalText } from './form'

const strange = 'Choose statements of the list'

/** Positions of statements; the checks of the choices find one beyond their list. */
const ticked = z
  .array(z.string(strange))
  .default([])
  .refine((positions) => positions.every((at) => /^\d{1,3}$/.test(at)), strange)
  .transform((positions) => [...new Set(positions.map(Number))])

/** The page of a skill of the vacancy's release, whether the role level has it or not. */
export const skillPage = (skill: Skill) => {
  const { slug } = skill
  const at = `skills.${slug}`
  return partPage(
    'skills',
    {
      fields: (vacancy: VacancyContext) => ({
        skills: {
          [slug]: {
            use: oneOf(skillUses, `Choose how you use ${skill.name}`),
            level: oneOf(levelsFor(vacancy, skill), 'Choose a skill level'),
            without: ticked,
            inParticular: optionalText.refine(
              (text) => (text ?? '').length <= maxInParticular,
              `Technologies or methods must be ${maxInParticular} characters or fewer`,
            ),
          },
        },
      }),
      read: (vacancy) => {
        const choice = vacancy.choices.skills[slug]
        const level = levelAssessed(vacancy, slug)
        return {
          [`${at}.use`]: choice ? [choice.use] : [],
          [`${at}.level`]: level ? [level] : [],
          [`${at}.without`]: (choice?.without ?? []).map(String),
          [`${at}.inParticular`]: [choice?.inParticular ?? ''],
        }
      },
      write: ({ skills }, vacancy) => {
        const { choices, level } = vacancy
        const sent = skills[slug]
        if (!sent) return {}
        const choice = choices.skills[slug]
        const before = { choice, needed: levelNeeded(level, slug), level: levelAssessed(vacancy, slug) }
        return {
          leadCriterion: leadAfterUse(choices, slug, sent.use),
          skills: { ...choices.skills, [slug]: choiceOfSkill(skill, { ...sent, before }) },
        }
      },
    },
    ({ code, field }) => (code === 'skills-too-many' ? `${at}.use` : field.startsWith(`${at}.`) ? field : undefined),
  )
}
