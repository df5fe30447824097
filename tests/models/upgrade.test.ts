import { eq } from 'drizzle-orm'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { buildDocument } from '../../app/documents/build.server'
import type { Edit } from '../../app/domain/documents/edits'
import type { Release } from '../../app/domain/framework/release'
import { saveEdit } from '../../app/models/edits.server'
import { currentFramework, saveFramework } from '../../app/models/framework.server'
import { seedFramework } from '../../app/models/seed.server'
import { lastMove, moveVacancy, releaseNews, undoMove } from '../../app/models/upgrade.server'
import { copyVacancy, createVacancy, getVacancy, saveVacancy } from '../../app/models/vacancy.server'
import { readUpgradePreview } from '../../app/routes/vacancies/release.server'
import { edits, revisions, vacancies } from '../../db/schema'
import { aNewerRelease, aVacancy, levelIn } from '../support/build'
import { openContext, type TestContext } from '../support/context'
import { laterRelease } from '../support/release-mutations'

let context: TestContext

const role = 'development-operations-devops-engineer'
const senior = 'senior-devops-engineer'

beforeEach(async () => {
  context = openContext()
  await seedFramework(context)
})

afterEach(() => context.store.close())

/** Saves a release as the newest; returns its id. */
async function saveNewer(release: Release, name = 'June 2030'): Promise<string> {
  const { source, licence, attribution } = (await currentFramework(context)).framework
  return saveFramework(context, { name, source, licence, attribution }, release)
}

/** Changes a description and removes prototyping from the level. */
function changed(release: Release): void {
  const level = levelIn(release)
  level.description = 'A senior DevOps engineer does something else.'
  level.skills = level.skills.filter(({ skill }) => skill !== 'prototyping')
}

async function move(id: string, chosen?: string) {
  const vacancy = await getVacancy(context, id)
  return moveVacancy(context, vacancy, vacancy.version, (await currentFramework(context)).framework.id, chosen)
}

async function undo(id: string) {
  const vacancy = await getVacancy(context, id)
  return undoMove(context, vacancy, vacancy.version)
}

/** Everything that a move could change and that undoing it must restore. */
async function contentOf(id: string) {
  const { vacancy, edits: own } = await getVacancy(context, id)
  return {
    framework: vacancy.framework.id,
    level: vacancy.level,
    grade: vacancy.grade,
    choices: vacancy.choices,
    edits: own,
  }
}

function stored() {
  const db = context.store.database
  return [db.select().from(vacancies).all(), db.select().from(edits).all(), db.select().from(revisions).all()]
}

function revisionsOf(id: string) {
  return context.store.database
    .select()
    .from(revisions)
    .where(eq(revisions.vacancy, id))
    .orderBy(revisions.version)
    .all()
}

async function sectionOf(id: string, key: string) {
  const { vacancy, edits: own } = await getVacancy(context, id)
  return buildDocument('job-advert', vacancy, own).sections.find((section) => section.key === key)
}

function wording(section: string, base: string): Edit {
  return { kind: 'job-advert', section, markdown: 'Mine.', base }
}

