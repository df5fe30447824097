/** A form that is answered wrong comes back with what is wrong in it, with and without JavaScript. */
import { control } from './controls'
import { expect, test } from './site'
import { newVacancy } from './vacancy'
import { answerWrong, wrongAnswers } from './wrong-answers'

for (const wrong of wrongAnswers)
  test(`the form says what is wrong in it: ${wrong.form}`, async ({ page, request }) => {
    expect(await answerWrong(page, wrong, await newVacancy(request))).toBe(400)
    await expect(page).toHaveTitle(/^Error: .+ - Hiring pack builder$/)
    const summary = page.locator('.govuk-error-summary')
    await expect(summary).toBeFocused()
    expect((await summary.getByRole('link').allTextContents()).sort()).toEqual(Object.keys(wrong.errors).sort())

    for (const [message, id] of Object.entries(wrong.errors)) {
      await summary.getByRole('link', { name: message, exact: true }).click()
      await expect(control(page, id)).toBeFocused()
      await expect(page.locator('.govuk-error-message', { hasText: message })).toBeVisible()
    }
    for (const [id, value] of Object.entries(wrong.kept ?? {})) await expect(control(page, id)).toHaveValue(value)
  })

test('a form mended after its errors is saved', async ({ page, request }) => {
  const wrong = wrongAnswers.find(({ form }) => form === 'contact')
  if (!wrong) throw new Error('There is no such form')
  await answerWrong(page, wrong, await newVacancy(request))
  await control(page, 'post.contactEmail').fill('robin@example.gov.uk')
  await control(page, 'post.contactPhone').fill('020 7946 0000 ext 12')
  await control(page, 'post.interviewRounds').fill('2')
  await page.getByRole('button', { name: 'Save and go to the overview' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Senior DevOps engineer' })).toBeVisible()
  await page.getByRole('link', { name: 'Dates and contact' }).click()
  await expect(control(page, 'post.contactEmail')).toHaveValue('robin@example.gov.uk')
})
