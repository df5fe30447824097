/** The steps of the main journey from the start page to the last choice. */
import { expect, type Page } from '@playwright/test'

export async function chooseLevel(page: Page) {
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

export async function describePost(page: Page) {
  await page.getByRole('link', { name: 'Title, team and department' }).click()
  await page.getByLabel('Job title', { exact: true }).fill('Senior platform engineer')
  await page.getByLabel('Vacancy reference').fill('REF-77001')
  await page.getByLabel('Department').fill('Office of Test & Trial <HQ>')
  await page.getByLabel('Business area').fill('Digital')
  await page.getByLabel('Team').fill('the Release team')
  await page.getByLabel('Type of role').fill('Digital')
  await page.getByLabel('Profession').fill('Government Digital and Data')
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
  await page.getByLabel('Name of the contact').fill('Robin Example')
  await page.getByLabel('Email address of the contact').fill('robin@example.gov.uk')
  await page.getByLabel('Email address of the recruitment team').fill('recruitment@example.gov.uk')
  await saveAndContinue(page, 'Approach and security checks')
  await page.getByRole('radio', { name: 'External' }).check()
  await page.getByRole('radio', { name: '6 months' }).check()
  await page.getByRole('group', { name: 'Criminal record check' }).getByRole('radio', { name: 'Basic' }).check()
  await page.getByRole('radio', { name: 'Security check (SC)' }).check()
  await saveAndContinue(page, 'Choose the technical skills')
}

export async function chooseSkills(page: Page, counted: boolean) {
  const count = page.locator('[data-count-of]')
  await expect(count).toHaveText('3 of 8 technical skills chosen')
  const use = (skill: string) => page.getByRole('group', { name: `Use of ${skill}` })
  await use('Service support').getByText('Desirable').click()
  await use('User focus').getByText('Not used').click()
  await use('Service support').getByText('Essential').click()
  await use('Availability and capacity management').getByText('Desirable').click()
  await expect(count).toHaveText(counted ? '4 of 8 technical skills chosen' : '3 of 8 technical skills chosen')
  await page.getByRole('group', { name: 'lead criterion' }).getByText('Service support').click()
  await saveAndContinue(page, 'Choose the behaviours')
}

export async function chooseAssessment(page: Page) {
  await page.getByRole('group', { name: 'Leadership' }).getByRole('radio', { name: 'Used', exact: true }).check()
  await saveAndContinue(page, 'Experience, strengths and tests')
  await page.getByLabel('Tests before the interview').fill('Verbal reasoning: online, 30 minutes')
  await saveAndContinue(page, 'Standard statements')
  await page.getByRole('checkbox', { name: 'Hybrid working' }).check()
  await saveAndContinue(page, 'Panel, application IDs and minimum score')
}

export async function setInterview(page: Page) {
  await page.getByLabel('How many people are on the panel?').fill('2')
  await page.getByLabel('Application IDs').fill('A1001\nB-2002')
  await saveAndContinue(page, 'Plan the assessment')
  await expect(page.getByRole('figure').getByText(/^Interview: \d+ of 60 minutes/)).toBeVisible()
  await page.getByRole('checkbox', { name: 'Application for Leadership' }).check()
  await page.getByRole('checkbox', { name: 'Interview for Leadership' }).uncheck()
  await page.getByLabel('Weight for Service support').selectOption('2')
  await page.getByLabel('Who asks for Service support').selectOption('2')
  await page.getByLabel('Type', { exact: true }).selectOption('Video')
  await saveAndContinue(page, 'Interview questions')
}

export async function changeQuestion(page: Page) {
  await page.getByRole('link', { name: 'Change question (Technical skill: Service support)' }).click()
  await page
    .getByLabel('Your own words', { exact: true })
    .fill('When did a service fail at night, and what did you do?')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('When did a service fail at night, and what did you do?')).toBeVisible()
  await page.getByRole('button', { name: 'Use these questions' }).click()
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
