/** The formats of a pack, and the names of its files. */
import type { Assessed } from '../domain/assessment/assessment'
import { type DocumentKind, documentSlug, kindFacts, kindsOf, roundsOfKind } from '../domain/documents/kinds'
import type { InterviewStage } from '../domain/vacancy/stages'

export const formats = ['docx', 'zip', 'md', 'txt'] as const
export type Format = (typeof formats)[number]

/**
 * One file of a vacancy: a document in a format, all documents as one, the zip, or the score matrix as a spreadsheet. A
 * document that each round has names its round.
 */
export type FileAsked =
  | { name: DocumentKind | 'pack'; round?: InterviewStage; format: Exclude<Format, 'zip'>; largePrint?: boolean }
  | { name: 'pack'; format: 'zip' }
  | { name: 'score-matrix'; format: 'xlsx' }

/** "job-advert.docx", "candidate-guide-large-print.docx", "interview-sheets-second-interview.docx", "pack.zip". */
export function fileName(asked: FileAsked): string {
  const round = 'round' in asked ? asked.round : undefined
  const largePrint = 'largePrint' in asked && asked.largePrint
  return `${documentSlug(asked.name, round)}${largePrint ? '-large-print' : ''}.${asked.format}`
}

/** A document of a vacancy, and the round that it is for where each has its own. */
export interface DocumentAsked {
  name: DocumentKind
  round?: InterviewStage
}

/** Every document of a vacancy, in the order of the pack. */
export function documentsOf(assessed: Assessed): DocumentAsked[] {
  return kindsOf(assessed).flatMap((name): DocumentAsked[] => {
    const rounds = roundsOfKind(name, assessed)
    return rounds.length > 0 ? rounds.map((round) => ({ name, round })) : [{ name }]
  })
}

/** Reads a file's name; undefined if the vacancy has no such file. */
export function readFileName(file: string, assessed: Assessed): FileAsked | undefined {
  return filesOf(assessed).find((asked) => fileName(asked) === file)
}

function filesOf(assessed: Assessed): FileAsked[] {
  const documents = documentsOf(assessed)
  const all = [...documents, { name: 'pack' as const }]
  return [
    { name: 'pack', format: 'zip' },
    { name: 'score-matrix', format: 'xlsx' },
    ...all.flatMap((asked) => (['docx', 'txt', 'md'] as const).map((format) => ({ ...asked, format }))),
    ...inLargePrint(documents),
  ]
}

/** The documents that somebody may need in large print. */
export function inLargePrint(documents: DocumentAsked[]) {
  return documents
    .filter(({ name }) => kindFacts[name].largePrint)
    .map((asked) => ({ ...asked, format: 'docx', largePrint: true }) as const)
}
