/** The page on which skills become essential or desirable criteria, each at its stages. */
import { z } from 'zod'
import { assess } from '../domain/assessment/assess'
import { type SkillChoice, type SkillUse, skillUses } from '../domain/vacancy/choices'
import type { VacancyContext } from '../domain/vacancy/vacancy'
import {
  type ChoicesForm,
  type FormValues,
  oneOf,
  type StageChoice,
  stageChoiceOf,
  stageChoices,
  stagesOf,
} from './form'

/** The present choices; an unused skill shows its former stage, else the interview, for when it is used. */
export function skillsValues(slice: VacancyContext): FormValues {
  const criteria = assess(slice).skills
  return {
    leadCriterion: [slice.choices.leadCriterion ?? ''],
    ...Object.fromEntries(
      criteria.flatMap(({ skill, use }) => [
        [`skills.${skill.slug}.use`, [use]],
        [`skills.${skill.slug}.stages`, [stageChoiceOf(slice.choices.skills[skill.slug]?.stages ?? []) ?? 'interview']],
      ]),
    ),
  }
}

/** Reads a choice for every skill of the role level; choices about other skills stay, for a change of level and back. */
export function skillsForm(slice: VacancyContext): ChoicesForm {
  const shape = Object.fromEntries(
    assess(slice).skills.map(({ skill }) => [
      skill.slug,
      z.object({
        use: oneOf(skillUses, `Choose how you use ${skill.name}`),
        stages: oneOf(stageChoices, `Choose where ${skill.name} is assessed`),
      }),
    ]),
  )
  return z.object({ skills: z.object(shape), leadCriterion: z.string().optional() }).transform((typed) => ({
    // Without an essential skill there is no lead criterion; the overview names what is missing.
    leadCriterion: Object.values(typed.skills).some(({ use }) => use === 'essential') ? typed.leadCriterion : undefined,
    skills: {
      ...slice.choices.skills,
      ...Object.fromEntries(
        Object.entries(typed.skills).map(([slug, { use, stages }]) => [
          slug,
          {
            use,
            stages: isUntouched(use, stages, slice.choices.skills[slug])
              ? []
              : stagesOf(stages, slice.choices.skills[slug]?.stages),
          },
        ]),
      ),
    },
  }))
}

/** True for a skill that was not used before either, so it has no stage: the page only showed the interview. */
function isUntouched(use: SkillUse, stages: StageChoice, before: SkillChoice | undefined): boolean {
  return use === 'not used' && stages === 'interview' && (before?.stages ?? []).length === 0
}
