/** Documents: assembled from a vacancy each time, with the edits applied. */
import { withAssessment } from '../domain/assessment/assess'
import { applyEdits, type Edit, type EditedSection, waitingEdits } from '../domain/documents/edits'
import type { SheetOwner } from '../domain/documents/interview-sheets'
import { assemble, type DocumentKind, kindFacts } from '../domain/documents/kinds'
import { type Gap, readGap } from '../domain/vacancy/gaps'
import type { VacancyContext } from '../domain/vacancy/vacancy'
import { findGaps } from '../prose/markdown/gaps'
import { splitDocument } from '../prose/markdown/sections'
import { fillTemplate } from './templates.server'

export interface DocumentSection extends EditedSection {
  /** True for the section of a criterion that is asked about at interview. */
  isCriterion: boolean
}

export interface Document {
  kind: DocumentKind
  name: string
  title: string
  lead: string
  sections: DocumentSection[]
  /** Edits of sections that the document does not have at present. */
  waiting: Edit[]
  /** Points still to be confirmed, each once, in the order of reading. */
  gaps: Gap[]
}

/** Builds one document of a vacancy; `owner` makes an interview sheet one panel member's copy for one application. */
export function buildDocument(
  kind: DocumentKind,
  vacancy: VacancyContext,
  edits: Edit[],
  owner?: SheetOwner,
): Document {
  const assessed = withAssessment(vacancy)
  const text = splitDocument(fillTemplate(kind, assemble(kind, assessed, owner)))
  const own = edits.filter((edit) => edit.kind === kind)
  const criteria = new Set(assessed.assessment.interview.map(({ key }) => key))
  const sections = applyEdits(text.sections, own).map((section) => ({
    ...section,
    isCriterion: criteria.has(section.key),
  }))
  return {
    kind,
    name: kindFacts[kind].name,
    title: text.title,
    lead: text.lead,
    sections,
    waiting: waitingEdits(text.sections, own),
    gaps: gapsIn([text.lead, ...sections.flatMap((section) => [section.prose, section.fixed])]),
  }
}

function gapsIn(markdown: string[]): Gap[] {
  return [...new Set(markdown.flatMap(findGaps))].map(readGap)
}

/** Lists the points still to be confirmed in any of the documents, each once. */
export function gapsOf(documents: Pick<Document, 'gaps'>[]): Gap[] {
  const gaps = documents.flatMap((document) => document.gaps)
  return [...new Map(gaps.map((gap) => [gap.text, gap])).values()]
}

/** Lists the edited sections whose choices have changed since, with their document. */
export function outdatedIn(documents: Document[]) {
  return documents.flatMap(({ kind, name, sections }) =>
    sections.filter(({ status }) => status === 'outdated').map(({ key, heading }) => ({ kind, name, key, heading })),
  )
}
