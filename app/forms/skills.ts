/** The page on which skills become essential or desirable criteria, each at its stages. */
import { assess } from '../domain/assessment/assess'
import { type SkillChoice, type SkillUse, skillUses } from '../domain/vacancy/choices'
import type { VacancyContext } from '../domain/vacancy/vacancy'
import { choicesPage } from './choices'
import { oneOf, optionalText, type StageChoice, stageChoiceOf, stageChoices, stagesOf } from './form'

export const skillsPage = choicesPage('skills', {
  fields: (vacancy: VacancyContext) => ({
    skills: Object.fromEntries(
      assess(vacancy).skills.map(({ skill }) => [
        skill.slug,
        {
          use: oneOf(skillUses, `Choose how you use ${skill.name}`),
          stages: oneOf(stageChoices, `Choose where ${skill.name} is assessed`),
        },
      ]),
    ),
    leadCriterion: optionalText,
  }),
  /** An unused skill shows its former stage, else the interview, for when it is used. */
  read: (vacancy) => ({
    leadCriterion: [vacancy.choices.leadCriterion ?? ''],
    ...Object.fromEntries(
      assess(vacancy).skills.flatMap(({ skill, use }) => [
        [`skills.${skill.slug}.use`, [use]],
        [
          `skills.${skill.slug}.stages`,
          [stageChoiceOf(vacancy.choices.skills[skill.slug]?.stages ?? []) ?? 'interview'],
        ],
      ]),
    ),
  }),
  /** Choices about skills of other role levels stay, for a change of level and back. */
  write: ({ skills, leadCriterion }, { choices }) => ({
    // Without an essential skill there is no lead criterion; the overview names what is missing.
    leadCriterion: Object.values(skills).some(({ use }) => use === 'essential') ? leadCriterion : undefined,
    skills: {
      ...choices.skills,
      ...Object.fromEntries(
        Object.entries(skills).map(([slug, { use, stages }]) => [
          slug,
          {
            use,
            stages: isUntouched(use, stages, choices.skills[slug])
              ? []
              : stagesOf(stages, choices.skills[slug]?.stages),
          },
        ]),
      ),
    },
  }),
})

/** True for a skill that was not used before either, so it has no stage: the page only showed the interview. */
function isUntouched(use: SkillUse, stages: StageChoice, before: SkillChoice | undefined): boolean {
  return use === 'not used' && stages === 'interview' && (before?.stages ?? []).length === 0
}
