/** The index of the zip: which file is for whom, and what is still to be confirmed. */
import { documentKinds, kindFacts } from './document'
import { gradeWords, type Slice, vacancyTitle } from './vacancy'

/** What the template of the index shows. */
export function indexView(slice: Slice, files: string[], gaps: string[]) {
  return {
    title: vacancyTitle(slice),
    level: slice.level,
    gradeWords: gradeWords(slice.grade),
    files: files.map((name) => ({ name, purpose: purposeOf(name) })),
    gaps,
    framework: slice.framework,
  }
}

function purposeOf(name: string): string {
  const kind = documentKinds.find((one) => name === `${one}.docx`)
  if (kind === 'interview-sheets') return `${kindFacts[kind].purpose} This copy is blank.`
  if (kind) return kindFacts[kind].purpose
  const [, applicationId, member] = /^interview-sheet-(.+)-member-(\d+)\.docx$/.exec(name) ?? []
  return `Interview sheet for application ${applicationId}, panel member ${member}.`
}
