/** Writes rows of the question bank in SQLite's own SQL. */
import type { Transaction } from './store'

// Plain SQL, because 5,000 statements prepared by drizzle take three times as long.
const place = 'subject = @subject, slug = @slug, level = @level'
const ours = 'subject = @subject AND slug = @slug AND level = @level AND base = @base'
const names = 'text, probes, retired, owner, agreed_on, version, updated_at'
const values = '@text, @probes, @retired, @owner, @agreedOn, 1, @now'
const words = `text = @text, probes = @probes, retired = @retired, owner = @owner, agreed_on = @agreedOn,
    version = @seen + 1, updated_at = @now`
const texts = {
  addOwn: `INSERT INTO own_questions (id, subject, slug, level, kind, focus, ${names})
    VALUES (@id, @subject, @slug, @level, @kind, @focus, ${values}) ON CONFLICT DO NOTHING`,
  changeOwn: `UPDATE own_questions SET ${place}, kind = @kind, focus = @focus, ${words}
    WHERE id = @id AND version = @seen`,
  addWords: `INSERT INTO question_rewordings (subject, slug, level, base, ${names})
    VALUES (@subject, @slug, @level, @base, ${values}) ON CONFLICT DO NOTHING`,
  changeWords: `UPDATE question_rewordings SET ${words} WHERE ${ours} AND version = @seen`,
  removeWords: `DELETE FROM question_rewordings WHERE ${ours} AND version = @seen`,
}

/** One statement with its values; `seen` is the version that the row must still have. */
export interface BankWrite {
  name: keyof typeof texts
  row: Record<string, string | number | null | undefined>
}

/** Runs the statements in order; stops and returns false at the first that changes no row. */
export async function runBankWrites({ $client }: Transaction, writes: BankWrite[]): Promise<boolean> {
  const statements = new Map(Object.entries(texts).map(([name, text]) => [name, $client.prepare(text)]))
  return writes.every(({ name, row }) => statements.get(name)?.run(row).changes === 1)
}
