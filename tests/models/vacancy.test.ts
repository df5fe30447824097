import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { buildDocument } from '../../app/documents/build.server'
import type { Edit } from '../../app/domain/documents/edits'
import type { Choices } from '../../app/domain/vacancy/choices'
import { defaultChoices } from '../../app/domain/vacancy/defaults'
import { openVacancy } from '../../app/forms/open-vacancy.server'
import { deleteEdit, saveEdit } from '../../app/models/edits.server'
import {
  currentFramework,
  findFramework,
  findRole,
  findRoleLevel,
  saveFramework,
} from '../../app/models/framework.server'
import { seed, seedFramework } from '../../app/models/seed.server'
import {
  copyVacancy,
  createVacancy,
  deleteVacancy,
  findVacancy,
  getVacancy,
  listVacancies,
  saveVacancy,
} from '../../app/models/vacancy.server'
import { edits, revisions, vacancies } from '../../db/schema'
import { aVacancy, filledPost, shippedPolicy, shippedRelease } from '../support/build'
import { openContext, type TestContext } from '../support/context'

let context: TestContext

const role = 'development-operations-devops-engineer'
const senior = 'senior-devops-engineer'

beforeEach(async () => {
  context = openContext()
  await seedFramework(context)
})

afterEach(() => context.store.close())

function revisionsOf(id: string) {
  return context.store.database
    .select()
    .from(revisions)
    .where(eq(revisions.vacancy, id))
    .orderBy(revisions.version)
    .all()
}

/** The vacancy's choices with this post. */
async function withPost(id: string, post: Choices['post']): Promise<Choices> {
  return { ...(await getVacancy(context, id)).vacancy.choices, post }
}

/** Everything that is stored, to check that nothing was written. */
function stored() {
  const db = context.store.database
  return [db.select().from(vacancies).all(), db.select().from(edits).all(), db.select().from(revisions).all()]
}

function summaryEdit(markdown: string, base = 'the first wording'): Edit {
  return { kind: 'job-advert', section: 'job-summary', markdown, base }
}

/** The Response that a model throws. */
async function thrown(work: Promise<unknown>): Promise<Response> {
  const reason = await work.then(
    () => undefined,
    (error: unknown) => error,
  )
  expect(reason).toBeInstanceOf(Response)
  return reason as Response
}

describe('the framework', () => {
  test('read back from the database is the page as it was parsed', async () => {
    const { framework, release } = await currentFramework(context)
    expect(release).toEqual(JSON.parse(JSON.stringify(shippedRelease)))
    expect(framework).toMatchObject({ name: 'November 2024', licence: 'Open Government Licence v3.0' })
  })

  test('is seeded once', async () => {
    expect(await seedFramework(context)).toBe(false)
  })

  test('is found by its id, the newest without one, and answers 404 for another', async () => {
    const first = await currentFramework(context)
    const { id: _, ...about } = first.framework
    const newest = await saveFramework(context, { ...about, name: 'Newer' }, shippedRelease)
    expect((await findFramework(context, first.framework.id))?.framework).toEqual(first.framework)
    expect((await findFramework(context, null))?.framework.id).toBe(newest)
    expect(await findFramework(context, 'nothing')).toBeUndefined()
  })

  test('has roles and levels by slug, and none for others', async () => {
    expect((await findRoleLevel(context, role, senior))?.level.name).toBe('Senior DevOps engineer')
    expect(await findRole(context, 'astronaut')).toBeUndefined()
    expect(await findRole(context, null)).toBeUndefined()
    expect(await findRoleLevel(context, role, 'admiral')).toBeUndefined()
  })

  test('of a vacancy stays the one that it was made with', async () => {
    const id = await createVacancy(context, role, senior, 'SEO')
    const { framework, release } = await currentFramework(context)
    const { id: _, ...about } = framework
    await saveFramework(context, { ...about, name: 'June 2030' }, release)
    expect((await currentFramework(context)).framework.name).toBe('June 2030')
    expect((await getVacancy(context, id)).vacancy.framework.name).toBe('November 2024')
    expect((await getVacancy(context, await createVacancy(context, role, senior, 'SEO'))).vacancy.framework.name).toBe(
      'June 2030',
    )
  })
})

