/** Writes the changes of a file to the question bank in one transaction. */
import { v7 as uuidv7 } from 'uuid'
import { inTurns } from '../config/turns.server'
import type { BankChange } from '../domain/questions/bank-changes'
import type { RequestContext } from './request-context.server'

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
  const client = context.store.database.$client
  const statements = new Map(Object.entries(texts).map(([name, text]) => [name, client.prepare(text)]))
  const count = client.prepare('SELECT count(*) FROM own_questions').pluck()
  const write = client.transaction(() => {
    // A person who added one may have imported the same file.
    if (added > 0 && count.get() !== before) throw conflict
    for (const { name, row } of writes) if (statements.get(name)?.run(row).changes !== 1) throw conflict
  })
  try {
    write.immediate()
  } catch (error) {
    if (error === conflict) return 'conflict'
    throw error
  }
  return { added, changed: changes.length - added }
}

/** Thrown to undo the transaction. */
const conflict = new Error('conflict')

// Plain SQL, because 5,000 statements prepared by drizzle take three times as long.
const madeQuestion = 'skill = @skill AND level = @level AND base = @base'
const words = 'text = @text, probes = @probes, retired = @retired, version = @seen + 1, updated_at = @now'
const texts = {
  addOwn: `INSERT INTO own_questions (id, skill, level, kind, focus, text, probes, retired, version, updated_at)
    VALUES (@id, @skill, @level, @kind, @focus, @text, @probes, @retired, 1, @now) ON CONFLICT DO NOTHING`,
  changeOwn: `UPDATE own_questions SET skill = @skill, level = @level, kind = @kind, focus = @focus, ${words}
    WHERE id = @id AND version = @seen`,
  addWords: `INSERT INTO question_rewordings (skill, level, base, text, probes, retired, version, updated_at)
    VALUES (@skill, @level, @base, @text, @probes, @retired, 1, @now) ON CONFLICT DO NOTHING`,
  changeWords: `UPDATE question_rewordings SET ${words} WHERE ${madeQuestion} AND version = @seen`,
  removeWords: `DELETE FROM question_rewordings WHERE ${madeQuestion} AND version = @seen`,
}

interface Write {
  name: keyof typeof texts
  row: Record<string, string | number | null | undefined>
}

/** Yields the statement for each change with its values, and pauses after each. */
function* writesOf(changes: BankChange[], now: string): Generator<undefined, Write[]> {
  const writes: Write[] = []
  for (const { skill, level, kind, focus = null, base, seen, asMade, ...change } of changes) {
    const id = base === undefined ? (change.id ?? uuidv7()) : undefined
    // Copies the text into one piece: a text with replacements is in many, and binding it takes ten times as long.
    const text = Buffer.from(change.text).toString()
    const probes = JSON.stringify(change.probes)
    const retired = Number(change.retired)
    const own = seen === 0 ? 'addOwn' : 'changeOwn'
    const made = asMade ? 'removeWords' : seen === 0 ? 'addWords' : 'changeWords'
    writes.push({
      name: base === undefined ? own : made,
      row: { id, skill, level, kind, focus, text, base, probes, retired, seen, now },
    })
    yield
  }
  return writes
}
