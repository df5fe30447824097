/** Tests that a wrongly answered form comes back with its errors, with and without JavaScript. */
import { paths } from '../../app/frame/paths'
import { control, tickAll } from './controls'
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
  await control(page, 'post.recruitmentEmail').fill('recruitment@example.gov.uk')
  await control(page, 'post.interviewRounds').fill('2')
  await page.getByRole('button', { name: 'Save and go to the overview' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Senior DevOps engineer' })).toBeVisible()
  await page.getByRole('link', { name: 'Dates and contact' }).click()
  await expect(control(page, 'post.contactEmail')).toHaveValue('robin@example.gov.uk')
})

test('a field for a skill that the role level does not have is refused by its name, and what was typed stays', async ({
  page,
  request,
}) => {
  const id = await newVacancy(request)
  await page.goto(paths.skills(id))
  await tickAll(page, 'skills.prototyping.', 'desirable')
  await page.locator('input[name="version"]').evaluate((version) => {
    const strange = Object.assign(document.createElement('input'), { type: 'hidden', value: 'essential' })
    version.after(Object.assign(strange, { name: 'skills.alchemy.use' }))
  })
  await page.getByRole('button', { name: 'Save and continue' }).click()
  const summary = page.locator('.govuk-error-summary')
  await expect(summary).toBeFocused()
  await expect(summary).toContainText(
    'skills.alchemy: alchemy is not a skill of Senior DevOps engineer; it must be one of availability-and-capacity-',
  )
  await expect(summary.getByRole('link')).toHaveCount(0)
  await expect(page.locator('input[name="skills.prototyping.use"][value="desirable"]')).toBeChecked()
  await page.getByRole('button', { name: 'Save and continue' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Choose the behaviours')
})

test('a criterion that is not asked about cannot be moved', async ({ page, request }) => {
  await page.goto(paths.questions(await newVacancy(request)))
  await page
    .getByRole('button', { name: 'Move up' })
    .first()
    .evaluate((button) => {
      ;(button as HTMLButtonElement).value = 'up:behaviour-kindness'
    })
  await page.getByRole('button', { name: 'Move up' }).first().click()
  await expect(page.locator('.govuk-error-summary')).toContainText(
    'behaviour-kindness is not a criterion of the interview; it must be one of ',
  )
})
