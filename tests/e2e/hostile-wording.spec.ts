/**
 * Tests wordings that an older version saved and then could not show: pages and files answer, and none is saved anew.
 */
import { paths } from '../../app/frame/paths'
import { readEdits, saveEdit } from '../../app/models/edits.server'
import { getVacancy, saveVacancy } from '../../app/models/vacancy.server'
import { hostile } from '../prose/markdown/hostile'
import { ownContext, test } from './own-site'
import { expect } from './site'
import { newVacancy, send } from './vacancy'

const [kind, section] = ['job-advert', 'job-summary'] as const
const names = [
  'emphasis of two marks',
  'emphasis that opens and then closes',
  'eight lists a line',
  'lists that stand deeper line by line',
]

test('a stored wording that no one could read is shown as typed on each page and in each file @once', async ({
  request,
}) => {
  const id = await newVacancy(request)
  for (const name of names) {
    const { version } = await getVacancy(ownContext, id)
    await saveEdit(ownContext, id, version, { kind, section, markdown: hostile[name] ?? '', base: '' })
    for (const path of [
      paths.document(id, kind),
      paths.section(id, kind, section),
      paths.restore(id, kind, section),
      ...['docx', 'txt', 'md'].map((format) => paths.file(id, `${kind}.${format}`)),
    ]) {
      const answer = await request.get(path)
      expect(answer.status(), `${name}: ${path}`).toBe(200)
    }
  }
})

test('a stored question of marks alone does not stop the sheets @once', async ({ request }) => {
  const id = await newVacancy(request)
  const { version, vacancy } = await getVacancy(ownContext, id)
  const [key = ''] = Object.keys(vacancy.choices.skills)
  const question = '*_'.repeat(10_000)
  const criteria = { [`technical-skill-${key}`]: { question, probes: ['[a]'.repeat(6000), ':a '.repeat(6000)] } }
  await saveVacancy(ownContext, id, version, { choices: { ...vacancy.choices, criteria } })
  for (const sheet of ['interview-sheets', 'questions-in-advance'] as const) {
    expect((await request.get(paths.document(id, sheet))).status()).toBe(200)
    expect((await request.get(paths.file(id, `${sheet}.docx`))).status()).toBe(200)
  }
})

test('such a wording is refused with its text and a sentence, and one that is cut down is saved', async ({
  page,
  request,
}) => {
  const id = await newVacancy(request)
  const path = paths.section(id, kind, section)
  for (const name of names) {
    const markdown = (hostile[name] ?? '').trimEnd()
    const answer = await send(request, path, { markdown, version: '1' })
    expect(answer.status(), name).toBe(400)
    const text = await answer.text()
    expect(text).toMatch(
      /The wording has [\d,]+ (marks \* and _|lines and list items), more than can be shown: use \d+ or fewer/,
    )
    expect(text).toContain(markdown.slice(0, 200))
  }
  expect(await readEdits(ownContext, id)).toEqual([])

  await page.goto(path)
  const wording = page.getByLabel('Wording')
  await wording.fill(`${'- '.repeat(9)}deep`)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.locator('.govuk-error-summary')).toContainText('more than 8 deep')
  await expect(wording).toHaveValue(`${'- '.repeat(9)}deep`)
  await wording.fill(`${'- '.repeat(3)}deep`)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('Your wording has been saved.')
})
