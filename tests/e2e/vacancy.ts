/** Makes vacancies and saves pages without the browser, as the same forms would send them. */
import { type APIRequestContext, type APIResponse, expect, type Page } from '@playwright/test'
import { paths } from '../../app/frame/paths'

export const role = 'development-operations-devops-engineer'

/** Fields of a form; a list is a field that is sent several times. */
export type Fields = Record<string, string | string[]>

/** A new vacancy with every default; returns its id. */
export async function newVacancy(
  request: APIRequestContext,
  { level = 'senior-devops-engineer', grade = 'SEO' } = {},
): Promise<string> {
  const answer = await send(request, paths.newGrade(role, level), { grade })
  const { location = '' } = answer.headers()
  const [, id] = /^\/vacancies\/([^?]+)/.exec(location) ?? []
  if (!id) throw new Error(`No vacancy was made: ${answer.status()} ${location}`)
  return id
}

/** Sends a form as one of our pages would, without following a redirect. */
export async function send(request: APIRequestContext, path: string, fields: Fields): Promise<APIResponse> {
  return request.post(path, { headers: ours, data: encoded(fields), maxRedirects: 0 })
}

/** Sends the form as the page shows it, with `changes`; without any, it is the page's button pressed at once. */
export async function save(page: Page, path: string, changes: Fields): Promise<void> {
  await page.goto(path)
  const shown = await page.locator('main form').first().evaluate(readFields)
  const answer = await send(page.request, path, { ...shown, ...changes })
  expect(answer.status(), `saving ${path}`).toBe(302)
}

/** Runs in the browser: reads the fields that the form would send. */
function readFields(form: HTMLElement | SVGElement): Fields {
  const data = new FormData(form as HTMLFormElement)
  return Object.fromEntries([...new Set(data.keys())].map((name) => [name, data.getAll(name).map(String)]))
}

/** Headers that a browser sends with a form from one of our pages. */
const ours = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }

function encoded(fields: Fields): string {
  const pairs = Object.entries(fields).flatMap(([name, value]) => [value].flat().map((item) => [name, item]))
  return new URLSearchParams(pairs).toString()
}