describe('a vacancy', () => {
  test('starts with the defaults of its level, as version 1 with a first revision', async () => {
    const id = await createVacancy(context, role, senior, 'SEO')
    const { version, vacancy, edits: wordings } = await getVacancy(context, id)
    expect([version, wordings]).toEqual([1, []])
    expect(vacancy.choices).toEqual(JSON.parse(JSON.stringify(defaultChoices(vacancy, shippedPolicy))))
    expect([vacancy.role.slug, vacancy.level.slug, vacancy.grade.code]).toEqual([role, senior, 'SEO'])
    expect(revisionsOf(id)).toMatchObject([
      { version: 1, roleLevel: senior, grade: 'SEO', choices: vacancy.choices, edits: [] },
    ])
  })

  test('gives the same documents as one that was never stored', async () => {
    const id = await createVacancy(context, role, senior, 'SEO', aVacancy({ post: filledPost }).choices)
    const { vacancy } = await getVacancy(context, id)
    const unstored = { ...aVacancy({ post: filledPost }), framework: vacancy.framework }
    expect(buildDocument('job-advert', vacancy, [])).toEqual(buildDocument('job-advert', unstored, []))
  })

  test('saves choices, level and grade, each time as a new version with its revision', async () => {
    const id = await createVacancy(context, role, senior, 'SEO')
    expect(await saveVacancy(context, id, 1, { choices: await withPost(id, { title: 'One' }) })).toBe('saved')
    expect(await saveVacancy(context, id, 2, { grade: 'G7' })).toBe('saved')
    expect(await saveVacancy(context, id, 3, { roleLevel: 'devops-engineer' })).toBe('saved')
    const { version, vacancy } = await getVacancy(context, id)
    expect([version, vacancy.grade.code, vacancy.level.slug, vacancy.choices.post]).toEqual([
      4,
      'G7',
      'devops-engineer',
      { title: 'One' },
    ])
    expect(
      revisionsOf(id).map((revision) => [
        revision.version,
        revision.choices.post.title,
        revision.grade,
        revision.roleLevel,
      ]),
    ).toEqual([
      [1, undefined, 'SEO', senior],
      [2, 'One', 'SEO', senior],
      [3, 'One', 'G7', senior],
      [4, 'One', 'G7', 'devops-engineer'],
    ])
  })

  test('that has moved on takes no save, and nothing of it is written', async () => {
    const id = await createVacancy(context, role, senior, 'SEO')
    await saveVacancy(context, id, 1, { grade: 'G7' })
    const before = stored()
    const choices = await withPost(id, { title: 'Late' })
    expect(await saveVacancy(context, id, 1, { choices, grade: 'EO' })).toBe('conflict')
    expect(await saveVacancy(context, id, 3, { choices })).toBe('conflict')
    expect(await saveVacancy(context, id, 0, { choices })).toBe('conflict')
    expect(await saveEdit(context, id, 1, summaryEdit('Late'))).toBe('conflict')
    expect(await deleteEdit(context, id, 1, 'job-advert', 'job-summary')).toBe('conflict')
    expect(stored()).toEqual(before)
  })

  test('takes no choices that could not be read again: that is a defect, and nothing is written', async () => {
    const id = await createVacancy(context, role, senior, 'SEO')
    const { vacancy } = await getVacancy(context, id)
    const before = stored()
    const broken = { use: 'essential' as const, stages: [], without: [Number.NaN] }
    const skills = { ...vacancy.choices.skills, 'service-support': broken }
    const saving = saveVacancy(context, id, 1, { choices: { ...vacancy.choices, skills } })
    await expect(saving).rejects.toThrow(/service-support/)
    await expect(createVacancy(context, role, senior, 'SEO', { skills })).rejects.toThrow(/service-support/)
    expect(stored()).toEqual(before)
  })

  test('whose save fails half-way is as it was', async () => {
    const id = await createVacancy(context, role, senior, 'SEO')
    const before = stored()
    await expect(saveVacancy(context, id, 1, { roleLevel: 'no-such-level', grade: 'G7' })).rejects.toThrow(
      /FOREIGN KEY/,
    )
    expect(stored()).toEqual(before)
  })

  test('is never there under an unknown id', async () => {
    for (const id of ['no-such-id', '', undefined, "' or 1=1 --"]) {
      const response = await thrown(openVacancy(context, id))
      expect([response.status, await response.text()]).toEqual([404, 'There is no vacancy at this address'])
    }
    expect(await saveVacancy(context, 'no-such-id', 1, { grade: 'EO' })).toBe('missing')
    expect(await saveEdit(context, 'no-such-id', 1, summaryEdit('x'))).toBe('missing')
    await expect(copyVacancy(context, 'no-such-id')).rejects.toThrow('No vacancy no-such-id')
  })

  test('of a grade that the policy files no longer know keeps its code and has no band', async () => {
    const id = await createVacancy(context, role, senior, 'SEO')
    context.store.database.update(vacancies).set({ grade: 'SCS1' }).where(eq(vacancies.id, id)).run()
    expect((await getVacancy(context, id)).vacancy.grade).toEqual({ code: 'SCS1', name: 'SCS1', band: 0 })
  })

  test('cannot be made of a level that the framework does not have', async () => {
    await expect(createVacancy(context, role, 'admiral', 'SEO')).rejects.toThrow(`No role level ${role}/admiral`)
    expect(await listVacancies(context)).toEqual([])
  })
})

