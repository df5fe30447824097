/** Tests every form of the service on a database that cannot be written: 503, and what was typed comes back. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest'
import { log } from '../../app/config/log.server'
import { projectRoot } from '../../app/config/project-root.server'
import { interviewCriteria } from '../../app/domain/assessment/interview'
import { skillBySlug } from '../../app/domain/framework/release'
import { behavioursPage } from '../../app/forms/behaviours'
import { elementsPage } from '../../app/forms/elements'
import type { FormResult, FormValues } from '../../app/forms/form'
import { interviewPage } from '../../app/forms/interview'
import { shownBy } from '../../app/forms/page'
import { planPage } from '../../app/forms/plan'
import { questionPage } from '../../app/forms/question'
import { skillPage } from '../../app/forms/skill'
import { skillsPage } from '../../app/forms/skills'
import { statementsPage } from '../../app/forms/statements'
import { saveEdit } from '../../app/models/edits.server'
import { currentFramework, saveFramework } from '../../app/models/framework.server'
import { confirmImport, readImport } from '../../app/models/imports.server'
import { seedFramework } from '../../app/models/seed.server'
import { moveVacancy } from '../../app/models/upgrade.server'
import { createVacancy, getVacancy, type SavedVacancy, saveVacancy } from '../../app/models/vacancy.server'
import { ownQuestions } from '../../db/bank-schema'
import { openFile } from '../../db/client'
import { aNewerRelease, shippedPage } from '../support/build'
import { openContext, type TestContext } from '../support/context'
import { behavioursText } from '../support/success-profiles'
import { sentBy } from '../support/typed'

let context: TestContext

const role = 'development-operations-devops-engineer'
const level = 'senior-devops-engineer'
const behaviour = 'behaviour-working-together'
const own = '0190a000-0000-7000-8000-000000000000'

interface Sent {
  params?: Record<string, string>
  query?: string
  values?: FormValues
  file?: { field: string; name: string; text: string }
  before?: () => Promise<unknown>
}

let saved: SavedVacancy

beforeEach(async () => {
  context = openContext()
  await seedFramework(context)
  saved = await getVacancy(context, await createVacancy(context, role, level, 'SEO'))
  log.level = 'silent'
})

afterEach(() => context.store.close())

async function saveNewer() {
  const { source, licence, attribution } = (await currentFramework(context)).framework
  return saveFramework(context, { name: 'Newer', source, licence, attribution }, aNewerRelease())
}

/** Every route that saves something, with a form that it would save. */
const forms: Record<string, () => Sent | Promise<Sent>> = {
  post: () => ({ params: { part: 'basics' }, values: { 'post.title': ['Engineer & <more>'] } }),
  skills: () => ({ values: shownBy(skillsPage, saved.vacancy) }),
  skill: () => {
    const skill = skillBySlug(saved.vacancy.release, 'prototyping')
    return { params: { skill: skill.slug }, values: shownBy(skillPage(skill), saved.vacancy) }
  },
  'own-criterion': () => ({
    params: { criterion: 'new' },
    values: {
      'ownCriterion.name': ['Terraform on AWS'],
      'ownCriterion.statements': ['write modules that others reuse\nreview the modules of others'],
      'ownCriterion.use': ['essential'],
    },
  }),
  'remove-criterion': async () => {
    const own = { slug: 'welsh', name: 'Welsh', statements: ['speak Welsh'], use: 'essential' as const, stages: [] }
    await saveVacancy(context, saved.id, 1, { choices: { ...saved.vacancy.choices, ownCriteria: [own] } })
    return { params: { criterion: 'own-criterion-welsh' }, values: { version: ['2'] } }
  },
  calibration: () => ({
    values: {
      'samples.criterion': [behaviour],
      'samples.first': ['I asked everybody.'],
      'samples.second': ['We talked.'],
    },
  }),
  behaviours: () => ({ values: shownBy(behavioursPage, saved.vacancy) }),
  'other-elements': () => ({ values: shownBy(elementsPage, saved.vacancy) }),
  statements: () => ({ values: shownBy(statementsPage, saved.vacancy) }),
  interview: () => ({ values: shownBy(interviewPage, saved.vacancy) }),
  plan: () => ({ values: shownBy(planPage, saved.vacancy) }),
  questions: () => ({ values: { move: [`down:${interviewCriteria(saved.vacancy)[0]?.key}`] } }),
  question: () => {
    const criterion = interviewCriteria(saved.vacancy).find(({ key }) => key === behaviour)
    if (!criterion) throw new Error('The behaviour is not assessed')
    return {
      params: { criterion: behaviour },
      values: shownBy(
        questionPage(() => criterion),
        saved.vacancy,
      ),
    }
  },
  level: () => ({ values: { level: ['lead-devops-engineer'] } }),
  grade: () => ({ values: { grade: ['G7'] } }),
  'official-words': async () => {
    const page = new TextEncoder().encode(behavioursText())
    const read = await readImport(context, [{ name: 'page', bytes: page }])
    if ('id' in read) await confirmImport(context, read.id)
    return { values: { behaviours: ['2026-05-30'], strengths: ['own'] } }
  },
  release: async () => ({ values: { release: [await saveNewer()] } }),
  'undo-move': async () => {
    const newer = await saveNewer()
    await moveVacancy(context, saved, 1, newer)
    return { values: { version: ['2'] } }
  },
  section: () => ({
    params: { kind: 'job-advert', section: 'job-description' },
    values: { markdown: ['My *own* words\n\n- one\n- two'] },
  }),
  restore: async () => {
    const edit = { kind: 'job-advert', section: 'job-description', markdown: 'Mine', base: 'Old' } as const
    await saveEdit(context, saved.id, 1, edit)
    return { params: { kind: 'job-advert', section: 'job-description' }, values: { version: ['2'] } }
  },
  'new-grade': () => ({ query: `?role=${role}&level=${level}`, values: { grade: ['SEO'] } }),
  'new-question': () => ({
    query: '?subject=behaviour/leadership',
    values: {
      ...{ level: ['3'], kind: ['situation'], text: ['What now?'], probes: ['Why?'], owner: ['Head of Delivery'] },
      ...{ 'agreedOn-day': ['3'], 'agreedOn-month': ['9'], 'agreedOn-year': ['2026'] },
    },
  }),
  'bank-question': async () => {
    const words = { text: 'What now?', probes: ['Why?'], retired: false, version: 1, updatedAt: '' }
    const place = { subject: 'skill', slug: 'prototyping', level: 'working' } as const
    await context.store.database.insert(ownQuestions).values({ id: own, ...place, kind: 'situation', ...words })
    const params = { skill: 'prototyping', level: 'working', question: own }
    return {
      params,
      values: { text: ['What then?'], kind: ['situation'], probes: ['Why so?'], owner: ['Head of Delivery'] },
    }
  },
  import: () => ({
    values: { text: [shippedPage.replaceAll('what prototyping is, and why and when', 'when')], name: ['Mine'] },
  }),
  'question-import': () => ({
    file: {
      field: 'file',
      name: 'questions.csv',
      text: 'skill,level,kind,question\nprototyping,working,situation,What now?\n',
    },
  }),
}

