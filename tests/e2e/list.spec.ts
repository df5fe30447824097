/** Tests the list of vacancies: the last changed first; copies and deletions. */
import { paths } from '../../app/frame/paths'
import { expect, test } from './site'
import { newVacancy, save } from './vacancy'

test('the vacancy that was changed last stands first', async ({ page, request }, { testId }) => {
  const [older, newer] = [await newVacancy(request), await newVacancy(request)]
  const titled = (id: string, title: string) => save(page, paths.post(id, 'basics'), { 'post.title': title })
  await titled(older, `Older ${testId}`)
  await titled(newer, `Newer ${testId}`)
  const ours = page.getByRole('rowheader', { name: testId })
  await page.goto('/')
  await expect(ours).toContainText([`Newer ${testId}`, `Older ${testId}`])
  await save(page, paths.post(older, 'checks'), { 'post.reserveListMonths': '6' })
  await page.goto('/')
  await expect(ours).toContainText([`Older ${testId}`, `Newer ${testId}`])
})

test('a copy has the choices and edits, without reference, dates and application IDs', async ({ page, request }) => {
  const id = await newVacancy(request)
  await save(page, paths.post(id, 'basics'), { 'post.title': 'Copied title', 'post.reference': 'REF-1' })
  await save(page, paths.post(id, 'dates-and-contact'), {
    'post.closingDate-day': '1',
    'post.closingDate-month': '2',
    'post.closingDate-year': '2027',
    'post.contactName': 'Robin Example',
  })
  await save(page, paths.interview(id), { 'interview.applicationIds': 'A1' })
  await save(page, paths.section(id, 'job-advert', 'benefits'), { markdown: 'My own benefits.' })
  await page.goto(paths.vacancy(id))
  await page.getByRole('button', { name: 'Copy this vacancy' }).click()
  await expect(page.getByText('This is the copy.')).toBeVisible()
  expect(page.url()).not.toContain(id)
  await expect(page.getByRole('heading', { level: 1, name: 'Copied title' })).toBeVisible()

  await page.getByRole('link', { name: 'Panel, application IDs and minimum score' }).click()
  await expect(page.getByLabel('Application IDs')).toHaveValue('')
  await page.goBack()
  await page.getByRole('link', { name: 'Job advert' }).click()
  const advert = page.getByRole('article')
  for (const text of [
    '[reference to be confirmed]',
    '[closing date to be confirmed]',
    'Robin Example',
    'My own benefits.',
  ])
    await expect(advert).toContainText(text)
  await expect(advert).not.toContainText('REF-1')

  await page.goto('/')
  const same = page.getByRole('rowheader', { name: 'Copied title' })
  await expect(same).toContainText([/2 of \d with this title, created /, /Reference REF-1\s*1 of \d with this title/])
})

test('on a phone a long word of the list is whole, and each row a block', async ({ page, request }) => {
  await newVacancy(request, { level: 'apprentice-devops-engineer', grade: 'AO' })
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/')
  const link = page.getByRole('link', { name: 'Apprentice DevOps engineer' }).first()
  const [title, cell] = [await link.boundingBox(), await page.locator('.app-list td').first().boundingBox()]
  expect(title?.width).toBeGreaterThan(200)
  expect(cell?.x).toBe(title?.x)
})

test('a vacancy is deleted after a question, and kept by the other answer', async ({ page, request }) => {
  const id = await newVacancy(request)
  const link = page.locator(`a[href="${paths.vacancy(id)}"]`)
  await page.goto(paths.vacancy(id))
  await page.getByRole('link', { name: 'Delete this vacancy' }).click()
  await page.getByRole('link', { name: 'Keep it' }).click()
  await page.getByRole('link', { name: 'Delete this vacancy' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Delete this vacancy?' })).toBeVisible()
  await page.getByRole('button', { name: 'Delete the vacancy' }).click()
  await expect(page.getByRole('alert')).toContainText('The vacancy has been deleted.')
  await expect(link).toHaveCount(0)
  expect((await page.goto(paths.vacancy(id)))?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible()
})
