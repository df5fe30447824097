/** The whole main job as a new manager does it, wide and narrow; with and without JavaScript by project. */
import type { Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { docxProblems } from '../prose/docx-checks'
import { tooWide } from './accessibility'
import { download, wordText } from './files'
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

async function chooseLevel(page: Page) {
  await page.goto('/')
  await page.getByRole('button', { name: 'Start a vacancy' }).click()
  await page.getByRole('radio', { name: 'Development operations (DevOps) engineer' }).check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Which role level?' })).toBeVisible()
  const twins = page.locator('.app-compare', { has: page.getByLabel('4. Senior DevOps engineer', { exact: true }) })
  await expect(twins.getByRole('radio')).toHaveCount(2)
  await expect(twins).toContainText('Service support: expert')
  await expect(twins).toContainText('Service support: practitioner')
  await page.getByRole('radio', { name: '4. Senior DevOps engineer', exact: true }).check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('radio', { name: 'Senior Executive Officer (SEO)' }).check()
  await page.getByRole('button', { name: 'Create the vacancy' }).click()
  await expect(page.getByRole('alert')).toContainText('The vacancy is saved')
  await expect(page.getByRole('heading', { level: 1, name: 'Senior DevOps engineer' })).toBeVisible()
}

async function describePost(page: Page) {
  await page.getByRole('link', { name: 'Title, team and department' }).click()
  await page.getByLabel('Job title', { exact: true }).fill('Senior platform engineer')
  await page.getByLabel('Vacancy reference').fill('REF-77001')
  await page.getByLabel('Department').fill('Office of Test & Trial <HQ>')
  await page.getByLabel('Business area').fill('Digital')
  await page.getByLabel('Team').fill('the Release team')
  await page.getByLabel('Type of role').fill('Digital')
  await page.getByLabel('Number of posts').fill('2')
  await saveAndContinue(page, 'Pay, contract and place')
  await page.getByLabel('Salary from').fill('£45,000')
  await page.getByLabel('Salary up to').fill('52500')
  await page.getByLabel('Employer’s pension contribution').fill('£13,000')
  await page.getByLabel('Benefits').fill('27 days of annual leave\nA season ticket loan')
  await page.getByLabel('Locations').fill('Leeds\nCardiff')
  await page.getByRole('radio', { name: 'Permanent' }).check()
  await page.getByRole('checkbox', { name: 'Full-time' }).check()
  await page.getByRole('checkbox', { name: 'Job share' }).check()
  await saveAndContinue(page, 'Dates and contact')
  await fillDate(page, 'Closing date', '7', '6', '2027')
  await fillDate(page, 'Sift date', '14', '6', '2027')
  await fillDate(page, 'First interview date', '28', '06', '2027')
  await page.getByRole('radio', { name: 'Video' }).check()
  await page.getByLabel('Name of the contact').fill('Robin Example')
  await page.getByLabel('Email address of the contact').fill('robin@example.gov.uk')
  await saveAndContinue(page, 'Approach and security checks')
  await page.getByRole('radio', { name: 'External' }).check()
  await page.getByLabel('Reserve list, in months').fill('6')
  await page.getByRole('group', { name: 'Criminal record check' }).getByRole('radio', { name: 'Basic' }).check()
  await page.getByRole('radio', { name: 'Security check (SC)' }).check()
  await saveAndContinue(page, 'Choose the technical skills')
}

async function chooseSkills(page: Page, counted: boolean) {
  const count = page.locator('[data-count-of]')
  await expect(count).toHaveText('8 of 8 technical skills chosen')
  const use = (skill: string) => page.getByRole('group', { name: `Use of ${skill}` })
  await use('User focus').getByText('Not used').click()
  await expect(count).toHaveText(counted ? '7 of 8 technical skills chosen' : '8 of 8 technical skills chosen')
  await use('Availability and capacity management').getByText('Desirable').click()
  await saveAndContinue(page, 'Choose the behaviours')
}

async function chooseAssessment(page: Page) {
  await page.getByRole('group', { name: 'Leadership' }).getByText('At application').click()
  await saveAndContinue(page, 'Experience, strengths and tests')
  await page.getByLabel('Tests before the interview').fill('Verbal reasoning: online, 30 minutes')
  await saveAndContinue(page, 'Standard statements')
  await page.getByRole('checkbox', { name: 'Hybrid working' }).check()
  await saveAndContinue(page, 'Panel, application IDs and minimum score')
}

async function setInterview(page: Page) {
  await page.getByLabel('How many people are on the panel?').fill('2')
  await page.getByLabel('Application IDs').fill('A1001\nB-2002')
  await saveAndContinue(page, 'Interview questions')
}

async function changeQuestion(page: Page) {
  await page.getByRole('link', { name: 'Change question (Technical skill: Service support)' }).click()
  await page.getByLabel('Question', { exact: true }).fill('When did a service fail at night, and what did you do?')
  await page.getByLabel('Weight').selectOption('2')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('When did a service fail at night, and what did you do?')).toBeVisible()
  await page.getByRole('button', { name: 'Continue' }).click()
}

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
  await page.getByRole('button', { name: 'Restore the first wording' }).click()
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
  expect(pack.name).toBe('pack.docx')
  expect(docxProblems(pack.bytes)).toEqual([])
  const advert = await download(page, page.getByRole('link', { name: 'Job advert as Word' }))
  expect(advert.name).toBe('job-advert.docx')
  expect(docxProblems(advert.bytes)).toEqual([])
  for (const text of typed) expect(wordText(advert.bytes)).toContain(text)
  for (const text of typed) expect(wordText(pack.bytes)).toContain(text)

  const zip = await download(page, page.getByRole('button', { name: 'Download the pack (zip)' }))
  expect(zip.name).toBe('pack.zip')
  const files = unzipSync(zip.bytes)
  expect(Object.keys(files)).toEqual(packNames)
  for (const [name, bytes] of Object.entries(files)) expect(docxProblems(bytes), name).toEqual([])
  const sheet = wordText(files['interview-sheet-B-2002-member-2.docx'] as Uint8Array)
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

const packNames = [
  'index.docx',
  'job-advert.docx',
  'success-profile.docx',
  'interview-sheets.docx',
  'interview-sheet-A1001-member-1.docx',
  'interview-sheet-A1001-member-2.docx',
  'interview-sheet-B-2002-member-1.docx',
  'interview-sheet-B-2002-member-2.docx',
]

function section(page: Page, heading: string) {
  return page.locator('.app-section', { has: page.getByRole('heading', { name: heading, exact: true }) })
}

async function editBenefits(page: Page, wording: string) {
  await section(page, 'Benefits').getByRole('link', { name: 'Edit' }).click()
  await page.getByLabel('Wording').fill(wording)
}

async function fillDate(page: Page, legend: string, day: string, month: string, year: string) {
  const group = page.getByRole('group', { name: legend })
  await group.getByLabel('Day').fill(day)
  await group.getByLabel('Month').fill(month)
  await group.getByLabel('Year').fill(year)
}

async function saveAndContinue(page: Page, next: string) {
  await page.getByRole('button', { name: 'Save and continue' }).click()
  await expect(page.getByRole('heading', { level: 1, name: next })).toBeVisible()
}
