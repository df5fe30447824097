/** Tests that the service's claims about itself are true. */
import { paths } from '../../app/frame/paths'
import { expect, test } from './site'
import { newVacancy, save } from './vacancy'

test('every page leads to the three statements', async ({ page, request }) => {
  const id = await newVacancy(request)
  for (const path of [paths.start(), paths.skills(id), paths.document(id, 'job-advert'), '/nowhere']) {
    await page.goto(path)
    for (const name of ['Accessibility statement', 'Privacy', 'Cookies']) {
      await page.getByRole('contentinfo').getByRole('link', { name }).click()
      await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
    }
  }
})

test('the browser keeps nothing of a visit in which something is saved', async ({
  page,
  context,
  javaScriptEnabled,
}) => {
  const id = await newVacancy(page.request)
  await save(page, paths.post(id, 'basics'), { 'post.department': 'Department of Tests' })
  for (const path of [paths.vacancy(id), paths.download(id), paths.cookies()]) await page.goto(path)
  expect(await context.cookies()).toEqual([])
  if (javaScriptEnabled !== false)
    expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual(['', 0, 0])
})

test('the privacy page gives the figures of this service', { tag: '@once' }, async ({ page }) => {
  await page.goto(paths.privacy())
  await expect(page.getByText('Its last 500 saves are kept as well')).toBeVisible()
  await expect(page.getByText('A zip is kept for 10 minutes')).toBeVisible()
  await expect(page.getByText('The level of the log is “warn” at present.')).toBeVisible()
})