describe('a newer release', () => {
  test('is news for a vacancy on an older one, with the number of changes', async () => {
    const id = await createVacancy(context, role, senior, 'SEO')
    expect(await releaseNews(context, await getVacancy(context, id))).toBeUndefined()
    expect((await readUpgradePreview(context, await getVacancy(context, id))).state).toBe('newest')
    await saveNewer(aNewerRelease(), 'May 2030')
    expect(await releaseNews(context, await getVacancy(context, id))).toEqual({ name: 'May 2030', changes: 0 })
    await saveNewer(aNewerRelease(changed))
    expect(await releaseNews(context, await getVacancy(context, id))).toEqual({ name: 'June 2030', changes: 2 })
    const other = await createVacancy(context, role, senior, 'SEO')
    expect(await releaseNews(context, await getVacancy(context, other))).toBeUndefined()
  })

  test('without the role level offers the levels that it has, and takes one only when told', async () => {
    const id = await createVacancy(context, role, senior, 'SEO')
    await saveNewer(aNewerRelease((release) => void Object.assign(levelIn(release), { slug: 'senior' })))
    expect(await releaseNews(context, await getVacancy(context, id))).toEqual({ name: 'June 2030' })
    const outlook = await readUpgradePreview(context, await getVacancy(context, id))
    if (outlook.state !== 'choose') throw new Error(outlook.state)
    expect(outlook.levels).toHaveLength(9)
    expect(outlook.levels.filter(({ hint }) => /^The nearest/.test(hint)).map(({ value }) => value)).toEqual(['senior'])
    const before = stored()
    expect([await move(id), await move(id, 'admiral')]).toEqual(['conflict', 'conflict'])
    expect(stored()).toEqual(before)
    expect(await move(id, 'senior')).toBe('saved')
    expect((await getVacancy(context, id)).vacancy.level.slug).toBe('senior')
    expect(await undo(id)).toBe('saved')
    expect((await getVacancy(context, id)).vacancy.level.slug).toBe(senior)
  })

  test('without the role leaves the vacancy where it is', async () => {
    const id = await createVacancy(context, role, senior, 'SEO')
    await saveNewer({ roles: [], skills: [] })
    expect(await readUpgradePreview(context, await getVacancy(context, id))).toMatchObject({
      state: 'stuck',
      said: expect.stringContaining('cannot move to release June 2030. It has no role called Development operations'),
    })
    expect(await move(id)).toBe('conflict')
    expect((await getVacancy(context, id)).vacancy.framework.name).toBe('November 2024')
  })

  test('leaves a copy of a vacancy on the release of the first', async () => {
    const id = await createVacancy(context, role, senior, 'SEO')
    const newest = await saveNewer(aNewerRelease(changed))
    expect((await getVacancy(context, await copyVacancy(context, id))).vacancy.framework.name).toBe('November 2024')
    await move(id)
    const copy = await getVacancy(context, await copyVacancy(context, id))
    expect([copy.vacancy.framework.id, copy.movedFrom]).toEqual([newest, undefined])
  })

  test('names the edited sections that it touches, and no others', async () => {
    const id = await createVacancy(context, role, senior, 'SEO')
    for (const [place, key] of ['job-description', 'job-summary', 'benefits'].entries())
      await saveEdit(context, id, place + 1, wording(key, (await sectionOf(id, key))?.assembled ?? ''))
    await saveNewer(aNewerRelease(changed))
    expect(await readUpgradePreview(context, await getVacancy(context, id))).toMatchObject({
      state: 'ready',
      touched: [{ kind: 'job-advert', key: 'job-description', document: 'Job advert', away: false }],
    })
  })
})

describe('moving', () => {
  test('is one save with one revision, keeps the edits and marks the outdated one', async () => {
    const id = await createVacancy(context, role, senior, 'SEO', aVacancy().choices)
    for (const [place, key] of ['job-description', 'job-summary'].entries())
      await saveEdit(context, id, place + 1, wording(key, (await sectionOf(id, key))?.assembled ?? ''))
    const before = await getVacancy(context, id)
    const newest = await saveNewer(aNewerRelease(changed))
    expect(await move(id)).toBe('saved')
    const after = await getVacancy(context, id)
    expect([after.version, after.movedFrom, after.vacancy.framework.id]).toEqual([4, 3, newest])
    expect(after.edits).toEqual(before.edits)
    expect(revisionsOf(id).map(({ version, framework }) => [version, framework])).toEqual([
      [1, before.vacancy.framework.id],
      [2, before.vacancy.framework.id],
      [3, before.vacancy.framework.id],
      [4, newest],
    ])
    expect((await sectionOf(id, 'job-description'))?.status).toBe('outdated')
    expect((await sectionOf(id, 'job-summary'))?.status).toBe('edited')
    expect(await lastMove(context, after)).toMatchObject({
      from: { name: 'November 2024' },
      lost: ['Prototyping (essential, assessed at application)'],
      later: 0,
    })
  })

  test('from a page that is not of today writes nothing', async () => {
    const id = await createVacancy(context, role, senior, 'SEO')
    const first = await saveNewer(aNewerRelease(changed))
    const seen = await getVacancy(context, id)
    await saveVacancy(context, id, 1, { grade: 'G7' })
    const before = stored()
    expect(await moveVacancy(context, seen, 1, first)).toBe('conflict')
    expect(await moveVacancy(context, await getVacancy(context, id), 1, first)).toBe('conflict')
    await saveNewer(aNewerRelease(), 'May 2031')
    expect(await moveVacancy(context, await getVacancy(context, id), 2, first)).toBe('conflict')
    expect(await moveVacancy(context, await getVacancy(context, id), 2, undefined)).toBe('conflict')
    expect(stored()).toEqual(before)
  })

  test('twice is once', async () => {
    const id = await createVacancy(context, role, senior, 'SEO')
    const newest = await saveNewer(aNewerRelease(changed))
    const seen = await getVacancy(context, id)
    expect(await moveVacancy(context, seen, 1, newest)).toBe('saved')
    const before = stored()
    expect(await moveVacancy(context, seen, 1, newest)).toBe('conflict')
    expect(await moveVacancy(context, await getVacancy(context, id), 1, newest)).toBe('saved')
    expect(stored()).toEqual(before)
  })

  test('again keeps the last move alone to be undone', async () => {
    const id = await createVacancy(context, role, senior, 'SEO')
    const first = await saveNewer(aNewerRelease(changed))
    await move(id)
    await saveNewer(aNewerRelease(), 'May 2031')
    await move(id)
    expect((await lastMove(context, await getVacancy(context, id)))?.from.id).toBe(first)
    await undo(id)
    expect((await getVacancy(context, id)).vacancy.framework.id).toBe(first)
    expect(await lastMove(context, await getVacancy(context, id))).toBeUndefined()
  })
})

