/** Tests that pressing the button all the way gives a usable pack. */
import { docxProblems } from '../prose/docx/docx-checks'
import { download, wordText } from './files'
import { expect, test } from './site'

test('pressing Continue all the way gives a usable pack', async ({ page }) => {
  await page.goto('/vacancies/new')
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('radio', { name: '2. Junior DevOps engineer' }).check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('button', { name: 'Create the vacancy' }).click()
  await page.getByRole('link', { name: 'Title, team and department' }).click()
  for (let pages = 0; pages < 10; pages++) await page.getByRole('button', { name: 'Save and continue' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Interview questions' })).toBeVisible()
  await page.getByRole('button', { name: 'Use these questions' }).click()

  await page.getByRole('button', { name: 'Download the pack' }).click()
  await expect(page.getByText(/\d+ points are still to be confirmed/)).toBeVisible()
  const { name, bytes } = await download(page, page.getByRole('button', { name: 'Download the pack (Word)' }))
  expect(name).toBe('junior-devops-engineer-eo-pack.docx')
  expect(docxProblems(bytes)).toEqual([])
  const text = wordText(bytes)
  expect(text).toContain('Junior DevOps engineer')
  expect(text).toContain('[salary to be confirmed]')
  expect(text).not.toMatch(/undefined|\[object|NaN/)
})

test('every format of every document can be downloaded', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('row', { name: 'Senior DevOps engineer (example)' }).first().getByRole('link').click()
  await page.getByRole('button', { name: 'Download the pack' }).click()
  for (const [document, file] of Object.entries(documents))
    for (const [format, ending] of Object.entries(formats)) {
      const link = page.getByRole('link', { name: `${document} as ${format}`, exact: true })
      const { name, bytes } = await download(page, link)
      expect(name).toBe(`senior-devops-engineer-example-seo-${file}.${ending}`)
      if (ending === 'docx') expect(docxProblems(bytes), name).toEqual([])
      else expect(new TextDecoder().decode(bytes), name).toContain('Senior DevOps engineer (example)')
    }
})

const documents = {
  'Job advert': 'job-advert',
  'Success profile': 'success-profile',
  'Interview question sheets': 'interview-sheets',
}
const formats = { Word: 'docx', 'plain text': 'txt', Markdown: 'md' }
