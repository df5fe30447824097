/** Tests loading a framework release in the browser: files and pasted pages, preview, confirmed release, refusals. */
import type { Page } from '@playwright/test'
import { paths } from '../../app/frame/paths'
import { aManyRoleRelease, shippedPage } from '../support/build'
import { csvOfRelease } from '../support/framework-files'
import { expectAccessible } from './accessibility'
import { saveNewer, test } from './own-site'
import { expect } from './site'

const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
const csv = csvOfRelease(aManyRoleRelease())
const tables = [file('roles.csv', csv.roles), file('skills.csv', csv.skills)]
const readButton = (page: Page) => page.getByRole('button', { name: 'Read and preview' })

test('files are read, previewed and confirmed as the current release', async ({ page, javaScriptEnabled }) => {
  const check = (state: string) => (javaScriptEnabled === false ? undefined : expectAccessible(page, state))
  await page.goto(paths.framework())
  await page.getByRole('link', { name: 'Load a release or official words' }).click()
  await check('the import form')
  await page.getByLabel('Framework files').setInputFiles(tables)
  await page.getByLabel('Name of the release').fill('November 2026')
  await readButton(page).click()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What would change')
  await expect(page.locator('main')).toContainText('Nothing is saved yet.')
  await expect(page.locator('main')).toContainText('12: 3 new, none changed, none gone')
  await page.getByText('Roles that are new (2)').click()
  await expect(page.getByText('Platform engineer', { exact: true })).toBeVisible()
  await expect(page.locator('main')).toContainText('roles.csv, row')
  await expect(page.locator('main')).toContainText('The loaded files do not carry the grades of 3 role levels.')
  await check('the preview')
  await page.getByRole('button', { name: 'Make release November 2026 current' }).click()

  await expect(page.getByRole('alert')).toContainText('Release November 2026 has been loaded and is current.')
  await page.getByRole('link', { name: 'Platform engineer' }).click()
  await expect(page.getByText('The order here was worked out from their names.')).toBeVisible()
})

test('a pasted page renews its role, and the same page again changes nothing', async ({ page, javaScriptEnabled }) => {
  const check = (state: string) => (javaScriptEnabled === false ? undefined : expectAccessible(page, state))
  await page.goto(paths.frameworkImport())
  await page.getByLabel('Or paste a page').fill(shippedPage)
  await readButton(page).click()
  await expect(page.locator('main')).toContainText('says the same as release November 2024')
  await check('nothing new')
  await page.getByLabel('Or paste a page').fill(shippedPage.replaceAll('shadowing others', 'watching others'))
  await readButton(page).click()
  await expect(page.locator('main')).toContainText('9: none new, 1 changed, none gone')
})

test('what cannot be read is refused with its reason, and what was typed stays', async ({
  page,
  javaScriptEnabled,
}) => {
  const check = (state: string) => (javaScriptEnabled === false ? undefined : expectAccessible(page, state))
  await page.goto(paths.frameworkImport())
  await readButton(page).click()
  await expect(page.locator('.govuk-error-summary')).toContainText('Choose the files to load')
  await page.getByLabel('Framework files').setInputFiles(file('roles.csv', 'Role Family,Role\n"Data'))
  await page.getByLabel('Name of the release').fill('Broken')
  await readButton(page).click()
  await expect(page.locator('.govuk-error-summary')).toContainText('roles.csv, ')
  await expect(page.getByLabel('Name of the release')).toHaveValue('Broken')
  await check('a refused file')
  await page.getByLabel('Or paste a page').fill('A shopping list')
  await readButton(page).click()
  await expect(page.locator('.govuk-error-summary')).toContainText('This is not a role page')
  await expect(page.getByLabel('Or paste a page')).toHaveValue('A shopping list')
  await page.getByLabel('Or paste a page').fill('')
  await page.getByLabel('Or fetch the files from an address').fill('https://example.org/framework.csv')
  await readButton(page).click()
  await expect(page.locator('.govuk-error-summary')).toContainText('Files may not be fetched from https://example.org')
})

test('a preview that another release has overtaken cannot be confirmed', async ({ page, javaScriptEnabled }) => {
  const check = (state: string) => (javaScriptEnabled === false ? undefined : expectAccessible(page, state))
  await page.goto(paths.frameworkImport())
  await page.getByLabel('Framework files').setInputFiles(tables)
  await readButton(page).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What would change')
  await saveNewer('In between')
  await page.getByRole('button', { name: /^Make release/ }).click()
  await expect(page.locator('main')).toContainText('Something else has been loaded since')
  await expect(page.getByRole('button', { name: /^Make release/ })).toHaveCount(0)
  await check('an overtaken preview')
})