describe('undoing a move', () => {
  test('brings all of it back as a new version, with what was saved since gone', async () => {
    const id = await createVacancy(context, role, senior, 'SEO')
    await saveEdit(context, id, 1, wording('job-summary', 'x'))
    const before = await contentOf(id)
    await saveNewer(aNewerRelease(changed))
    await move(id)
    await saveEdit(context, id, 3, wording('benefits', 'y'))
    await saveVacancy(context, id, 4, { grade: 'G7', roleLevel: 'devops-engineer' })
    expect((await lastMove(context, await getVacancy(context, id)))?.later).toBe(2)
    expect(await undo(id)).toBe('saved')
    const after = await getVacancy(context, id)
    expect(await contentOf(id)).toEqual(before)
    expect([after.version, after.movedFrom]).toEqual([6, undefined])
    expect(revisionsOf(id).at(-1)).toMatchObject({ version: 6, framework: before.framework, grade: 'SEO' })
    expect(await move(id)).toBe('saved')
  })

  test('works for a vacancy whose revisions are older than moves', async () => {
    const id = await createVacancy(context, role, senior, 'SEO')
    context.store.database.update(revisions).set({ framework: null }).run()
    const before = await contentOf(id)
    await saveNewer(aNewerRelease(changed))
    await move(id)
    await undo(id)
    expect(await contentOf(id)).toEqual(before)
  })

  test('without a move, or from an old page, writes nothing', async () => {
    const id = await createVacancy(context, role, senior, 'SEO')
    expect(await undo(id)).toBe('conflict')
    await saveNewer(aNewerRelease(changed))
    await move(id)
    const seen = await getVacancy(context, id)
    await saveVacancy(context, id, 2, { grade: 'G7' })
    const before = stored()
    expect(await undoMove(context, seen, 2)).toBe('conflict')
    expect(await undoMove(context, await getVacancy(context, id), 2)).toBe('conflict')
    expect(stored()).toEqual(before)
  })

  test('that fails half-way changes nothing', async () => {
    const id = await createVacancy(context, role, senior, 'SEO')
    await saveEdit(context, id, 1, wording('job-summary', 'x'))
    await saveNewer(aNewerRelease(changed))
    await move(id)
    const twice = [wording('benefits', ''), wording('benefits', '')]
    context.store.database.update(revisions).set({ edits: twice }).where(eq(revisions.version, 2)).run()
    const before = stored()
    await expect(undo(id)).rejects.toThrow(/UNIQUE/)
    expect(stored()).toEqual(before)
  })
})

test('between any two releases, a move can be saved and undone without a trace', async () => {
  await fc.assert(
    fc.asyncProperty(laterRelease, async (release) => {
      const id = await createVacancy(context, role, senior, 'SEO')
      await saveEdit(context, id, 1, wording('job-summary', 'x'))
      const before = await contentOf(id)
      await saveNewer(release)
      expect((await readUpgradePreview(context, await getVacancy(context, id))).state).toBe('ready')
      expect(await move(id)).toBe('saved')
      await lastMove(context, await getVacancy(context, id))
      expect(await undo(id)).toBe('saved')
      expect(await contentOf(id)).toEqual(before)
      context = openContext()
      await seedFramework(context)
    }),
    { numRuns: 25 },
  )
})
