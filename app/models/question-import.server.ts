/** A CSV file of questions as it arrives: taken over whole, or refused with everything that is wrong. */
import type { FormResult } from '../domain/form'
import { decodeText } from '../domain/framework-bytes'
import { type RowProblem, readBankFile } from '../domain/question-csv'
import { cleanText } from '../prose/clean-text'
import { currentFramework } from './framework.server'
import { packs } from './packs-in-use.server'
import { importQuestions, readBank } from './question-bank.server'
import { savedOrTyped } from './unsaved.server'

/** So many problems stand in the summary; the rest are counted. */
const mostShown = 20

/** Reads and saves a sent file; the form again where there is none or something in it is wrong. Throws a 400 Response for no form. */
export async function submitQuestionFile(request: Request): Promise<FormResult | { added: number; changed: number }> {
  const form = await request.formData().catch(() => {
    throw new Response('This is not a form', { status: 400 })
  })
  const refuse = (file: string[]): FormResult => ({ values: {}, errors: { file }, conflict: false })
  const file = form.get('file')
  if (!file || typeof file === 'string' || file.name === '') return refuse(['Choose a CSV file'])
  const decoded = decodeText(new Uint8Array(await file.arrayBuffer()))
  if ('message' in decoded) return refuse([decoded.message])
  const { release } = await currentFramework()
  const read = readBankFile(cleanText(decoded.text), await readBank(), release.skills, packs())
  return 'problems' in read ? refuse(sentences(read.problems)) : savedOrTyped(importQuestions(read.rows), {})
}

function sentences(problems: RowProblem[]): string[] {
  const shown = problems
    .slice(0, mostShown)
    .map(({ row, column, message }) => `Row ${row}${column ? `, ${column}` : ''}: ${message}`)
  const left = problems.length - shown.length
  return left > 0 ? [...shown, `There are ${left.toLocaleString('en-GB')} more problems like these`] : shown
}
