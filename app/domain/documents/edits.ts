/** A person's edits, laid over an assembled document. */
import type { DocumentKind } from './kinds'

/** One section of an assembled document: prose that a person may edit, then the parts fixed by their choices. */
export interface Section {
  key: string
  heading: string
  prose: string
  fixed: string
}

export interface Edit {
  kind: DocumentKind
  section: string
  markdown: string
  /** The assembled prose that the edit replaced. */
  base: string
}

/** "fixed" has no prose to edit; "outdated" is edited, and the assembled wording has changed since. */
export type SectionStatus = 'assembled' | 'edited' | 'outdated' | 'fixed'

export interface EditedSection extends Section {
  status: SectionStatus
  /** The prose as assembled, without the edit. */
  assembled: string
}

/** Lays the edits of a document over its sections. */
export function applyEdits(sections: Section[], edits: Edit[]): EditedSection[] {
  return sections.map((section) => {
    const edit = edits.find((edit) => edit.section === section.key)
    const assembled = section.prose
    if (!edit) return { ...section, assembled, status: assembled === '' ? 'fixed' : 'assembled' }
    return { ...section, assembled, prose: edit.markdown, status: edit.base === assembled ? 'edited' : 'outdated' }
  })
}

/** Edits whose section is missing at present. They are kept and apply again when it comes back. */
export function waitingEdits(sections: Section[], edits: Edit[]): Edit[] {
  return edits.filter((edit) => !sections.some((section) => section.key === edit.section))
}
