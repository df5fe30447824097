/** The page on which technical criteria become essential or desirable, and one of them the lead criterion. */
import { assess } from '../domain/assessment/assess'
import { skillUses } from '../domain/vacancy/choices'
import { withUse } from '../domain/vacancy/technical-choices'
import type { VacancyContext } from '../domain/vacancy/vacancy'
import { choicesPage } from './choices'
import { oneOf, optionalText } from './form'

const useOf = (name: string) => ({ use: oneOf(skillUses, `Choose how you use ${name}`) })

export const skillsPage = choicesPage('skills', {
  fields: (vacancy: VacancyContext) => ({
    skills: Object.fromEntries(criteriaOf(vacancy, 'skill').map(({ slug, name }) => [slug, useOf(name)])),
    ownCriteria: Object.fromEntries(criteriaOf(vacancy, 'own').map(({ slug, name }) => [slug, useOf(name)])),
    leadCriterion: optionalText,
  }),
  read: (vacancy) => ({
    leadCriterion: [vacancy.choices.leadCriterion ?? ''],
    ...Object.fromEntries(criteriaOf(vacancy, 'skill').map(({ slug, use }) => [`skills.${slug}.use`, [use]])),
    ...Object.fromEntries(criteriaOf(vacancy, 'own').map(({ slug, use }) => [`ownCriteria.${slug}.use`, [use]])),
  }),
  /** Choices about skills of other role levels stay, for a change of level and back. */
  write: ({ skills, ownCriteria, leadCriterion }, { choices }) => {
    const isEssential = Object.values({ ...skills, ...ownCriteria }).some(({ use }) => use === 'essential')
    return {
      // Without an essential criterion there is no lead criterion; the overview names what is missing.
      leadCriterion: isEssential ? leadCriterion || undefined : undefined,
      skills: {
        ...choices.skills,
        ...Object.fromEntries(
          Object.entries(skills).map(([slug, { use }]) => [slug, withUse(choices.skills[slug] ?? { stages: [] }, use)]),
        ),
      },
      ownCriteria: choices.ownCriteria.map((own) => withUse(own, ownCriteria[own.slug]?.use ?? own.use)),
    }
  },
})

function criteriaOf(vacancy: VacancyContext, kind: 'skill' | 'own') {
  return assess(vacancy).technical.filter((criterion) => criterion.kind === kind)
}
