/** The page of one skill: its level, the statements left out, and technologies or methods in the department's words. */
import { z } from 'zod'
import { levelAssessed } from '../domain/assessment/technical-criteria'
import { levelNeeded, type Skill, type SkillLevelName } from '../domain/framework/release'
import { statementsDigest } from '../domain/framework/statements'
import { maxInParticular, type SkillChoice } from '../domain/vacancy/choices'
import { stagesInUse } from '../domain/vacancy/defaults'
import { levelsFor } from '../domain/vacancy/skill-levels'
import type { VacancyContext } from '../domain/vacancy/vacancy'
import { partPage } from './choices'
import { oneOf, optionalText } from './form'

const inUse = ['essential', 'desirable', 'not used'] as const

const strange = 'Choose statements of the list'

/** Positions of statements; the checks of the choices find one beyond their list. */
const ticked = z
  .array(z.string(strange))
  .default([])
  .refine((positions) => positions.every((at) => /^\d{1,3}$/.test(at)), strange)
  .transform((positions) => [...new Set(positions.map(Number))])

/** The page of a skill of the vacancy's release, whether the role level has it or not. */
export const skillPage = (skill: Skill) => {
  const at = `skills.${skill.slug}`
  return partPage(
    'skills',
    {
      fields: (vacancy: VacancyContext) => ({
        skills: {
          [skill.slug]: {
            use: oneOf(inUse, `Choose how you use ${skill.name}`),
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
        const choice = vacancy.choices.skills[skill.slug]
        const level = levelAssessed(vacancy, skill.slug)
        return {
          [`${at}.use`]: choice ? [choice.use] : [],
          [`${at}.level`]: level ? [level] : [],
          [`${at}.without`]: (choice?.without ?? []).map(String),
          [`${at}.inParticular`]: [choice?.inParticular ?? ''],
        }
      },
      write: ({ skills }, vacancy) => {
        const { choices } = vacancy
        const sent = skills[skill.slug]
        if (!sent) return {}
        const isLead = choices.leadCriterion === skill.slug && sent.use === 'essential'
        const leadCriterion = choices.leadCriterion === skill.slug && !isLead ? undefined : choices.leadCriterion
        return { leadCriterion, skills: { ...choices.skills, [skill.slug]: choiceOf(vacancy, skill, sent) } }
      },
    },
    ({ code, field }) => (code === 'skills-too-many' ? `${at}.use` : field.startsWith(`${at}.`) ? field : undefined),
  )
}

interface SentSkill {
  use: SkillChoice['use']
  level: SkillLevelName
  without: number[]
  inParticular?: string
}

/** A change of the level brings other statements: then nothing of them is left out yet. */
function choiceOf(vacancy: VacancyContext, skill: Skill, sent: SentSkill): SkillChoice {
  const need = levelNeeded(vacancy.level, skill.slug)
  const before = vacancy.choices.skills[skill.slug]
  const published = skill.levels[sent.level]
  const isSameLevel = levelAssessed(vacancy, skill.slug) === sent.level
  return {
    use: sent.use,
    stages: stagesInUse(before ?? { stages: [] }, sent.use),
    ...(sent.level !== need && { level: sent.level }),
    ...(isSameLevel &&
      published &&
      sent.without.length > 0 && { without: sent.without, statements: statementsDigest(published) }),
    ...(sent.inParticular && { inParticular: sent.inParticular }),
  }
}

/** The choices without a skill that was added to the role level. */
export function withoutSkill({ choices }: VacancyContext, slug: string) {
  const { [slug]: _, ...skills } = choices.skills
  const leadCriterion = choices.leadCriterion === slug ? undefined : choices.leadCriterion
  return { ...choices, skills, leadCriterion }
}
