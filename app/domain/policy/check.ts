/** Checks policy files beyond their schemas: unique names, and names that must exist elsewhere. */
import { slugOf } from '../text/slug'
import { questionProblems } from './check-questions'
import { type PolicyFault, placeholderProblems, unique } from './check-shared'
import { statementProblems } from './check-statements'
import type { BehavioursPolicy, GradesPolicy, Policy, PolicyFiles, ScalesPolicy, VacancyFormPolicy } from './schemas'

export interface PolicyProblem extends PolicyFault {
  part: keyof PolicyFiles
}

/**
 * Every fault in policy files that their schemas accept; empty when they can be used together. `postFields` are the
 * names of a post's fields, which statements may use.
 */
export function policyProblems(policy: Policy, postFields: string[]): PolicyProblem[] {
  return [
    ...within('grades', unique('grades', 'code', policy.grades.grades)),
    ...within('behaviours', behaviourProblems(policy.behaviours, policy.grades)),
    ...within('scales', scaleProblems(policy.scales)),
    ...within('statements', statementProblems(policy.statements, policy['vacancy-form'], postFields)),
    ...within('vacancy-form', [...salaryProblems(policy['vacancy-form']), ...wordProblems(policy['vacancy-form'])]),
    ...within('questions', questionProblems(policy.questions)),
  ]
}

function within(part: keyof PolicyFiles, found: PolicyFault[]): PolicyProblem[] {
  return found.map((problem) => ({ part, ...problem }))
}

function behaviourProblems(part: BehavioursPolicy, grades: GradesPolicy): PolicyFault[] {
  const slugs = part.behaviours.map((behaviour) => behaviour.slug)
  const bands = [...new Set(grades.grades.map((grade) => grade.band))]
  const keys = part.behaviours.map(({ name }) => ({ name: slugOf(name) }))
  const found = [...unique('behaviours', 'slug', part.behaviours), ...unique('behaviours', 'name', keys)]
  for (const key of ['note', 'sourceLine'] as const) found.push(...placeholderProblems(key, part[key], []))
  if (part.advised.least > part.advised.most) {
    found.push({ path: 'advised', message: `has a least of ${part.advised.least}, above its most` })
  }
  for (const [variant, suggested] of Object.entries(part.suggested)) {
    suggested.forEach((slug, index) => {
      const path = `suggested.${variant}[${index}]`
      if (!slugs.includes(slug)) found.push({ path, message: `names “${slug}”, which is not one of the behaviours` })
      if (suggested.indexOf(slug) < index) found.push({ path, message: `names “${slug}” a second time` })
    })
  }
  part.behaviours.forEach((behaviour, index) => {
    const path = `behaviours[${index}].bands`
    found.push(...unique(path, 'band', behaviour.bands))
    for (const band of bands) {
      if (behaviour.bands.some((own) => own.band === band)) continue
      found.push({ path, message: `lacks band ${band}, which the grades use` })
    }
  })
  return found
}

function scaleProblems(part: ScalesPolicy): PolicyFault[] {
  const found = unique('scales', 'slug', part.scales)
  for (const use of ['criteria', 'strengths'] as const) {
    const count = part.scales.filter((scale) => scale.use === use).length
    if (count !== 1) found.push({ path: 'scales', message: `has ${count} scales for ${use} and needs exactly one` })
  }
  part.scales.forEach((scale, index) => {
    const scores = scale.points.map((point) => point.score)
    const disorder = scores.findIndex((score, at) => at > 0 && score <= (scores[at - 1] ?? score))
    if (disorder > 0) {
      const path = `scales[${index}].points[${disorder}].score`
      found.push({ path, message: `is ${scores[disorder]}, not above the score before it` })
    }
    if (!scores.includes(scale.minimum)) {
      found.push({
        path: `scales[${index}].minimum`,
        message: `is ${scale.minimum}, which is not a score of the scale`,
      })
    }
  })
  return found
}

function salaryProblems({ expectedSalary: { least, most } }: VacancyFormPolicy): PolicyFault[] {
  return least > most ? [{ path: 'expectedSalary', message: `has a least of ${least}, above its most` }] : []
}

/** Words for a choice that the form does not offer would never be printed. */
function wordProblems({ words = {}, choices }: VacancyFormPolicy): PolicyFault[] {
  const offered = new Map<string, (string | number)[]>(Object.entries(choices))
  return Object.entries(words).flatMap(([field, wording]) =>
    Object.keys(wording)
      .filter((value) => !offered.get(field)?.map(String).includes(value))
      .map((value) => ({ path: `words.${field}`, message: `has words for “${value}”, which the form does not offer` })),
  )
}
