/** What a pack's schema cannot see: names that must be unique, and names in one place that must exist in another. */
import { postSchema } from './choices'
import { slugOf } from './framework'
import type {
  BehavioursPack,
  GradesPack,
  Packs,
  QuestionsPack,
  ScalesPack,
  StatementsPack,
  VacancyFormPack,
} from './packs'

/** The fields of the advert that the text of a standard statement may use, as in {{contactName}}. */
export const statementFields = [
  'grade.code',
  'grade.name',
  'post.department',
  'reserveListMonths',
  'securityLevel',
  'criminalRecordCheck',
  'contactName',
  'contactEmail',
  'pension',
  'salaryMinimum',
  'workingPattern',
]

export interface PackProblem {
  pack: keyof Packs
  /** Where in the pack, like `behaviours[2].bands`. */
  path: string
  /** Reads on after the path: "names a slug twice". */
  message: string
}

type Found = Omit<PackProblem, 'pack'>

/** Everything that is wrong with packs which their schemas accept; empty when they can be used together. */
export function packProblems(packs: Packs): PackProblem[] {
  return [
    ...within('grades', unique('grades', 'code', packs.grades.grades)),
    ...within('behaviours', behaviourProblems(packs.behaviours, packs.grades)),
    ...within('scales', scaleProblems(packs.scales)),
    ...within('statements', statementProblems(packs.statements, packs['vacancy-form'])),
    ...within('questions', questionProblems(packs.questions)),
  ]
}

function within(pack: keyof Packs, found: Found[]): PackProblem[] {
  return found.map((one) => ({ pack, ...one }))
}

function unique<Key extends string>(list: string, key: Key, entries: Record<Key, string | number>[]): Found[] {
  const values = entries.map((entry) => entry[key])
  return values.flatMap((value, index) =>
    values.indexOf(value) < index
      ? [{ path: `${list}[${index}].${key}`, message: `repeats “${value}”, which must be there once` }]
      : [],
  )
}

function behaviourProblems(pack: BehavioursPack, grades: GradesPack): Found[] {
  const slugs = pack.behaviours.map((behaviour) => behaviour.slug)
  const bands = [...new Set(grades.grades.map((grade) => grade.band))]
  const keys = pack.behaviours.map(({ name }) => ({ name: slugOf(name) }))
  const found = [...unique('behaviours', 'slug', pack.behaviours), ...unique('behaviours', 'name', keys)]
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

function scaleProblems(pack: ScalesPack): Found[] {
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

/** Sections that the advert has anyway and that take no standard statements. */
const takenSections = [
  'key-facts',
  'job-summary',
  'job-description',
  'person-specification',
  'behaviours',
  'technical-skills',
  'about-the-framework-text',
]

/** A section's heading is its key in the advert, so it must give one, of its own. */
function sectionProblems(pack: StatementsPack): Found[] {
  const keys = new Map<string, string>()
  return pack.statements.flatMap(({ section }, index) => {
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
function blockProblems(path: string, text: string): Found[] {
  return /^ {0,3}(#|\||:::)/m.test(text) ? [{ path, message: 'has a line that begins with #, | or :::' }] : []
}

function statementProblems(pack: StatementsPack, form: VacancyFormPack): Found[] {
  const found = [...unique('statements', 'slug', pack.statements), ...sectionProblems(pack)]
  pack.statements.forEach((statement, index) => {
    found.push(...placeholderProblems(`statements[${index}].section`, statement.section, []))
    found.push(...placeholderProblems(`statements[${index}].text`, statement.text, statementFields))
    found.push(...blockProblems(`statements[${index}].text`, statement.text))
    if (statement.unless) found.push(...unlessProblems(`statements[${index}].unless`, statement.unless, form))
  })
  return found
}

/** A value that the form no longer offers would switch nothing off, and nobody would notice. */
function unlessProblems(path: string, unless: { field: string; is: string }, form: VacancyFormPack): Found[] {
  if (!Object.hasOwn(postSchema.shape, unless.field)) {
    return [{ path: `${path}.field`, message: `names “${unless.field}”, which is not a field of the post` }]
  }
  const offered = new Map<string, (string | number)[]>(Object.entries(form.choices)).get(unless.field)
  if (!offered || offered.map(String).includes(unless.is)) return []
  return [{ path: `${path}.is`, message: `is “${unless.is}”, which the vacancy form does not offer` }]
}

function questionProblems(pack: QuestionsPack): Found[] {
  const found = unique('kinds', 'slug', pack.kinds)
  for (const key of ['defaultKind', 'explanationKind'] as const) {
    if (pack.kinds.some((kind) => kind.slug === pack[key])) continue
    found.push({ path: key, message: `names “${pack[key]}”, which is not one of the kinds` })
  }
  pack.kinds.forEach((kind, index) => {
    found.push(...wordingProblems(`kinds[${index}]`, kind, ['statement'], 'statement'))
  })
  found.push(...wordingProblems('behaviour', pack.behaviour, ['behaviour', 'summary'], 'behaviour'))
  found.push(...wordingProblems('strength', pack.strength, ['strength'], 'strength'))
  found.push(...plainProblems('strength.indicators', pack.strength.indicators))
  for (const key of ['warmUp', 'briefing'] as const) found.push(...plainProblems(key, pack[key]))
  found.push(...placeholderProblems('declaration', pack.declaration, []))
  return found
}

function wordingProblems(
  path: string,
  wording: { question: string; probes: string[] },
  allowed: string[],
  needed: string,
): Found[] {
  const found = placeholderProblems(`${path}.question`, wording.question, allowed)
  if (!wording.question.includes(`{{${needed}}}`)) {
    found.push({ path: `${path}.question`, message: `lacks {{${needed}}}` })
  }
  return [...found, ...plainProblems(`${path}.probes`, wording.probes)]
}

function plainProblems(list: string, texts: string[]): Found[] {
  return texts.flatMap((text, index) => placeholderProblems(`${list}[${index}]`, text, []))
}

/** Handlebars' longer forms ({{{raw}}}, {{#if}}, {{> partial}}) are refused with the unknown names. */
function placeholderProblems(path: string, text: string, allowed: string[]): Found[] {
  const placeholder = /(?<!\{)\{\{([^{}]*)\}\}(?!\})/g
  const unknown = [...text.matchAll(placeholder)].filter(([, name]) => !allowed.includes(name ?? ''))
  const choice = allowed.length === 0 ? 'no placeholder is allowed here' : `allowed here: ${allowed.join(', ')}`
  const found = unknown.map(([whole]) => ({ path, message: `uses ${whole} (${choice})` }))
  if (/\{\{|\}\}/.test(text.replace(placeholder, ''))) found.push({ path, message: 'has {{ or }} without its partner' })
  return found
}
