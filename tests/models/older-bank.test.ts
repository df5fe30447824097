/** Tests the question bank of a database from before behaviours and strengths had questions in it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { addQuestion, readBank, saveQuestion } from '../../app/models/question-bank.server'
import { openDatabase } from '../../db/client'
import { openContext, type TestContext } from '../support/context'
import { firstMigrations } from '../support/old-migrations'

let context: TestContext

const id = '0192e3aa-1111-7000-8000-000000000000'

function olderDatabase(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hiring-pack-bank-'))
  onTestFinished(async () => {
    await context.store.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const path = join(folder, 'a.sqlite')
  const { $client } = openDatabase(path, firstMigrations(folder, 6))
  $client.exec(`
    INSERT INTO own_questions (id, skill, level, kind, focus, text, probes, retired, version, updated_at)
      VALUES ('${id}', 'prototyping', 'expert', 'situation', 1, 'Why?', '["So?"]', 1, 3, '2026-11-26T09:00:00.000Z');
    INSERT INTO question_rewordings (skill, level, base, text, probes, retired, version, updated_at)
      VALUES ('prototyping', 'working', 'Ours.', 'Theirs?', '[]', 0, 2, '2026-11-26T09:00:00.000Z')`)
  $client.close()
  return path
}

test('every entry of an older bank is about a skill, without owner and day, and can be changed', async () => {
  context = openContext(olderDatabase())
  const skill = { subject: 'skill', slug: 'prototyping' } as const
  const { own, rewordings } = await readBank(context)
  const at = '2026-11-26T09:00:00.000Z'
  const words = { owner: undefined, agreedOn: undefined, updatedAt: at }
  const question = { id, ...skill, level: 'expert', kind: 'situation', focus: 1, text: 'Why?', probes: ['So?'] }
  expect(own).toEqual([{ ...question, ...words, retired: true, version: 3 }])
  const base = { base: 'Ours.', text: 'Theirs?', probes: [], retired: false, version: 2 }
  expect(rewordings).toEqual([{ ...skill, level: 'working', ...base, ...words }])

  const found = { ...question, about: [1], value: id, retired: true, version: 3 }
  const change = { kind: 'explanation', text: 'Why so?', probes: [], retired: false, owner: 'Head of Delivery' }
  expect(await saveQuestion(context, { ...skill, level: 'expert' }, found, 3, change)).toBe('saved')
  await addQuestion(context, { subject: 'strength', slug: 'adaptable', level: '' }, { ...change, kind: 'strength' })
  expect((await readBank(context)).own).toMatchObject([
    { ...skill, level: 'expert', kind: 'explanation', owner: 'Head of Delivery', version: 4 },
    { subject: 'strength', slug: 'adaptable', level: '', version: 1 },
  ])
})
