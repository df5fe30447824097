/** What a pack's schema cannot see: names that must be unique, and names in one place that must exist in another. */
import { slugOf } from '../text/slug'
import { questionProblems } from './check-questions'
import { type PolicyFault, placeholderProblems, unique } from './check-shared'
import { statementProblems } from './check-statements'
import type { BehavioursPack, GradesPack, Packs, ScalesPack, VacancyFormPack } from './schemas'

export interface PackProblem extends PolicyFault {
  pack: keyof Packs
}

/**
 * Everything that is wrong with packs which their schemas accept; empty when they can be used together. `postFields` are the
 * names of what a post has, which statements may name.
 */
export function packProblems(packs: Packs, postFields: string[]): PackProblem[] {
  return [
    ...within('grades', unique('grades', 'code', packs.grades.grades)),
    ...within('behaviours', behaviourProblems(packs.behaviours, packs.grades)),
    ...within('scales', scaleProblems(packs.scales)),
    ...within('statements', statementProblems(packs.statements, packs['vacancy-form'], postFields)),
    ...within('vacancy-form', [...salaryProblems(packs['vacancy-form']), ...wordProblems(packs['vacancy-form'])]),
    ...within('questions', questionProblems(packs.questions)),
  ]
}

function within(pack: keyof Packs, found: PolicyFault[]): PackProblem[] {
  return found.map((one) => ({ pack, ...one }))
}

function behaviourProblems(pack: BehavioursPack, grades: GradesPack): PolicyFault[] {
  const slugs = pack.behaviours.map((behaviour) => behaviour.slug)
  const bands = [...new Set(grades.grades.map((grade) => grade.band))]
  const keys = pack.behaviours.map(({ name }) => ({ name: slugOf(name) }))
  const found = [...unique('behaviours', 'slug', pack.behaviours), ...unique('behaviours', 'name', keys)]
  for (const key of ['note', 'sourceLine'] as const) found.push(...placeholderProblems(key, pack[key], []))
  if (pack.advised.least > pack.advised.most) {
    found.push({ path: 'advised', message: `has a least of ${pack.advised.least}, above its most` })
  }
  for (const [variant, suggested] of Object.entries(pack.suggested)) {
    suggested.forEach((slug, index) => {
      const path = `suggested.${variant}[${index}]`
      if (!slugs.includes(slug)) found.push({ path, message: `names “${slug}”, which is not one of the behaviours` })
      if (suggested.indexOf(slug) < index) found.push({ path, message: `names “${slug}” a second time` })
    })
  }
  pack.behaviours.forEach((behaviour, index) => {
    const path = `behaviours[${index}].bands`
    found.push(...unique(path, 'band', behaviour.bands))
    for (const band of bands) {
      if (behaviour.bands.some((own) => own.band === band)) continue
      found.push({ path, message: `lacks band ${band}, which the grades use` })
    }
  })
  return found
}

function scaleProblems(pack: ScalesPack): PolicyFault[] {
  const found = unique('scales', 'slug', pack.scales)
  for (const use of ['criteria', 'strengths'] as const) {
    const count = pack.scales.filter((scale) => scale.use === use).length
    if (count !== 1) found.push({ path: 'scales', message: `has ${count} scales for ${use} and needs exactly one` })
  }
  pack.scales.forEach((scale, index) => {
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

function salaryProblems({ expectedSalary: { least, most } }: VacancyFormPack): PolicyFault[] {
  return least > most ? [{ path: 'expectedSalary', message: `has a least of ${least}, above its most` }] : []
}

/** Words for a choice that the form does not offer would never be printed. */
function wordProblems({ words = {}, choices }: VacancyFormPack): PolicyFault[] {
  const offered = new Map<string, (string | number)[]>(Object.entries(choices))
  return Object.entries(words).flatMap(([field, wording]) =>
    Object.keys(wording)
      .filter((value) => !offered.get(field)?.map(String).includes(value))
      .map((value) => ({ path: `words.${field}`, message: `has words for “${value}”, which the form does not offer` })),
  )
}
