/** Writes rows of the question bank in SQLite's own SQL. */
import type { Transaction } from './store'

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
