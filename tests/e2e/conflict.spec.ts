/** Tests two people, or two tabs, on one vacancy: the second to save is told, loses nothing and may go on. */
import { paths } from '../../app/frame/paths'
import { control } from './controls'
import { expect, test } from './site'
import { newVacancy, save } from './vacancy'

interface Form {
  name: string
  path: (id: string) => string
  field: string
  button: string
}

const forms: Form[] = [
  { name: 'choices', path: (id) => paths.post(id, 'basics'), field: 'post.title', button: 'Save and continue' },
  {
    name: 'a section',
    path: (id) => paths.section(id, 'job-advert', 'job-description'),
    field: 'markdown',
    button: 'Save',
  },
  {
    name: 'a question',
    path: (id) => paths.question(id, 'behaviour-working-together'),
    field: 'question',
    button: 'Save',
  },
]

for (const { name, path, field, button } of forms)
  test(`who saves ${name} second keeps what was typed and can save again`, async ({ page, context, request }) => {
    const id = await newVacancy(request)
    await page.goto(path(id))
    await control(page, field).fill('Mine & <yours>')
    const other = await context.newPage()
    await save(other, path(id), { [field]: 'From the other tab' })
    await save(other, paths.post(id, 'checks'), { 'post.reserveListMonths': '3' })

    const answer = page.waitForResponse((response) => response.request().method() === 'POST')
    await page.getByRole('button', { name: button, exact: true }).click()
    expect((await answer).status()).toBe(409)
    await expect(page).toHaveTitle(/^Error: /)
    await expect(page.locator('.govuk-error-summary')).toBeFocused()
    await expect(page.locator('.govuk-error-summary')).toContainText('Someone else saved this vacancy')
    await expect(control(page, field)).toHaveValue('Mine & <yours>')
    if (field === 'markdown') await expect(page.getByText('From the other tab')).toBeVisible()

    await page.getByRole('button', { name: button, exact: true }).click()
    await expect(page).not.toHaveTitle(/^Error: /)
    await page.goto(path(id))
    await expect(control(page, field)).toHaveValue('Mine & <yours>')
    await page.goto(paths.post(id, 'checks'))
    await expect(page.getByRole('radio', { name: '3 months' })).toBeChecked()
  })

test('a conflict and then a mistake still end in one save', async ({ page, context, request }) => {
  const id = await newVacancy(request)
  await page.goto(paths.post(id, 'basics'))
  await save(await context.newPage(), paths.post(id, 'basics'), { 'post.team': 'Other' })
  await control(page, 'post.numberOfPosts').fill('two')
  const press = () => page.getByRole('button', { name: 'Save and continue' }).click()
  await press()
  await expect(page.locator('.govuk-error-summary')).toContainText('Number of posts must be a whole number')
  await control(page, 'post.numberOfPosts').fill('2')
  await press()
  await expect(page.locator('.govuk-error-summary')).toContainText('Someone else saved this vacancy')
  await press()
  await expect(page.getByRole('heading', { level: 1, name: 'Pay, contract and place' })).toBeVisible()
})
