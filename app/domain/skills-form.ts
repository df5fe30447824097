/** The page on which skills become essential or desirable criteria, each at its stages. */
import { z } from 'zod'
import { skillUses } from './choices'
import { skillCriteria } from './criteria'
import { type ChoicesForm, type FormValues, oneOf, stageChoiceOf, stageChoices, stagesOf } from './form'
import type { Slice } from './vacancy'

/** What is chosen now; an unused skill shows the interview as its stage, for when it is used. */
export function skillsValues(slice: Slice): FormValues {
  const criteria = skillCriteria(slice)
  return {
    leadCriterion: [slice.choices.leadCriterion ?? ''],
    ...Object.fromEntries(
      criteria.flatMap(({ skill, use, stages }) => [
        [`skills.${skill.slug}.use`, [use]],
        [`skills.${skill.slug}.stages`, [stageChoiceOf(stages) ?? 'interview']],
      ]),
    ),
  }
}

/** Reads a choice for every skill of the role level; choices about other skills stay, for a change of level and back. */
export function skillsForm(slice: Slice): ChoicesForm {
  const shape = Object.fromEntries(
    skillCriteria(slice).map(({ skill }) => [
      skill.slug,
      z.object({
        use: oneOf(skillUses, `Choose how you use ${skill.name}`),
        stages: oneOf(stageChoices, `Choose where ${skill.name} is assessed`),
      }),
    ]),
  )
  return z.object({ skills: z.object(shape), leadCriterion: z.string().optional() }).transform((typed) => ({
    leadCriterion: typed.leadCriterion,
    skills: {
      ...slice.choices.skills,
      ...Object.fromEntries(
        Object.entries(typed.skills).map(([slug, { use, stages }]) => [
          slug,
          { use, stages: use === 'not used' ? [] : stagesOf(stages, slice.choices.skills[slug]?.stages) },
        ]),
      ),
    },
  }))
}