describe('an edit', () => {
  test('is kept with what it replaced, and a later one stands in its place', async () => {
    const id = await createVacancy(context, role, senior, 'SEO')
    expect(await saveEdit(context, id, 1, summaryEdit('First'))).toBe('saved')
    expect(await saveEdit(context, id, 2, summaryEdit('Second', 'another base'))).toBe('saved')
    const { version, edits: kept } = await getVacancy(context, id)
    expect([version, kept]).toEqual([3, [summaryEdit('Second', 'another base')]])
    expect(revisionsOf(id).map((revision) => revision.edits.map(({ markdown }) => markdown))).toEqual([
      [],
      ['First'],
      ['Second'],
    ])
  })

  test('is laid over the assembled section and restored by deleting it', async () => {
    const id = await createVacancy(context, role, senior, 'SEO')
    const summary = async () => {
      const { vacancy, edits: kept } = await getVacancy(context, id)
      const found = buildDocument('job-advert', vacancy, kept).sections.find(({ key }) => key === 'job-summary')
      if (!found) throw new Error('No job summary')
      return found
    }
    const first = await summary()
    await saveEdit(context, id, 1, summaryEdit('Come and work with us.', first.assembled))
    expect(await summary()).toMatchObject({ prose: 'Come and work with us.', status: 'edited', assembled: first.prose })
    await saveVacancy(context, id, 2, { choices: await withPost(id, { team: 'the team of tests' }) })
    expect(await summary()).toMatchObject({ prose: 'Come and work with us.', status: 'outdated' })
    expect(await deleteEdit(context, id, 3, 'job-advert', 'job-summary')).toBe('saved')
    expect(await summary()).toMatchObject({ status: 'assembled' })
    expect((await summary()).prose).toMatch(/^We are recruiting .* in the team of tests\.$/m)
  })

  test('survives another level and other skills, and comes back with its section', async () => {
    const id = await createVacancy(context, role, senior, 'SEO')
    const own = { ...summaryEdit('Mine'), section: 'behaviours' }
    await saveEdit(context, id, 1, own)
    const { vacancy } = await getVacancy(context, id)
    await saveVacancy(context, id, 2, {
      choices: { ...vacancy.choices, behaviours: [], skills: {} },
      roleLevel: 'apprentice-devops-engineer',
    })
    const away = await getVacancy(context, id)
    expect(buildDocument('job-advert', away.vacancy, away.edits).waiting).toEqual([own])
    await saveVacancy(context, id, 3, { choices: vacancy.choices, roleLevel: senior })
    const back = await getVacancy(context, id)
    expect(
      buildDocument('job-advert', back.vacancy, back.edits).sections.find(({ key }) => key === 'behaviours')?.prose,
    ).toBe('Mine')
  })

  test('that is restored without being there changes no wording', async () => {
    const id = await createVacancy(context, role, senior, 'SEO')
    await saveEdit(context, id, 1, summaryEdit('Mine'))
    expect(await deleteEdit(context, id, 2, 'success-profile', 'job-summary')).toBe('saved')
    expect((await getVacancy(context, id)).edits).toEqual([summaryEdit('Mine')])
  })

  test('of a kind that the program does not know is left where it is', async () => {
    const id = await createVacancy(context, role, senior, 'SEO')
    const row = { vacancy: id, kind: 'song', section: 'chorus', markdown: 'La', base: '', updatedAt: '2026-01-01' }
    context.store.database.insert(edits).values(row).run()
    expect((await getVacancy(context, id)).edits).toEqual([])
    await saveEdit(context, id, 1, summaryEdit('Mine'))
    expect(context.store.database.select().from(edits).all()).toContainEqual(row)
  })
})

