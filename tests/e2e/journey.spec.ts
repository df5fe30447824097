/** Tests the whole main job as a new manager does it, wide and narrow; with and without JavaScript by project. */
import type { Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { docxProblems } from '../prose/docx/docx-checks'
import { tooWide } from './accessibility'
import { download, untilZipIsReady, wordText } from './files'
import {
  changeQuestion,
  chooseAssessment,
  chooseLevel,
  chooseSkills,
  describePost,
  setInterview,
} from './journey-choices'
import { expect, sizes, test } from './site'

for (const size of sizes)
  test(`a manager builds, edits and downloads a pack at ${size.width} px`, async ({ page, javaScriptEnabled }) => {
    await page.setViewportSize(size)
    const step = async (name: string, work: (page: Page) => Promise<void>) =>
      test.step(name, async () => {
        await work(page)
        expect.soft(await tooWide(page), `after “${name}”`).toEqual([])
      })
    await step('role, role level and grade', chooseLevel)
    const overview = page.url().replace(/\?.*/, '')
    await step('about the post', describePost)
    await step('skills', () => chooseSkills(page, javaScriptEnabled !== false))
    await step('behaviours, other elements, statements', chooseAssessment)
    await step('interview', setInterview)
    await step('questions', changeQuestion)
    await step('advert', readAdvert)
    await step('edit and restore', editSection)
    await page.goto(overview)
    await expect(page.getByRole('link', { name: 'Job advert' })).toHaveAccessibleDescription(/Ready, 1 edited$/)
    await step('downloads', downloadAll)
  })

async function readAdvert(page: Page) {
  await expect(page.getByText('Panel of 2, 2 applications')).toBeVisible()
  await page.getByRole('link', { name: 'Job advert' }).click()
  const advert = page.getByRole('article', { name: 'Job advert' })
  for (const text of [
    'REF-77001',
    'Office of Test & Trial <HQ>',
    '£45,000',
    'Cardiff',
    '7 June 2027',
    'robin@example.gov.uk',
  ])
    await expect(advert).toContainText(text)
  await expect(advert).not.toContainText('to be confirmed')
  await expect(advert).not.toContainText('User focus')
  await expect(advert).toContainText('Availability and capacity management')
}

async function editSection(page: Page) {
  await editBenefits(page, 'A **bicycle** loan\n\n- one bell')
  await page.getByRole('button', { name: 'Preview' }).click()
  const preview = page.getByRole('region', { name: 'Preview' })
  await expect(preview.getByRole('listitem')).toHaveText('one bell')
  await expect(preview.locator('strong')).toHaveText('bicycle')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(section(page, 'Benefits')).toContainText('Edited')
  await expect(section(page, 'Benefits')).toContainText('A bicycle loan')
  await section(page, 'Benefits').getByRole('link', { name: 'Edit' }).click()
  await page.getByRole('link', { name: 'Restore the standard wording' }).click()
  await page.getByRole('link', { name: 'Keep my wording' }).click()
  await expect(page.getByLabel('Wording')).toHaveValue(/bicycle/)
  await page.getByRole('link', { name: 'Restore the standard wording' }).click()
  await expect(page.getByText('bicycle')).toBeVisible()
  await page.getByRole('button', { name: 'Delete my wording and restore' }).click()
  await expect(section(page, 'Benefits')).toContainText('27 days of annual leave')
  await expect(section(page, 'Benefits')).toContainText('Not edited')
  await editBenefits(page, 'Own words & <signs>: ½ day of leave each month')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Your wording has been saved.')).toBeVisible()
}

async function downloadAll(page: Page) {
  await page.getByRole('button', { name: 'Download the pack' }).click()
  await expect(page.getByText('to be confirmed')).toHaveCount(0)
  const pack = await download(page, page.getByRole('button', { name: 'Download the pack (Word)' }))
  expect(pack.name).toBe('senior-platform-engineer-seo-pack.docx')
  expect(docxProblems(pack.bytes)).toEqual([])
  const advert = await download(page, page.getByRole('link', { name: 'Job advert as Word', exact: true }))
  expect(advert.name).toBe('senior-platform-engineer-seo-job-advert.docx')
  expect(docxProblems(advert.bytes)).toEqual([])
  for (const text of typed) expect(wordText(advert.bytes)).toContain(text)
  for (const text of typed) expect(wordText(pack.bytes)).toContain(text)

  await page.getByRole('button', { name: 'Make the pack (zip)' }).click()
  await untilZipIsReady(page)
  const zip = await download(page, page.getByRole('button', { name: 'Download the pack (zip)' }))
  expect(zip.name).toBe('senior-platform-engineer-seo-pack.zip')
  const files = unzipSync(zip.bytes)
  expect(Object.keys(files)).toEqual(policyNames)
  for (const [name, bytes] of Object.entries(files))
    if (name.endsWith('.docx')) expect(docxProblems(bytes), name).toEqual([])
  const sheet = wordText(files['5-interview/interview-sheet-B-2002-member-2.docx'] as Uint8Array)
  expect(sheet).toContain('B-2002')
  expect(sheet).toContain('When did a service fail at night, and what did you do?')
}

const typed = [
  'Senior platform engineer',
  'Office of Test & Trial <HQ>',
  'the Release team',
  '7 June 2027',
  'Own words & <signs>: ½ day of leave each month',
  'Verbal reasoning: online, 30 minutes',
]

const owned = ['A1001', 'B-2002'].flatMap((id) => [
  `5-interview/interview-sheet-${id}-member-1.docx`,
  `5-interview/interview-sheet-${id}-member-2.docx`,
  `6-scores/consensus-sheet-${id}.docx`,
])
const policyNames = [
  'index.docx',
  '1-advert/job-advert.docx',
  '4-panel/success-profile.docx',
  '5-interview/interview-sheets.docx',
  '4-panel/panel-briefing.docx',
  '4-panel/calibration-exercise.docx',
  '2-candidates/candidate-guide.docx',
  '2-candidates/questions-in-advance.docx',
  '3-sift/sift-sheet.docx',
  '6-scores/consensus-sheet.docx',
  '6-scores/score-matrix.docx',
  ...['job-advert', 'interview-sheets', 'panel-briefing', 'candidate-guide', 'questions-in-advance', 'sift-sheet'].map(
    (kind) => `7-large-print/${kind}-large-print.docx`,
  ),
  ...owned,
  '6-scores/score-matrix.xlsx',
]

function section(page: Page, heading: string) {
  return page.locator('.app-section', { has: page.getByRole('heading', { name: heading, exact: true }) })
}

async function editBenefits(page: Page, wording: string) {
  await section(page, 'Benefits').getByRole('link', { name: 'Edit' }).click()
  await page.getByLabel('Wording').fill(wording)
}
