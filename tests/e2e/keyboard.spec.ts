/** Tests the service without a mouse. */
import type { Page } from '@playwright/test'
import { paths } from '../../app/frame/paths'
import { expect, test } from './site'
import { newVacancy } from './vacancy'

const pages: [string, (id: string) => string][] = [
  ['the list', () => paths.start()],
  ['the first question', () => paths.newRole()],
  ['the overview', (id) => paths.vacancy(id)],
  ['a form', (id) => paths.skills(id)],
  ['a document', (id) => paths.document(id, 'job-advert')],
  ['the download page', (id) => paths.download(id)],
]

for (const [name, path] of pages)
  test(`on ${name} the first tab reaches the skip link, and it leads to the content`, async ({ page, request }) => {
    await page.goto(path(await newVacancy(request)))
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: 'Skip to main content' })
    await expect(skip).toBeFocused()
    await expect(skip).toBeInViewport()
    await page.keyboard.press('Enter')
    await expect(page.locator('main')).toBeFocused()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
  })

test('a vacancy is made and a skill chosen by keyboard alone', async ({ page }) => {
  await page.goto('/')
  await tabTo(page, 'Start a vacancy')
  await page.keyboard.press('Enter')
  await expect(page).toHaveTitle(/Which role/)
  await tabTo(page, 'role')
  await page.keyboard.press('Enter')
  await expect(page).toHaveTitle(/Which role level/)
  await tabTo(page, 'level')
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: '2. Junior DevOps engineer' })).toBeChecked()
  await tabTo(page, 'Continue')
  await page.keyboard.press('Enter')
  await expect(page).toHaveTitle(/At which grade/)
  await tabTo(page, 'Create the vacancy')
  await page.keyboard.press('Space')
  await expect(page.getByRole('alert')).toBeFocused()

  await tabTo(page, 'Technical skills')
  await page.keyboard.press('Enter')
  await expect(page).toHaveTitle(/Choose the technical skills/)
  await tabTo(page, 'skills.availability-and-capacity-management.use')
  await page.keyboard.press('ArrowRight')
  const chosen = await checkedUse(page)
  await tabTo(page, 'Save and go to the overview')
  await page.keyboard.press('Enter')
  await expect(page).toHaveTitle(/Junior DevOps engineer/)
  await page.goBack()
  await page.reload()
  expect(await checkedUse(page)).toBe(chosen)
})

/** Presses Tab until the control of this text or field has the focus; fails if it cannot reach it. */
async function tabTo(page: Page, wanted: string): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab')
    const reached = await page.evaluate(() => {
      const { activeElement: active } = document
      return active instanceof HTMLInputElement ? active.name : active?.textContent
    })
    if (reached?.trim() === wanted) return
  }
  throw new Error(`The keyboard does not reach “${wanted}”`)
}

function checkedUse(page: Page): Promise<string> {
  return page.locator('[name="skills.availability-and-capacity-management.use"]:checked').inputValue()
}
