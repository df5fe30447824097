/** Checks that documents tell the framework's words from the department's wherever they name a criterion. */
import { withAssessment } from '../../app/domain/assessment/assess'
import type { TechnicalCriterion } from '../../app/domain/assessment/technical-criteria'
import { type DocumentKind, documentKinds } from '../../app/domain/documents/kinds'
import { hasText } from '../../app/domain/framework/statements'
import { isPanelScored } from '../../app/domain/vacancy/stages'
import type { VacancyContext } from '../../app/domain/vacancy/vacancy'

const wordForWord = 'Not quoted are the criteria marked as the department’s own, and what stands after “in particular”'

/** Every place that does not tell. `text` gives a document as Markdown without its escapes. */
export function unmarked(vacancy: VacancyContext, text: (kind: DocumentKind) => string): string[] {
  const used = withAssessment(vacancy).assessment.technical.filter(({ use }) => use !== 'not used')
  return [
    ...documentKinds.flatMap((kind) => withoutLine(kind, text(kind), used)),
    ...documentKinds.flatMap((kind) => unmarkedRows(kind, text(kind), used)),
    ...used.flatMap((criterion) => unmarkedSections(criterion, text)),
  ]
}

/** A document that names a criterion has the sentence about words that are not quoted, if the vacancy has such words. */
function withoutLine(kind: DocumentKind, markdown: string, used: TechnicalCriterion[]): string[] {
  const departments = used.filter((criterion) => criterion.kind === 'own' || criterion.inParticular !== undefined)
  const isNamed = departments.some(({ name }) => markdown.includes(name))
  const has = markdown.includes(wordForWord)
  if (isNamed && !has) return [`${kind} does not say which words are not quoted`]
  return departments.length === 0 && has ? [`${kind} says that words are not quoted, and all are`] : []
}

/** Each row of a table or list that names an own criterion says that it is one. */
function unmarkedRows(kind: DocumentKind, markdown: string, used: TechnicalCriterion[]): string[] {
  const own = used.filter((criterion) => criterion.kind === 'own')
  const rows = markdown.split('\n').filter((line) => /^(\||-) /.test(line))
  return rows
    .filter((row) => own.some(({ name }) => row.includes(name)) && !row.includes('own criterion'))
    .map((row) => `${kind} names an own criterion without its mark: ${row}`)
}

/** The statements of a criterion stand below words that say whose they are, and "in particular" is marked with them. */
function unmarkedSections(criterion: TechnicalCriterion, text: (kind: DocumentKind) => string): string[] {
  const { kind, name, heading, stages } = criterion
  const isOwn = kind === 'own'
  const headed = (document: DocumentKind, title: string) => ({ document, part: section(text(document), title) })
  const forms = [
    ...(isPanelScored(stages) ? [headed('interview-sheets', `## ${heading}`)] : []),
    ...(stages.includes('application') ? [headed('sift-sheet', `## ${name}`)] : []),
  ]
  const lists = [headed('job-advert', `#### ${name}`), headed('success-profile', `### ${name}`)]
  const whose = isOwn ? 'In the department’s words' : 'In the framework’s words for this level'
  const quoted = isOwn || hasText(criterion.published)
  const particular = isOwn ? undefined : criterion.inParticular
  return [
    ...(quoted ? forms.filter(({ part }) => !part.includes(whose)) : []),
    ...(isOwn ? lists.filter(({ part }) => !part.includes('The department’s own criterion')) : []),
    ...(particular
      ? [...forms, ...lists].filter(
          ({ part }) => !part.includes(`In particular (the department’s words): ${particular}`),
        )
      : []),
  ].map(({ document }) => `${document} does not say whose the words of ${name} are`)
}

/** The part below a heading, up to the next of its level; the heading may be marked as the lead criterion. */
function section(markdown: string, heading: string): string {
  const [mark = ''] = heading.split(' ')
  const start = [`\n${heading}\n`, `\n${heading} (lead criterion)\n`].find((line) => markdown.includes(line))
  const after = start ? (markdown.split(start)[1] ?? '') : ''
  return after.split(`\n${mark} `)[0] ?? ''
}
