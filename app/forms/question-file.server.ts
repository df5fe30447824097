/** A CSV file of questions as it arrives: taken over whole, or refused with everything that is wrong. */
import { today } from '../config/clock.server'
import { inTurns, nextTurn } from '../config/turns.server'
import { decodeText } from '../domain/framework/import/decode'
import { maxBankBytes } from '../domain/questions/csv'
import { readBankFile } from '../domain/questions/file'
import type { RowProblem } from '../domain/questions/row'
import { saveChanges } from '../models/bank-changes.server'
import { bankSource } from '../models/question-bank.server'
import type { RequestContext } from '../models/request-context.server'
import type { FormResult } from './form'
import { readForm, withErrors } from './read.server'
import { inSummary } from './summary'
import { savedOrTyped } from './unsaved.server'

/** Counts of a file's questions: new ones, changed ones, and those in the bank as they are. */
export interface TakenOver {
  added: number
  changed: number
  same: number
}

/** Reads and saves a sent file; returns the form again if it is missing or wrong. Throws a 400 Response for no form. */
export async function submitQuestionFile(context: RequestContext, request: Request): Promise<FormResult | TakenOver> {
  const form = await readForm(request)
  const refuse = (file: string[]) => withErrors(form, { file })
  const [file] = form.files.file ?? []
  if (!file) return refuse(['Choose a CSV file'])
  if (file.size > maxBankBytes) return refuse([tooLarge(file.size)])
  const decoded = decodeText(new Uint8Array(await file.arrayBuffer()))
  if ('message' in decoded) return refuse([decoded.message])
  await nextTurn()
  const { bank, ...source } = await bankSource(context)
  const read = await inTurns(readBankFile(decoded.text, bank, { ...source, today: today(context) }))
  if ('problems' in read) return refuse(inSummary(read.problems.map(sentenceOf)))
  const saved = await savedOrTyped(saveChanges(context, read.changes, bank.own.length), form)
  return 'values' in saved ? saved : { ...saved, same: read.same }
}

function tooLarge(size: number): string {
  const megabytes = (bytes: number) => Number((bytes / 1024 / 1024).toFixed(1))
  return `This file has ${megabytes(size)} MB. A file of questions can have at most ${megabytes(maxBankBytes)} MB. Split it into several, each with the headings, and import them one after the other`
}

function sentenceOf({ row, column, message }: RowProblem): string {
  return `Row ${row}${column ? `, ${column}` : ''}: ${message}`
}
