/** The index of the zip: who each file is for, and what is left to confirm or to check. */
import { withAssessment } from '../assessment/assess'
import type { Assessed } from '../assessment/assessment'
import { hasOwnWords } from '../assessment/criterion-words'
import { gradeWords } from '../policy/grades'
import { formatCount, formatList } from '../text/format'
import { roundWords } from '../vacancy/stages'
import { type VacancyContext, vacancyTitle } from '../vacancy/vacancy'
import { roundsWithSheet } from './interview-sheets'
import { documentKinds, documentName, documentSlug, kindFacts, roundsOfKind } from './kinds'

/**
 * Values for the template of the index. `draft` gives the reasons why the pack is not final; `outdated` names the
 * edited sections whose choices have changed since.
 */
export function indexView(vacancy: VacancyContext, files: string[], draft: string[], outdated: string[]) {
  const assessed = withAssessment(vacancy)
  return {
    title: vacancyTitle(vacancy),
    level: vacancy.level,
    gradeWords: gradeWords(vacancy.grade),
    folders: folders.flatMap(({ name, use }) => {
      const own = files.filter((file) => file.startsWith(`${name}/`)).map((file) => file.slice(name.length + 1))
      return own.length > 0 ? [{ name, use, files: [...singles(assessed, own), ...sheets(assessed, own)] }] : []
    }),
    draft,
    outdated,
    ownWords: hasOwnWords(assessed.assessment.technical),
    framework: vacancy.framework,
  }
}

const ownedSheet = /^(interview|consensus)-sheet-.+\.docx$/

function singles(assessed: Assessed, files: string[]) {
  return files.filter((name) => !ownedSheet.test(name)).map((name) => ({ name, purpose: purposeOf(assessed, name) }))
}

/** One line for all the sheets in a folder that have an owner. */
function sheets(assessed: Assessed, files: string[]) {
  const { interview } = assessed.vacancy.choices
  const owned = files.filter((name) => ownedSheet.test(name))
  const [first] = owned
  if (!first) return []
  const isInterview = first.startsWith('interview')
  const each = [
    ...(isInterview && roundsWithSheet(assessed).length > 0 ? ['each round'] : []),
    ...(interview.applicationIds.length > 0 ? ['each application'] : []),
    ...(isInterview ? [`each of ${formatCount(interview.panelMembers, 'panel member')}`] : []),
  ]
  const name = formatCount(owned.length, isInterview ? 'interview sheet' : 'consensus sheet')
  return [{ name, purpose: `One for ${formatList(each)}, named like ${first}.` }]
}

function purposeOf(assessed: Assessed, name: string): string {
  const documents = documentKinds.flatMap((kind) =>
    [undefined, ...roundsOfKind(kind, assessed)].map((round) => ({ kind, round, slug: documentSlug(kind, round) })),
  )
  const found = documents.find(({ slug }) => name === `${slug}.docx` || name === `${slug}-large-print.docx`)
  if (!found) return 'The score matrix as a spreadsheet that adds up.'
  const { kind, round, slug } = found
  if (name !== `${slug}.docx`) return `${documentName(kind, round)} in letters of 18 points.`
  if (kind === 'questions-in-advance' && !assessed.vacancy.choices.interview.questionsInAdvance)
    return 'Only for candidates who ask for it as an adjustment: the questions alone.'
  const held = round ? ` Only what the ${roundWords(round)} is about.` : ''
  const blank = kind === 'interview-sheets' || kind === 'consensus-sheet' ? ' This copy is blank.' : ''
  return kindFacts[kind].purpose + held + blank
}

/** The folder of a file in the zip, by its use. */
export function folderOf(name: string): string {
  const large = name.endsWith('-large-print.docx')
  return (
    folders.find(({ holds }) => (large ? holds.length === 0 : holds.some((start) => name.startsWith(start))))?.name ??
    ''
  )
}

/** In the order of use; the folder that holds no kind of its own is for large print. */
const folders = [
  { name: '1-advert', use: 'To publish', holds: ['job-advert'] },
  { name: '2-candidates', use: 'To send to candidates', holds: ['candidate-guide', 'questions-in-advance'] },
  { name: '3-sift', use: 'For those who score applications', holds: ['sift-sheet'] },
  {
    name: '4-panel',
    use: 'For the panel, before the day',
    holds: ['success-profile', 'panel-briefing', 'calibration-exercise'],
  },
  { name: '5-interview', use: 'For each panel member, at the interviews', holds: ['interview-sheet'] },
  {
    name: '6-scores',
    use: 'For the chair, after each interview and at the end',
    holds: ['consensus-sheet', 'score-matrix'],
  },
  { name: '7-large-print', use: 'For whoever needs large print', holds: [] },
]
