/** The index of the zip: which file is for whom, and what is left to confirm or to check. */
import { documentKinds, kindFacts } from './document'
import { gradeWords, type Slice, vacancyTitle } from './vacancy'

/** What the template of the index shows; `outdated` names the edited sections whose choices have changed since. */
export function indexView(slice: Slice, files: string[], gaps: string[], outdated: string[]) {
  return {
    title: vacancyTitle(slice),
    level: slice.level,
    gradeWords: gradeWords(slice.grade),
    files: files.map((name) => ({ name, purpose: purposeOf(name) })),
    gaps,
    outdated,
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
