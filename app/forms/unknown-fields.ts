import { unknownNameSentence } from '../domain/checks/sentences'
import { knownNames, type Part, unknownName } from '../domain/checks/unknown-choices'
import type { VacancyContext } from '../domain/vacancy/vacancy'
import type { FormValues } from './form'

/** Parts whose fields include a name, as in "skills.user-focus.use". */
const partOfFields = new Map<string, Part>([
  ['skills', 'skills'],
  ['ownCriteria', 'ownCriteria'],
  ['behaviours', 'behaviours'],
  ['criteria', 'criteria'],
  ['stages', 'criteria'],
  ['rounds', 'rounds'],
])

/**
 * Finds unknown values in a form, by field: answers that no field of a page offers, and under "" fields and ticks that
 * no page of this vacancy has.
 */
export function unknownFields(values: FormValues, vacancy: VacancyContext): Record<string, string[]> {
  const known = knownNames(vacancy)
  const problemsWith = (part: Part, name: string) => {
    const unknown = unknownName(known[part], name)
    return unknown ? [unknownNameSentence(unknown)] : []
  }
  const strange = Object.keys(values).flatMap((field) => {
    const [start = '', name] = field.split('.')
    const part = partOfFields.get(start)
    if (!part || name === undefined || isAdded(values, vacancy, start, name)) return []
    return problemsWith(part, name).map((message) => `${start}.${name}: ${message}`)
  })
  const ticked = (values.statements ?? []).flatMap((slug) => problemsWith('statements', slug))
  const answer = (part: Part, field: string) => {
    const [name = ''] = values[field] ?? []
    const problems = name === '' ? [] : problemsWith(part, name)
    return problems.length === 0 ? {} : { [field]: problems }
  }
  const unplaced = [...new Set([...strange, ...ticked])]
  return {
    ...answer('technical', 'leadCriterion'),
    ...answer('criteria', 'interview.tieBreak'),
    ...(unplaced.length > 0 && { '': unplaced }),
  }
}

/** True for a skill of the release that the form adds to the role level: only the page of one skill has such a field. */
function isAdded(values: FormValues, { release }: VacancyContext, part: string, name: string): boolean {
  return (
    part === 'skills' &&
    values[`skills.${name}.inParticular`] !== undefined &&
    release.skills.some(({ slug }) => slug === name)
  )
}
