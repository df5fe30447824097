/** The index of the zip: which file is for whom, and what is left to confirm or to check. */
import { documentKinds, kindFacts } from './document'
import { gradeWords, type Slice, vacancyTitle } from './vacancy'

/** What the template of the index shows; `draft` says why the pack is no final one, `outdated` names the edited sections whose choices have changed since. */
export function indexView(slice: Slice, files: string[], draft: string[], outdated: string[]) {
  return {
    title: vacancyTitle(slice),
    level: slice.level,
    gradeWords: gradeWords(slice.grade),
    files: files.map((name) => ({ name, purpose: purposeOf(name) })),
    draft,
    outdated,
    framework: slice.framework,
  }
}

function purposeOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const kind = documentKinds.find((one) => name === `${one}.docx` || name === `${one}-large-print.docx`)
  if (kind && name !== `${kind}.docx`) return `${kindFacts[kind].name} in large print, for whoever needs it.`
  if (kind === 'interview-sheets' || kind === 'consensus-sheet') return `${kindFacts[kind].purpose} This copy is blank.`
  if (kind) return kindFacts[kind].purpose
  if (name === 'score-matrix.xlsx') return 'The score matrix as a spreadsheet that adds up.'
  const [, sheet, applicationId, member] =
    /^(interview|consensus)-sheet-(.+?)(?:-member-(\d+))?\.docx$/.exec(name) ?? []
  return sheet === 'consensus'
    ? `Consensus sheet for application ${applicationId}.`
    : `Interview sheet for application ${applicationId}, panel member ${member}.`
}

/** The folder of the zip in which a file lies, by what it is for. */
export function folderOf(name: string): string {
  if (name.endsWith('-large-print.docx')) return '7-large-print'
  const [folder] = Object.entries(folders).find(([, start]) => start.some((one) => name.startsWith(one))) ?? ['other']
  return folder
}

const folders = {
  '1-advert': ['job-advert'],
  '2-candidates': ['candidate-guide', 'questions-in-advance'],
  '3-sift': ['sift-sheet'],
  '4-panel': ['success-profile', 'panel-briefing'],
  '5-interview': ['interview-sheet'],
  '6-scores': ['consensus-sheet', 'score-matrix'],
}
