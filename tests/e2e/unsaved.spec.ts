/**
 * Tests a database that another program locks too long: the form keeps what was typed, a button explains the failure.
 */
import { paths } from '../../app/frame/paths'
import { expectAccessible } from './accessibility'
import { control } from './controls'
import { ownContext, test } from './own-site'
import { expect } from './site'
import { newVacancy } from './vacancy'

test.use({ settings: { LOG_LEVEL: 'silent' } })

// The service waits five seconds for the other program each time.
test('who cannot save is told why, loses nothing, and saves later', async ({ page, request, javaScriptEnabled }) => {
  const check = (state: string) => (javaScriptEnabled === false ? undefined : expectAccessible(page, state))
  const id = await newVacancy(request)
  await page.goto(paths.section(id, 'job-advert', 'job-description'))
  await control(page, 'markdown').fill('Mine & <yours>')
  const { $client } = ownContext.store.database
  $client.exec('BEGIN IMMEDIATE')

  const answer = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  expect((await answer).status()).toBe(503)
  await expect(page).toHaveTitle(/^Error: /)
  await expect(page.locator('.govuk-error-summary')).toBeFocused()
  await expect(page.locator('.govuk-error-summary')).toContainText(
    /could not be saved because the database of the service is busy with something else\. Nothing was changed\. .* What you entered is still here\./,
  )
  await expect(control(page, 'markdown')).toHaveValue('Mine & <yours>')
  await check('a section that could not be saved')

  const other = await page.context().newPage()
  await other.goto(paths.vacancy(id))
  await other.getByRole('button', { name: 'Copy this vacancy' }).click()
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Sorry, the service is unavailable')
  await expect(other.locator('main')).toContainText('Nothing was changed: everything saved before is as it was.')
  if (javaScriptEnabled !== false) await expectAccessible(other, 'a copy that could not be made')

  $client.exec('ROLLBACK')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('Your wording has been saved.')
  await page.goto(paths.start())
  await expect(page.getByRole('link', { name: 'Senior DevOps engineer' })).toHaveCount(1)
})