/** Buttons without a form to show again: an error page takes their place. */
const buttons: Record<string, () => Sent | Promise<Sent>> = {
  copy: () => ({}),
  delete: () => ({}),
  'import-preview': async () => {
    const text = shippedPage.replaceAll('what prototyping is, and why and when', 'when')
    const read = await readImport(context, [{ name: 'page', bytes: new TextEncoder().encode(text) }])
    if (!('id' in read)) throw new Error('The page was not read')
    return { params: { id: read.id } }
  },
}

const writesNothing = ['new-role', 'new-level', 'new-subject', 'zip']

const routes = join(projectRoot(), 'app/routes')
/** The routes by name, each with its module's path below the routes. */
const modules = new Map(
  readdirSync(routes, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.tsx') && !path.includes('parts'))
    .map((path) => [basename(path, '.tsx'), path.replace(/\.tsx$/, '')]),
)

async function submit(route: string, { params, query = '', values, file }: Sent): Promise<Response> {
  const { action } = await import(/* @vite-ignore */ join(routes, `${modules.get(route)}.tsx`))
  const sent = sentBy({ version: ['1'], ...values })
  const body = file ? new FormData() : await sent.formData()
  if (file) body.append(file.field, new File([file.text], file.name))
  const request = new Request(`http://127.0.0.1/${query}`, { method: 'POST', body })
  return action({ request, params: { id: saved.id, ...params }, context: { ...context } })
}

/** The whole database, to check that none of it changed. */
function stored(): string {
  return context.store.database.$client.serialize().toString('hex')
}

test('every route with an action is among those tried here', () => {
  const acts = ([, path]: [string, string]) =>
    readFileSync(join(routes, `${path}.tsx`), 'utf8').includes('function action(')
  const all = [...modules].filter(acts).map(([name]) => name)
  const tried = [...Object.keys(forms), ...Object.keys(buttons), ...writesNothing]
  expect(all.sort()).toEqual(tried.sort())
})

test.each(Object.keys(forms))('the form of %s comes back as it was sent, with 503 and the reason', async (route) => {
  const sent = (await forms[route]?.()) ?? {}
  const before = stored()
  context.store.database.$client.pragma('query_only = ON')
  const response = await submit(route, sent)
  expect(response.status).toBe(503)
  const { values, errors, conflict, unsaved } = (await response.json()) as FormResult
  expect([errors, conflict]).toEqual([{}, false])
  expect(unsaved).toMatch(
    /^Your changes could not be saved because the database of the service can only be read at present\. Nothing was changed\. Try again later, or tell the people who run this service and give them the reference [0-9a-f]{8}\.$/,
  )
  for (const [name, texts] of Object.entries(sent.values ?? {}))
    expect([name, values[name] ?? []]).toEqual([name, texts])
  expect(stored()).toBe(before)

  context.store.database.$client.pragma('query_only = OFF')
  expect((await submit(route, sent)).status).toBe(302)
})

test.each(Object.keys(forms))(
  'a POST to %s that is no form is refused with 400, and nothing changes',
  async (route) => {
    const { params, query = '' } = (await forms[route]?.()) ?? {}
    const before = stored()
    const { action } = await import(/* @vite-ignore */ join(routes, `${modules.get(route)}.tsx`))
    const headers = { 'content-type': 'application/json' }
    const request = new Request(`http://127.0.0.1/${query}`, { method: 'POST', body: '{}', headers })
    const answered = action({ request, params: { id: saved.id, ...params }, context: { ...context } })
    await expect(answered).rejects.toMatchObject({ status: 400 })
    expect(stored()).toBe(before)
  },
)

test.each(Object.keys(buttons))(
  'the button of %s throws what its page is made from, and nothing changes',
  async (route) => {
    const sent = (await buttons[route]?.()) ?? {}
    const before = stored()
    context.store.database.$client.pragma('query_only = ON')
    await expect(submit(route, sent)).rejects.toMatchObject({ code: 'SQLITE_READONLY' })
    expect(stored()).toBe(before)
    context.store.database.$client.pragma('query_only = OFF')
    expect((await submit(route, sent)).status).toBe(302)
  },
)

/** A wording so long that it does not fit on the pages that the database has. */
const long = () => ({
  params: { kind: 'job-advert', section: 'job-description' },
  values: { markdown: ['word '.repeat(3999)] },
})

async function reason(): Promise<string | undefined> {
  const response = await submit('section', long())
  const { unsaved, values } = (await response.json()) as FormResult
  expect([response.status, values.markdown]).toEqual([503, long().values.markdown])
  return /because (.+?)\./.exec(unsaved ?? '')?.[1]
}

test('a full disk is named, and the save works once there is room', async () => {
  const { $client } = context.store.database
  $client.pragma(`max_page_count = ${$client.pragma('page_count', { simple: true })}`)
  expect(await reason()).toBe('the disk of the service is full')
  $client.pragma('max_page_count = 100000')
  expect((await submit('section', long())).status).toBe(302)
  expect((await getVacancy(context, saved.id)).edits).toHaveLength(1)
})

test('a database that another program holds is named', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hiring-pack-busy-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, 'a.sqlite')
  context = openContext(path)
  await seedFramework(context)
  saved = await getVacancy(context, await createVacancy(context, role, level, 'SEO'))
  const other = openFile(path)
  onTestFinished(() => void other.close())
  other.exec('BEGIN IMMEDIATE')
  context.store.database.$client.pragma('busy_timeout = 20')
  expect(await reason()).toBe('the database of the service is busy with something else')
  other.exec('ROLLBACK')
  expect((await submit('section', long())).status).toBe(302)
})

test('an error that is no failure of the database is not dressed up as one', async () => {
  context.store.database.$client.exec('DROP TABLE revisions')
  await expect(submit('section', long())).rejects.toThrow(/no such table: revisions/)
})
