/** Checks the standard statements: their sections become headings of the advert, their texts parts of it. */
import { slugOf } from '../text/slug'
import { type PolicyFault, placeholderProblems, unique } from './check-shared'
import type { StatementsPolicy, VacancyFormPolicy } from './schemas'

/** The advert fields that the text of a standard statement may use, as in {{contactName}}. */
export const statementFields = [
  'grade.code',
  'grade.name',
  'post.department',
  'reserveListMonths',
  'securityLevel',
  'criminalRecordCheck',
  'contactName',
  'contactEmail',
  'contactWays',
  'recruitmentEmail',
  'pension',
  'salaryMinimum',
  'workingPattern',
]

/** Sections that the advert always has and that take no standard statements. */
const takenSections = [
  'key-facts',
  'job-summary',
  'job-description',
  'person-specification',
  'behaviours',
  'technical-skills',
  'about-the-framework-text',
]

/** A section's heading becomes its key in the advert, so the key must not be empty or taken. */
function sectionProblems(part: StatementsPolicy): PolicyFault[] {
  const keys = new Map<string, string>()
  return part.statements.flatMap(({ section }, index) => {
    const path = `statements[${index}].section`
    const key = slugOf(section)
    const earlier = keys.get(key) ?? section
    keys.set(key, earlier)
    if (key === '') return [{ path, message: `is “${section}”, which has no letters or numbers` }]
    if (takenSections.includes(key))
      return [{ path, message: `is “${section}”, which is a section of the advert itself` }]
    return earlier === section ? [] : [{ path, message: `is “${section}”, which is too like “${earlier}”` }]
  })
}

/** Headings, tables and fixed blocks belong to the advert's template. */
function blockProblems(path: string, text: string): PolicyFault[] {
  return /^ {0,3}(#|\||:::)/m.test(text) ? [{ path, message: 'has a line that begins with #, | or :::' }] : []
}

/** Every fault in the standard statements; `form` has the values that their conditions may name. */
export function statementProblems(
  part: StatementsPolicy,
  form: VacancyFormPolicy,
  postFields: string[],
): PolicyFault[] {
  const found = [...unique('statements', 'slug', part.statements), ...sectionProblems(part)]
  part.statements.forEach((statement, index) => {
    found.push(...placeholderProblems(`statements[${index}].section`, statement.section, []))
    found.push(...placeholderProblems(`statements[${index}].text`, statement.text, statementFields))
    found.push(...blockProblems(`statements[${index}].text`, statement.text))
    found.push(...excludeProblems(`statements[${index}]`, statement, part))
    for (const condition of ['unless', 'onlyIf'] as const) {
      const path = `statements[${index}].${condition}`
      found.push(...conditionProblems(path, statement[condition], form, postFields))
    }
    found.push(...approachProblems(`statements[${index}].approaches`, statement.approaches, form))
  })
  return found
}

/** A value that the form no longer offers would silently switch nothing off, or nothing on. */
function conditionProblems(
  path: string,
  condition: { field: string; is: string } | undefined,
  form: VacancyFormPolicy,
  postFields: string[],
): PolicyFault[] {
  if (!condition) return []
  const { field, is } = condition
  if (!postFields.includes(field)) {
    return [{ path: `${path}.field`, message: `names “${field}”, which is not a field of the post` }]
  }
  const offered = new Map<string, (string | number)[]>(Object.entries(form.choices)).get(field)
  if (!offered || offered.map(String).includes(is)) return []
  return [{ path: `${path}.is`, message: `is “${is}”, which the vacancy form does not offer` }]
}

function approachProblems(path: string, approaches: string[] = [], form: VacancyFormPolicy): PolicyFault[] {
  return approaches.flatMap((approach, index) =>
    form.choices.approach.includes(approach)
      ? []
      : [{ path: `${path}[${index}]`, message: `is “${approach}”, which the vacancy form does not offer` }],
  )
}

/** Excluded statements must exist, and two that exclude each other must not both start switched on. */
function excludeProblems(
  path: string,
  statement: StatementsPolicy['statements'][number],
  part: StatementsPolicy,
): PolicyFault[] {
  return (statement.excludes ?? []).flatMap((slug, index) => {
    const place = `${path}.excludes[${index}]`
    const other = part.statements.find((statement) => statement.slug === slug)
    if (!other) return [{ path: place, message: `names “${slug}”, which is not one of the statements` }]
    if (other === statement) return [{ path: place, message: `names “${slug}”, the statement itself` }]
    return statement.on && other.on ? [{ path: place, message: `names “${slug}”, which is on at the start too` }] : []
  })
}
