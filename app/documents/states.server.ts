/** The state of each document, for the overview of a vacancy. */
import { withAssessment } from '../domain/assessment/assess'
import type { Edit } from '../domain/documents/edits'
import { type DocumentKind, kindsOf } from '../domain/documents/kinds'
import { missingIn } from '../domain/documents/missing'
import { mayHaveTypedGaps } from '../domain/documents/typed-gaps'
import { type Gap, gapText } from '../domain/vacancy/gaps'
import type { VacancyContext } from '../domain/vacancy/vacancy'
import { buildDocument } from './build.server'

export interface DocumentState {
  kind: DocumentKind
  /** Points still to be confirmed, each once. */
  gaps: Gap[]
  /** Number of edited sections, and of those whose choices have changed since. */
  edited: number
  outdated: number
}

/** The states of all documents. Builds only those with words of a person, which may have gaps or remove them. */
export function documentStates(vacancy: VacancyContext, edits: Edit[]): DocumentState[] {
  const assessed = withAssessment(vacancy)
  const typed = mayHaveTypedGaps(assessed)
  return kindsOf(assessed).map((kind) => {
    if (typed || edits.some((edit) => edit.kind === kind)) return builtState(kind, vacancy, edits)
    const gaps = missingIn(kind, assessed).map((code) => ({ code, text: gapText(code) }))
    return { kind, gaps, edited: 0, outdated: 0 }
  })
}

/** The state of a document as its page shows it. */
function builtState(kind: DocumentKind, vacancy: VacancyContext, edits: Edit[]): DocumentState {
  const { gaps, sections } = buildDocument(kind, vacancy, edits)
  const count = (status: string) => sections.filter((section) => section.status === status).length
  return { kind, gaps, edited: count('edited'), outdated: count('outdated') }
}
