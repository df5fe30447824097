/** Writes the changes of a file to the question bank in one transaction. */
import { v7 as uuidv7 } from 'uuid'
import { ownQuestions } from '../../db/bank-schema'
import { type BankWrite, runBankWrites } from '../../db/bank-writes'
import { inTurns } from '../config/turns.server'
import type { BankChange } from '../domain/questions/bank-changes'
import { placeOf } from '../domain/questions/place'
import { inTransaction, type RequestContext } from './request-context.server'

/**
 * Writes all changes or, if someone else has since changed one of these questions or added one, none. Everybody waits
 * for the transaction, so anything that can be made beforehand is.
 * @param before number of own questions in the bank when it was compared with the file
 */
export async function saveChanges(
  context: RequestContext,
  changes: BankChange[],
  before: number,
): Promise<{ added: number; changed: number } | 'conflict'> {
  const writes = await inTurns(writesOf(changes, context.now().toISOString()))
  const added = changes.filter(({ seen }) => seen === 0).length
  try {
    await inTransaction(context, async (tx) => {
      // A person who added one may have imported the same file.
      if (added > 0 && (await tx.$count(ownQuestions)) !== before) throw conflict
      if (!(await runBankWrites(tx, writes))) throw conflict
    })
  } catch (error) {
    if (error === conflict) return 'conflict'
    throw error
  }
  return { added, changed: changes.length - added }
}

/** Thrown to undo the transaction. */
const conflict = new Error('conflict')

/** Yields the statement for each change with its values, and pauses after each. */
function* writesOf(changes: BankChange[], now: string): Generator<undefined, BankWrite[]> {
  const writes: BankWrite[] = []
  for (const { kind, focus = null, base, seen, asMade, owner = null, agreedOn = null, ...change } of changes) {
    const id = base === undefined ? (change.id ?? uuidv7()) : undefined
    // Copies the text into one piece: a text with replacements is in many, and binding it takes ten times as long.
    const text = Buffer.from(change.text).toString()
    const probes = JSON.stringify(change.probes)
    const retired = Number(change.retired)
    const own = seen === 0 ? 'addOwn' : 'changeOwn'
    const made = asMade ? 'removeWords' : seen === 0 ? 'addWords' : 'changeWords'
    writes.push({
      name: base === undefined ? own : made,
      row: { ...placeOf(change), id, kind, focus, text, base, probes, retired, owner, agreedOn, seen, now },
    })
    yield
  }
  return writes
}
