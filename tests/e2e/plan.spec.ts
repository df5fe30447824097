/** Plans an assessment of two rounds in one grid, and follows it to the sheets. */
import type { Page } from '@playwright/test'
import { paths } from '../../app/frame/paths'
import { expect, sizes, test } from './site'
import { newVacancy, save } from './vacancy'

test('a plan of two rounds is made in the grid, and each round gets its sheet', async ({ page, request }) => {
  const id = await newVacancy(request)
  await save(page, paths.post(id, 'dates-and-contact'), { 'post.interviewRounds': '2' })
  await page.goto(paths.plan(id))
  await expect(page.getByText('Nothing is assessed here yet.')).toBeVisible()
  await page.getByRole('checkbox', { name: 'First interview for Service support' }).uncheck()
  await page.getByRole('checkbox', { name: 'Second interview for Service support' }).check()
  await page.getByLabel('Weight for Service support').selectOption('3')
  await page.getByLabel('Who asks for Service support').selectOption('2')
  const second = page.getByRole('group', { name: 'Second interview: type and minutes' })
  await second.getByLabel('Type').selectOption('Telephone')
  await second.getByLabel('Each criterion').fill('15')
  await page.getByRole('button', { name: 'Save and see the times' }).click()
  await expect(page).toHaveURL(paths.plan(id))
  await expect(page.getByText('Second interview: 30 of 60 minutes')).toBeVisible()
  await expect(page.getByLabel('Weight for Service support')).toHaveValue('3')
  await page.goto(paths.document(id, 'interview-sheets'))
  await expect(page.getByRole('article')).not.toContainText('Technical skill: Service support')
  await page.getByRole('link', { name: 'Second interview' }).click()
  const sheet = page.getByRole('article')
  await expect(sheet).toContainText('Interview sheet, second interview: Senior DevOps engineer')
  await expect(sheet).toContainText('Asked by member 2, 15 minutes')
  await expect(page.getByRole('button', { name: 'Download as Word' })).toHaveAttribute(
    'href',
    paths.file(id, 'interview-sheets-second-interview.docx'),
  )
})

test('each control of the grid is named after its row and column, and headings belong to both', async ({
  page,
  request,
}) => {
  await page.goto(paths.plan(await newVacancy(request)))
  const grid = page.getByRole('table', { name: 'What is assessed where' })
  const columns = await grid.getByRole('columnheader').allTextContents()
  expect(columns).toEqual(['Criterion', 'Application', 'Interview', 'Presentation', 'Test', 'Weight', 'Who asks'])
  for (const row of (await grid.locator('tbody tr').all()).slice(0, -1)) {
    const name = (await row.getByRole('rowheader').innerText()).replace(/\s+(essential|behaviour)$/, '')
    const controls = await row.locator('input, select').all()
    for (const [at, control] of controls.entries())
      await expect(control).toHaveAccessibleName(new RegExp(`^${columns[at + 1]}\\s+for ${name}\\s*$`))
  }
})

test('the number of criteria at a stage follows the ticks', { tag: '@once' }, async ({ page, request }) => {
  await page.goto(paths.plan(await newVacancy(request)))
  const count = page.locator('[data-count-values=interview]')
  const before = Number.parseInt(await count.innerText(), 10)
  await page.getByRole('checkbox', { name: 'Interview for Service support' }).uncheck()
  await expect(count).toHaveText(`${before - 1} of 6`)
})

test('questions are too many for a round, not for two together', async ({ page, request }) => {
  const id = await newVacancy(request)
  await save(page, paths.post(id, 'dates-and-contact'), { 'post.interviewRounds': '2' })
  await save(page, paths.elements(id), { strengths: 'Catalyst\nEfficient' })
  const crowded = page.getByText('The first interview has 8 questions to score: an interview has time for 6. Assess')
  await page.goto(paths.questions(id))
  await expect(crowded).toBeVisible()
  const second = {
    'stages.technical-skill-service-support': 'interview-2',
    'stages.technical-skill-systems-design': 'interview-2',
  }
  await save(page, paths.plan(id), second)
  await page.goto(paths.questions(id))
  await expect(page.getByText('The second interview takes')).toBeVisible()
  await expect(page.getByText('questions to score')).toHaveCount(0)
})

test('with four rounds no page is wider than the screen', async ({ page, request }) => {
  const id = await newVacancy(request)
  await save(page, paths.post(id, 'dates-and-contact'), { 'post.interviewRounds': '4' })
  await save(page, paths.elements(id), { strengths: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch' })
  for (const size of [...sizes, { width: 768, height: 1024 }, { width: 1020, height: 800 }]) {
    await page.setViewportSize(size)
    await page.goto(paths.plan(id))
    expect(await excess(page), `at ${size.width}`).toBe(0)
  }
})

/** Pixels by which the page is wider than the screen. */
function excess(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}
