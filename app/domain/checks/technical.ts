/** Finds what is wrong with the technical criteria: too many, at no stage, or not as the framework or a reader needs them. */
import type { Assessed } from '../assessment/assessment'
import { addedSkills } from '../assessment/technical-criteria'
import { levelNeeded, skillBySlug } from '../framework/release'
import { hasText, statementsDigest } from '../framework/statements'
import type { SkillChoice } from '../vacancy/choices'
import { isSameName, lacksVerb, repeatsLeadIn } from '../vacancy/own-criterion'
import { levelsFor } from '../vacancy/skill-levels'
import type { VacancyContext } from '../vacancy/vacancy'
import type { Finding } from './finding'

/** The problems of the page of technical skills and of the pages below it. */
export function technicalProblems(assessed: Assessed): Finding[] {
  const { vacancy } = assessed
  return [...chosenProblems(assessed), ...skillProblems(vacancy), ...ownProblems(vacancy)]
}

function chosenProblems({ vacancy, assessment }: Assessed): Finding[] {
  const { level, choices, policy } = vacancy
  const most = policy['vacancy-form'].limits.technicalSkills
  const used = assessment.technical.filter(({ use }) => use !== 'not used')
  const lead = choices.leadCriterion
  const essentials = used.filter(({ use }) => use === 'essential').map(({ slug }) => slug)
  const problems: Finding[] = []
  if (used.length > most)
    problems.push({ code: 'skills-too-many', field: `skills.${level.skills[0]?.skill}.use`, most, chosen: used.length })
  // Without an essential skill, a warning already covers this.
  if (lead && essentials.length > 0 && !essentials.includes(lead))
    problems.push({ code: 'lead-not-essential', field: 'leadCriterion' })
  for (const { kind, slug, name } of used.filter(({ stages }) => stages.length === 0)) {
    const part = kind === 'own' ? 'ownCriteria' : 'skills'
    problems.push({ code: 'stage-missing', field: `${part}.${slug}.stages`, name })
  }
  return problems
}

/** Levels that the framework does not word, and statements left out that are not there, or all of them. */
function skillProblems(vacancy: VacancyContext): Finding[] {
  const { release, level, choices } = vacancy
  const known = new Set(release.skills.map(({ slug }) => slug))
  const needs = level.skills.map(({ skill }) => skill)
  return [...needs, ...addedSkills(vacancy)].flatMap((slug): Finding[] => {
    const choice = choices.skills[slug]
    if (!choice || !known.has(slug)) return []
    const skill = skillBySlug(release, slug)
    const allowed = levelsFor(vacancy, skill)
    const chosen = choice.level ?? levelNeeded(level, slug)
    if (chosen && !allowed.includes(chosen))
      return [{ code: 'level-not-offered', field: `skills.${slug}.level`, name: skill.name, level: chosen, allowed }]
    const published = chosen && skill.levels[chosen]
    if (!hasText(published)) return []
    return leftOutProblems(`skills.${slug}.without`, skill.name, choice, published)
  })
}

function leftOutProblems(
  field: string,
  name: string,
  { without = [], statements }: SkillChoice,
  published: { leadIn: string; items: string[] },
): Finding[] {
  if (without.length === 0) return []
  if (statements && statements !== statementsDigest(published)) return [{ code: 'left-out-of-others', field, name }]
  const last = published.items.length - 1
  const strange = without.find((at) => at > last)
  if (strange !== undefined) return [{ code: 'position-unknown', field, at: strange, unit: 'statement', last }]
  return new Set(without).size > last ? [{ code: 'all-left-out', field, name }] : []
}

function ownProblems({ release, choices }: VacancyContext): Finding[] {
  return choices.ownCriteria.flatMap((own, at): Finding[] => {
    const field = `ownCriteria.${own.slug}`
    const skill = release.skills.find(({ slug, name }) => slug === own.slug || isSameName(name, own.name))
    const twin = choices.ownCriteria.slice(0, at).some(({ name }) => isSameName(name, own.name))
    const names: Finding[] = [
      ...(skill ? [{ code: 'own-name-of-skill' as const, field: `${field}.name`, skill: skill.name }] : []),
      ...(twin ? [{ code: 'own-name-twice' as const, field: `${field}.name`, name: own.name }] : []),
    ]
    return [...names, ...own.statements.flatMap((text) => statementProblem(`${field}.statements`, text)).slice(0, 1)]
  })
}

function statementProblem(field: string, statement: string): Finding[] {
  if (repeatsLeadIn(statement)) return [{ code: 'own-statement-lead-in', field, statement }]
  return lacksVerb(statement) ? [{ code: 'own-statement-verb', field, statement }] : []
}
