/** Tests the headers that protect every answer, and those that pages for reading omit. */
import type { APIRequestContext, APIResponse } from '@playwright/test'
import { paths } from '../../app/frame/paths'
import { expect, test } from './site'
import { newVacancy, role, send } from './vacancy'

const choices = [paths.vacancy, paths.skills, paths.behaviours, paths.elements, paths.statements, paths.interview]
const others = [paths.questions, paths.level, paths.grade, paths.download, paths.delete]

function pagesOf(id: string): string[] {
  return [
    ...[...choices, ...others].map((path) => path(id)),
    paths.post(id, 'basics'),
    paths.question(id, 'behaviour-working-together'),
    paths.document(id, 'job-advert'),
    paths.document(id, 'success-profile'),
    paths.document(id, 'interview-sheets'),
    paths.section(id, 'job-advert', 'job-summary'),
  ]
}

test('every answer has the headers that protect it', { tag: '@once' }, async ({ request }) => {
  const id = await newVacancy(request)
  const get = (path: string) => request.get(path)
  const answers: Record<string, Promise<APIResponse>> = {
    stylesheet: get(await assetOf(request, /href="([^"]+\.css)"/)),
    script: get(await assetOf(request, /src="([^"]+\.js)"/)),
    'an unknown asset': get('/assets/nothing.css'),
    404: get('/nowhere'),
    405: request.put('/'),
    403: request.post('/', { headers: { origin: 'https://evil.example' }, data: '' }),
    421: request.get('/', { headers: { host: 'evil.example' } }),
    413: send(request, paths.skills(id), { text: 'x'.repeat(300_000) }),
    400: send(request, paths.skills(id), { version: '1' }),
    healthz: get('/healthz'),
    readyz: get('/readyz'),
    redirect: send(request, paths.newRole(), { role }),
    HEAD: request.head('/'),
    word: get(paths.file(id, 'job-advert.docx')),
    zip: get(paths.file(id, 'pack.zip')),
    text: get(paths.file(id, 'pack.txt')),
  }
  for (const path of ['/', '/vacancies/new', paths.newLevel(role), ...pagesOf(id)]) answers[path] = get(path)
  for (const [what, answer] of Object.entries(answers)) expectProtected(await answer, what)
})

test('nothing of a vacancy is kept by browser or proxy', { tag: '@once' }, async ({ request }) => {
  const id = await newVacancy(request)
  const files = ['job-advert.docx', 'pack.docx', 'pack.zip', 'pack.md', 'nothing.docx']
  for (const path of ['/', ...pagesOf(id), ...files.map((name) => paths.file(id, name))])
    expect.soft((await request.get(path)).headers()['cache-control'], path).toBe('no-store')
  for (const answer of [
    await send(request, paths.statements(id), { version: '1' }),
    await send(request, paths.copy(id), {}),
  ])
    expect.soft(answer.headers()['cache-control'], answer.url()).toBe('no-store')
})

test('pages for reading have no script, and no page has one within it', { tag: '@once' }, async ({ request }) => {
  const id = await newVacancy(request)
  const reading = ['/', paths.document(id, 'job-advert'), paths.questions(id), paths.download(id), '/nowhere']
  for (const path of reading) expect.soft(await (await request.get(path)).text(), path).not.toContain('<script')
  for (const path of pagesOf(id)) {
    const html = await (await request.get(path)).text()
    expect.soft(html.match(/<script(?![^>]* src="\/assets\/)|<style| style="| on[a-z]+="/g), path).toBeNull()
  }
})

test('a download says what it is and how it is to be called', { tag: '@once' }, async ({ request }) => {
  const { headers } = await newVacancy(request).then(async (id) => ({
    headers: (await request.get(paths.file(id, 'job-advert.docx'))).headers(),
  }))
  expect(headers['content-disposition']).toBe('attachment; filename="senior-devops-engineer-seo-job-advert.docx"')
  expect(headers['content-type']).toMatch(/wordprocessingml\.document$/)
})

function expectProtected(answer: APIResponse, what: string): void {
  const headers = answer.headers()
  const policy = headers['content-security-policy'] ?? ''
  expect.soft(policy, what).toContain("default-src 'none'")
  expect.soft(policy, what).toContain("frame-ancestors 'none'")
  expect.soft(policy, what).toContain("form-action 'self'")
  expect.soft(policy, what).not.toMatch(/unsafe-|\*|data:(?!;)(?<!img-src 'self' data:)/)
  expect.soft(headers['x-content-type-options'], what).toBe('nosniff')
  expect.soft(headers['referrer-policy'], what).toMatch(/^(same-origin|strict-origin|no-referrer)/)
  expect.soft(headers['set-cookie'], what).toBeUndefined()
  expect.soft(headers['x-powered-by'] ?? headers.server, what).toBeUndefined()
}

async function assetOf(request: APIRequestContext, pattern: RegExp): Promise<string> {
  const [, path] = pattern.exec(await (await request.get('/vacancies/new')).text()) ?? []
  if (!path) throw new Error(`No asset like ${pattern}`)
  return path
}
