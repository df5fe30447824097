/** Tests the way of a Success Profiles page from its file into a vacancy, and of a newer one after it. */
import { paths } from '../../app/frame/paths'
import { behavioursHtml, behavioursText, strengthsText, writtenBehaviours } from '../support/success-profiles'
import { expectAccessible } from './accessibility'
import { test } from './own-site'
import { expect } from './site'
import { newVacancy } from './vacancy'

const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })

test('official words are loaded, quoted, and renewed when a person says so', async ({
  page,
  request,
  javaScriptEnabled,
}) => {
  const check = (state: string) => (javaScriptEnabled === false ? undefined : expectAccessible(page, state))
  const id = await newVacancy(request)
  await page.goto(paths.officialWords(id))
  await expect(page.locator('main')).toContainText('No Success Profiles page is loaded yet')
  await page.getByRole('link', { name: 'Load a page from GOV.UK' }).click()
  await page
    .getByLabel('Framework files')
    .setInputFiles([file('behaviours.html', behavioursHtml()), file('strengths.txt', strengthsText())])
  await page.getByRole('button', { name: 'Read and preview' }).click()
  await expect(page.locator('main')).toContainText('4 behaviours with 16 levels')
  await expect(page.locator('main')).toContainText('behaviours.html, line 5')
  await check('the preview of two pages')
  await page.getByRole('button', { name: 'Make these words for behaviours and strengths current' }).click()
  await expect(page.getByRole('alert')).toContainText('of 30 May 2026')

  await check('the framework with two loaded pages')

  await page.goto(paths.vacancy(id))
  await check('the overview with other words')
  await page.getByRole('link', { name: 'See what would change' }).click()
  await check('the words before they are changed')
  await page.getByRole('group', { name: 'Behaviours' }).getByLabel('The GOV.UK page of 30 May 2026').check()
  await page.getByRole('group', { name: 'Strengths' }).getByLabel('The GOV.UK page of 30 May 2026').check()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Newer official words')).toHaveCount(0)
  for (const path of [paths.behaviours(id), paths.elements(id)]) {
    await page.goto(path)
    await check(path)
  }
  await page.goto(paths.document(id, 'success-profile'))
  await expect(page.locator('main')).toContainText('Water the working together beds with HEO and SEO care.')
  await expect(page.locator('main')).toContainText('GOV.UK, page of 30 May 2026')

  const behaviours = structuredClone(writtenBehaviours)
  const items = behaviours[1]?.levels[2]?.list
  if (items) items[0] = 'Water the beds at dawn.'
  await page.goto(paths.frameworkImport())
  await page.getByLabel('Or paste a page').fill(behavioursText({ date: '1 July 2026', behaviours }))
  await page.getByRole('button', { name: 'Read and preview' }).click()
  await expect(page.locator('main')).toContainText('The page of 30 May 2026')
  await page.getByRole('button', { name: 'Make these words for behaviours current' }).click()
  await page.goto(paths.document(id, 'success-profile'))
  await expect(page.locator('main')).toContainText('Water the working together beds with HEO and SEO care.')
  await page.goto(paths.vacancy(id))
  await expect(page.getByText('One text would change.')).toBeVisible()
  await page.getByRole('link', { name: 'See what would change' }).click()
  await expect(page.locator('ins').filter({ hasText: 'at dawn' })).toBeVisible()
})

test('a page without a date is refused with the reason, and what was pasted stays', async ({ page }) => {
  const text = behavioursText({ date: '' })
  await page.goto(paths.frameworkImport())
  await page.getByLabel('Or paste a page').fill(text)
  await page.getByRole('button', { name: 'Read and preview' }).click()
  await expect(page.getByRole('alert')).toContainText('The page needs the line with its date')
  await expect(page.getByLabel('Or paste a page')).toHaveValue(text)
})