describe('a copy', () => {
  test('has all choices and edits but reference, dates and application IDs, and is a vacancy of its own', async () => {
    const interview = { panelMembers: 4, applicationIds: ['A1001'], minimumScore: 5 }
    const id = await createVacancy(context, role, senior, 'G7', {
      post: filledPost,
      interview,
      strengths: ['Catalyst'],
    })
    await saveEdit(context, id, 1, summaryEdit('Mine'))
    const before = await getVacancy(context, id)
    const copied = await getVacancy(context, await copyVacancy(context, id))
    const { reference: _, closingDate: _closing, siftDate: _sift, interviewDate: _interview, ...post } = filledPost
    expect(copied.vacancy.choices).toEqual({
      ...before.vacancy.choices,
      post,
      interview: { ...interview, applicationIds: [] },
    })
    expect([copied.vacancy.level, copied.vacancy.grade, copied.edits]).toEqual([
      before.vacancy.level,
      before.vacancy.grade,
      before.edits,
    ])
    expect(copied.id).not.toBe(id)
    expect(copied.version).toBe(1)
    expect(revisionsOf(copied.id)).toHaveLength(1)
    await saveEdit(context, copied.id, 1, summaryEdit('Theirs'))
    expect(await getVacancy(context, id)).toEqual(before)
  })
})

describe('deleting', () => {
  test('takes edits and revisions along and leaves other vacancies alone', async () => {
    const [id, other] = [
      await createVacancy(context, role, senior, 'SEO'),
      await createVacancy(context, role, senior, 'G7'),
    ]
    await saveEdit(context, id, 1, summaryEdit('Mine'))
    await saveEdit(context, other, 1, summaryEdit('Theirs'))
    await deleteVacancy(context, id)
    expect(await findVacancy(context, id)).toBeUndefined()
    expect(
      context.store.database
        .select()
        .from(edits)
        .all()
        .map(({ vacancy }) => vacancy),
    ).toEqual([other])
    expect(
      new Set(
        context.store.database
          .select()
          .from(revisions)
          .all()
          .map(({ vacancy }) => vacancy),
      ),
    ).toEqual(new Set([other]))
  })

  test('twice is no error', async () => {
    const id = await createVacancy(context, role, senior, 'SEO')
    await deleteVacancy(context, id)
    await deleteVacancy(context, id)
    expect(await listVacancies(context)).toEqual([])
  })
})

