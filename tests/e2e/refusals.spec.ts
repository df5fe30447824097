/** Tests refusals: each is a page that looks like the others and names the remedy. */
import type { APIResponse, Page } from '@playwright/test'
import { paths } from '../../app/frame/paths'
import { expect, test } from './site'
import { newVacancy, send } from './vacancy'

const nobody = '01a20bae-d4cd-7764-85a1-000000000000'

test('an unknown address gives 404', { tag: '@once' }, async ({ request }) => {
  const id = await newVacancy(request)
  const unknown = [
    '/nowhere',
    '/vacancies',
    '/problem/500',
    '/vacancies/new/level?role=nobody',
    paths.newGrade('development-operations-devops-engineer', 'nobody'),
    paths.vacancy(nobody),
    paths.vacancy('%00'),
    paths.vacancy("'; drop table vacancies"),
    `${paths.vacancy(id)}/post/nowhere`,
    `${paths.vacancy(id)}/documents/index`,
    paths.section(id, 'job-advert', 'nowhere'),
    paths.section(id, 'job-advert', 'key-facts'),
    paths.question(id, 'technical-skill-nowhere'),
    paths.file(id, 'job-advert.pdf'),
    paths.file(id, '..%2f..%2fpackage.json'),
    ...[paths.skills, paths.behaviours, paths.statements, paths.download, paths.copy, paths.delete].map((path) =>
      path(nobody),
    ),
    paths.file(nobody, 'pack.zip'),
  ]
  for (const path of unknown) await expectProblem(await request.get(path), 404, 'Page not found', path)
  for (const path of [paths.skills(nobody), paths.copy(nobody), paths.delete(nobody)])
    await expectProblem(await send(request, path, { version: '1' }), 404, 'Page not found', `POST ${path}`)
})

test('a method that a page does not take gives 405', { tag: '@once' }, async ({ request }) => {
  const id = await newVacancy(request)
  const title = 'That cannot be done on this page'
  for (const method of ['PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
    const answer = await request.fetch(paths.vacancy(id), { method })
    await expectProblem(answer, 405, title, method)
    expect(answer.headers().allow).toBe('GET, HEAD, POST')
  }
  for (const path of [paths.start(), paths.vacancy(id), paths.document(id, 'job-advert'), paths.file(id, 'pack.zip')])
    await expectProblem(await send(request, path, { version: '1' }), 405, title, `POST ${path}`)
  expect((await request.get(paths.vacancy(id))).status()).toBe(200)
})

test('a form from another site gives 403 and changes nothing', { tag: '@once' }, async ({ request }) => {
  const id = await newVacancy(request)
  const senders: Record<string, string>[] = [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'x-forwarded-host': 'evil.example', origin: 'https://evil.example' },
    {},
  ]
  for (const headers of senders)
    for (const path of [paths.copy(id), paths.delete(id), paths.statements(id)])
      await expectProblem(
        await request.post(path, { headers, form: { version: '1' }, maxRedirects: 0 }),
        403,
        'That did not come from this service',
        `${path} ${JSON.stringify(headers)}`,
      )
  expect((await request.get(paths.vacancy(id))).status()).toBe(200)
})

test('a Host that we do not know gives 421', { tag: '@once' }, async ({ request }) => {
  const id = await newVacancy(request)
  for (const host of ['evil.example', '127.0.0.1', '127.0.0.1:1'])
    for (const path of [paths.start(), paths.vacancy(id), paths.file(id, 'pack.zip')])
      await expectProblem(
        await request.get(path, { headers: { host } }),
        421,
        'This address belongs to another service',
        `${host} ${path}`,
      )
})

test('a form that is no form gives 400', { tag: '@once' }, async ({ request }) => {
  const headers = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' }
  const answer = await request.post(paths.newRole(), { headers, data: '{"role":1}' })
  await expectProblem(answer, 400, 'We could not read that request', 'JSON')
})

test('a form longer than the service takes gives a page that says so, and saves nothing', async ({ page, request }) => {
  const id = await newVacancy(request)
  const path = paths.section(id, 'job-advert', 'job-summary')
  await page.goto(path)
  await page.getByLabel('Wording').fill('x'.repeat(300_000))
  const answer = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  expect((await answer).status()).toBe(413)
  await expectProblemPage(page, 'What you sent is too long')
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: 'Job summary' })).toBeVisible()
  await page.goto(paths.document(id, 'job-advert'))
  await expect(page.getByText('Edited', { exact: true })).toHaveCount(0)
})

test('an unknown page leads on to the start page', async ({ page }) => {
  expect((await page.goto(paths.vacancy(nobody)))?.status()).toBe(404)
  await expectProblemPage(page, 'Page not found')
  await page.getByRole('link', { name: 'Go to the start page' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Build a hiring pack' })).toBeVisible()
})

async function expectProblemPage(page: Page, title: string): Promise<void> {
  await expect(page).toHaveTitle(`${title} - Hiring pack builder`)
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(page.getByRole('banner').getByRole('link', { name: 'Hiring pack builder' })).toBeVisible()
  await expect(page.getByRole('contentinfo')).toContainText('Open Government Licence')
  await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('font-family', /arial/i)
}

/** Checks the status, and the frame and words of our error page. */
async function expectProblem(answer: APIResponse, status: number, title: string, what: string): Promise<void> {
  expect.soft(answer.status(), what).toBe(status)
  const html = await answer.text()
  for (const part of [`<title>${title} - Hiring pack builder</title>`, 'app-masthead', 'app-footer', `>${title}</h1>`])
    expect.soft(html, what).toContain(part)
}
