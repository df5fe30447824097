/** Documents: assembled from a vacancy each time, with the edits applied. */
import { withAssessment } from '../domain/assessment/assess'
import { applyEdits, type Edit, type EditedSection, waitingEdits } from '../domain/documents/edits'
import type { SheetCopy } from '../domain/documents/interview-sheets'
import { assemble, type DocumentKind, documentName, roundsOfKind } from '../domain/documents/kinds'
import { type Gap, readGap } from '../domain/vacancy/gaps'
import type { InterviewStage } from '../domain/vacancy/stages'
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
  /** The round that it is for, where each has a document of this kind. */
  round?: InterviewStage
  name: string
  title: string
  lead: string
  sections: DocumentSection[]
  /** Edits of sections that the document does not have at present. */
  waiting: Edit[]
  /** Points still to be confirmed, each once, in the order of reading. */
  gaps: Gap[]
}

/** Builds one document of a vacancy; `copy` makes a sheet one round's, or one owner's. */
export function buildDocument(
  kind: DocumentKind,
  vacancy: VacancyContext,
  edits: Edit[],
  copy: SheetCopy = {},
): Document {
  const assessed = withAssessment(vacancy)
  const text = splitDocument(fillTemplate(kind, assemble(kind, assessed, copy)))
  const own = edits.filter((edit) => edit.kind === kind)
  const criteria = new Set(assessed.assessment.interview.map(({ key }) => key))
  const sections = applyEdits(text.sections, own).map((section) => ({
    ...section,
    isCriterion: criteria.has(section.key),
  }))
  return {
    kind,
    round: copy.round,
    name: documentName(kind, copy.round),
    title: text.title,
    lead: text.lead,
    sections,
    waiting: waitingEdits(text.sections, own),
    gaps: gapsIn([text.lead, ...sections.flatMap((section) => [section.prose, section.fixed])]),
  }
}

/** Builds the documents of a kind: one for each round that has its own, else one. */
export function buildDocuments(kind: DocumentKind, vacancy: VacancyContext, edits: Edit[]): Document[] {
  const rounds = roundsOfKind(kind, withAssessment(vacancy))
  if (rounds.length === 0) return [buildDocument(kind, vacancy, edits)]
  return rounds.map((round) => buildDocument(kind, vacancy, edits, { round }))
}

function gapsIn(markdown: string[]): Gap[] {
  return [...new Set(markdown.flatMap(findGaps))].map(readGap)
}

/** Lists the points still to be confirmed in any of the documents, each once. */
export function gapsOf(documents: Pick<Document, 'gaps'>[]): Gap[] {
  const gaps = documents.flatMap((document) => document.gaps)
  return [...new Map(gaps.map((gap) => [gap.text, gap])).values()]
}

/** Lists the edited sections whose choices have changed since, each once, with their document. */
export function outdatedIn(documents: Document[]) {
  const found = documents.flatMap(({ kind, sections }) =>
    sections
      .filter(({ status }) => status === 'outdated')
      .map(({ key, heading }) => ({ kind, name: documentName(kind), key, heading })),
  )
  return [...new Map(found.map((section) => [`${section.kind} ${section.key}`, section])).values()]
}