describe('the list', () => {
  test('names title, role level and grade, what was saved last first', async () => {
    const first = await createVacancy(context, role, senior, 'SEO', {
      post: { title: 'Platform engineer', reference: 'REF-1' },
    })
    const second = await createVacancy(context, role, 'junior-devops-engineer', 'EO')
    const set = (id: string, updatedAt: string) =>
      context.store.database.update(vacancies).set({ updatedAt }).where(eq(vacancies.id, id)).run()
    set(first, '2026-01-01T00:00:00.000Z')
    set(second, '2026-01-02T00:00:00.000Z')
    expect(
      (await listVacancies(context)).map(({ id, updatedAt: _, createdAt: _created, ...one }) => [id, one]),
    ).toEqual([
      [second, { title: 'Junior DevOps engineer', roleLevel: 'Junior DevOps engineer', grade: 'EO' }],
      [first, { title: 'Platform engineer', roleLevel: 'Senior DevOps engineer', grade: 'SEO', reference: 'REF-1' }],
    ])
    await saveVacancy(context, first, 1, { grade: 'G7' })
    expect((await listVacancies(context)).map(({ id }) => id)).toEqual([first, second])
  })

  test('has the newer first where two were saved in the same moment', async () => {
    const ids = [await createVacancy(context, role, senior, 'SEO'), await createVacancy(context, role, senior, 'SEO')]
    context.store.database.update(vacancies).set({ updatedAt: '2026-01-01T00:00:00.000Z' }).run()
    expect((await listVacancies(context)).map(({ id }) => id)).toEqual(ids.toReversed())
  })
})

describe('on disk', () => {
  function temporaryFile(): string {
    const folder = mkdtempSync(join(tmpdir(), 'hiring-pack-models-'))
    onTestFinished(async () => {
      await context?.store.close()
      rmSync(folder, { recursive: true, force: true })
    })
    return join(folder, 'a.sqlite')
  }

  test('the seed fills an empty database once, with two examples', async () => {
    context = openContext(temporaryFile())
    await seed(context)
    await seed(context)
    expect((await listVacancies(context)).map(({ title, grade }) => [title, grade])).toEqual([
      ['Senior DevOps engineer (example)', 'SEO'],
      ['Junior DevOps engineer', 'EO'],
    ])
  })

  test('choices and edits survive a restart', async () => {
    const path = temporaryFile()
    context = openContext(path)
    await seedFramework(context)
    const id = await createVacancy(context, role, senior, 'SEO')
    await saveVacancy(context, id, 1, { choices: await withPost(id, filledPost) })
    await saveEdit(context, id, 2, summaryEdit('Mine'))
    const before = await getVacancy(context, id)
    context = openContext(path)
    expect(await seedFramework(context)).toBe(false)
    expect(await getVacancy(context, id)).toEqual(before)
    expect(before.vacancy.choices.post).toEqual(filledPost)
  })

  test('what was saved is on the disk before the answer, and every reference is checked', () => {
    context = openContext(temporaryFile())
    const pragma = (name: string) => context.store.database.$client.pragma(name, { simple: true })
    expect([pragma('journal_mode'), pragma('synchronous'), pragma('foreign_keys')]).toEqual(['wal', 2, 1])
  })

  test('the data version rises with a save and stands still without one', async () => {
    context = openContext(temporaryFile())
    await seedFramework(context)
    const id = await createVacancy(context, role, senior, 'SEO')
    const before = context.store.lastChange()
    await getVacancy(context, id)
    expect(context.store.lastChange()).toBe(before)
    await saveVacancy(context, id, 1, { grade: 'G7' })
    expect(context.store.lastChange()).not.toBe(before)
  })
})

test('asking a closed database is a defect', async () => {
  await context.store.close()
  await expect(listVacancies(context)).rejects.toThrow('The database connection is not open')
})
