/** The kinds of document, and the view of each. */
import type { Assessed } from '../assessment/assessment'
import { calibrationOf } from '../assessment/calibration'
import { type InterviewStage, roundSlug, roundWords } from '../vacancy/stages'
import { advertView } from './advert'
import { calibrationView } from './calibration-exercise'
import { candidateGuideView } from './candidate-guide'
import { consensusSheetView } from './consensus-sheet'
import { interviewSheetsView, roundsWithSheet, type SheetCopy } from './interview-sheets'
import { panelBriefingView } from './panel-briefing'
import { questionsInAdvanceView } from './questions-in-advance'
import { scoreMatrixView } from './score-matrix'
import { siftSheetView } from './sift-sheet'
import { successProfileView } from './success-profile'

/** The documents that make up the main pack; the others are separate files. */
export const packKinds = ['job-advert', 'success-profile', 'interview-sheets'] as const
export const documentKinds = [
  ...packKinds,
  'panel-briefing',
  'calibration-exercise',
  'candidate-guide',
  'questions-in-advance',
  'sift-sheet',
  'consensus-sheet',
  'score-matrix',
] as const
export type DocumentKind = (typeof documentKinds)[number]

interface KindFacts {
  name: string
  /** One sentence for the list of documents. */
  purpose: string
  /** True for a section that starts a new page in Word. */
  newPage: (section: { key: string; isCriterion: boolean }) => boolean
  /** True for the key of a section that shares a page with the next one. */
  together: (sectionKey: string) => boolean
  /** No section breaks across pages. */
  whole?: boolean
  /** A form or a guide; Word sets its lines closer so that it fits its pages. */
  compact: boolean
  /** A table too wide for an upright page. */
  landscape?: boolean
  /** Handed to people who may need it in large print. */
  largePrint?: boolean
}

const reading = { newPage: () => false, together: () => false, compact: false }
const form = { ...reading, compact: true }

export const kindFacts: Record<DocumentKind, KindFacts> = {
  'job-advert': {
    name: 'Job advert',
    purpose: 'What applicants read: the job, the criteria and how they are assessed.',
    ...reading,
    largePrint: true,
  },
  'success-profile': {
    name: 'Success profile',
    purpose: 'What the vacancy looks for, where each element is assessed, and the scoring scale.',
    ...reading,
  },
  'interview-sheets': {
    name: 'Interview question sheets',
    purpose: 'For each panel member: questions, follow-ups, what to look for, notes and scores.',
    newPage: ({ key, isCriterion }) => isCriterion || key === 'scoring-sheet',
    together: (key) => key === 'totals',
    compact: true,
    largePrint: true,
  },
  'panel-briefing': {
    name: 'Panel briefing',
    purpose: 'For the panel: who asks what and when, what not to ask, how scores come together.',
    ...reading,
    largePrint: true,
  },
  'calibration-exercise': {
    name: 'Calibration exercise',
    purpose: 'For the panel, before the first interview: two sample answers to score alone and talk about.',
    ...form,
    newPage: ({ key }) => key === 'what-the-answers-were-written-to-be',
  },
  'candidate-guide': {
    name: 'Candidate guide',
    purpose: 'For candidates: what is assessed and when, how it is scored, how to prepare.',
    ...form,
    largePrint: true,
  },
  'questions-in-advance': {
    name: 'Questions in advance',
    purpose:
      'For candidates who get the questions before the interview: the questions alone, nothing that helps to score.',
    ...reading,
    largePrint: true,
  },
  'sift-sheet': {
    name: 'Sift sheet',
    purpose: 'For those who score applications: one sheet for each application and person, and a summary of all.',
    ...form,
    newPage: ({ key }) => key === 'summary-of-the-sift',
    whole: true,
    largePrint: true,
  },
  'consensus-sheet': {
    name: 'Consensus sheet',
    purpose: 'For each candidate: the members’ scores side by side, the panel’s score and the outcome.',
    ...form,
    landscape: true,
  },
  'score-matrix': {
    name: 'Score matrix',
    purpose: 'All candidates and criteria: totals and order of merit.',
    ...form,
    landscape: true,
  },
}

/** The documents that a vacancy has: without sample answers there is no calibration exercise. */
export function kindsOf(assessed: Assessed): DocumentKind[] {
  return documentKinds.filter((kind) => kind !== 'calibration-exercise' || calibrationOf(assessed) !== undefined)
}

/** "Interview question sheets", "Interview question sheets: second interview". */
export function documentName(kind: DocumentKind, round?: InterviewStage): string {
  const { name } = kindFacts[kind]
  return round ? `${name}: ${roundWords(round)}` : name
}

/** The document in the name of a file: "interview-sheets", "interview-sheets-second-interview". */
export function documentSlug(kind: DocumentKind | 'pack', round?: InterviewStage): string {
  return round ? `${kind}-${roundSlug(round)}` : kind
}

/** Checks text from a URL or a terminal. */
export function isDocumentKind(text: string | undefined): text is DocumentKind {
  return documentKinds.some((kind) => kind === text)
}

/** The rounds that have a document of this kind each; none where one document is for all. */
export function roundsOfKind(kind: DocumentKind, assessed: Assessed): InterviewStage[] {
  return kind === 'interview-sheets' ? roundsWithSheet(assessed) : []
}

/** Values for the kind's template, from the vacancy alone. `copy` makes a sheet one round's, or one owner's. */
export function assemble(kind: DocumentKind, assessed: Assessed, copy: SheetCopy = {}): object {
  switch (kind) {
    case 'job-advert':
      return advertView(assessed)
    case 'success-profile':
      return successProfileView(assessed)
    case 'interview-sheets':
      return interviewSheetsView(assessed, copy)
    case 'panel-briefing':
      return panelBriefingView(assessed)
    case 'calibration-exercise':
      return calibrationView(assessed)
    case 'candidate-guide':
      return candidateGuideView(assessed)
    case 'questions-in-advance':
      return questionsInAdvanceView(assessed)
    case 'sift-sheet':
      return siftSheetView(assessed)
    case 'consensus-sheet':
      return consensusSheetView(assessed, copy.owner)
    case 'score-matrix':
      return scoreMatrixView(assessed)
  }
}
