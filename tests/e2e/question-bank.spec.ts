/**
 * Tests the question bank in the browser: found, added, reworded, retired, imported, picked by a vacancy and ordered.
 */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { paths } from '../../app/frame/paths'
import { expectAccessible } from './accessibility'
import { test } from './own-site'
import { expect } from './site'
import { newVacancy, role } from './vacancy'

const skill = 'service-support'
const place = { subject: 'skill', slug: skill, level: 'expert' } as const
const own = 'A service that many people use is down. What do you do first, and why?'
const listed = (page: Page, text: string) => page.getByRole('listitem').filter({ hasText: text })

async function add(page: Page, text: string) {
  await page.goto(paths.newQuestion(place))
  await page.getByRole('radio', { name: 'Situation' }).check()
  await page.getByLabel('Question', { exact: true }).fill(text)
  await page.getByRole('button', { name: 'Add the question' }).click()
  await expect(page.getByRole('alert')).toContainText('The question has been added.')
}

test('questions are found by role level, skill and kind, and gaps are named', async ({ page, javaScriptEnabled }) => {
  const check = (state: string) => (javaScriptEnabled === false ? undefined : expectAccessible(page, state))
  await page.goto('/')
  await page.getByRole('link', { name: 'Questions' }).click()
  await expect(page.getByText('You have added, reworded, retired or agreed no questions yet.')).toBeVisible()
  await check('an empty bank')
  await page.getByLabel('Role level').selectOption(`${role}/senior-devops-engineer`)
  await page.getByRole('button', { name: 'Show questions' }).click()
  await expect(page.getByText(/None: each skill shown has 3 questions or more in use/)).toBeVisible()
  await page.getByLabel('Kind of question').selectOption('Explanation')
  await page.getByLabel('Skill, behaviour or strength').selectOption('Service support')
  await page.getByRole('button', { name: 'Show questions' }).click()
  await expect(page.getByText('1 question.')).toBeVisible()
  await check('questions of a skill')
})

test('a question is added, picked by a vacancy, retired and brought back', async ({
  page,
  request,
  javaScriptEnabled,
}) => {
  const check = (state: string) => (javaScriptEnabled === false ? undefined : expectAccessible(page, state))
  await page.goto(paths.questionBank())
  await page.getByRole('link', { name: 'Add a question' }).click()
  await check('what a question is about')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.locator('.govuk-error-summary')).toContainText('Choose what the question is about')
  await check('a subject that is refused')
  await page.getByLabel('A skill, behaviour or strength').selectOption('Service support')
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByLabel('Owner (optional)').fill('x'.repeat(121))
  await page.getByRole('button', { name: 'Add the question' }).click()
  await expect(page.locator('.govuk-error-summary')).toContainText('Choose a skill level')
  await expect(page.locator('.govuk-error-summary')).toContainText('The owner must be 120 characters or fewer')
  await expect(page.locator('.govuk-error-summary')).toContainText('Enter the question')
  await check('a question that is refused')
  await add(page, own)

  const id = await newVacancy(request)
  await page.goto(paths.question(id, `technical-skill-${skill}`))
  await page.getByRole('radio', { name: own }).check()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText(own)).toBeVisible()
  await page.goto(paths.questionBank({ skill, level: 'expert' }))
  await expect(listed(page, own)).toContainText('used in 1 vacancy')
  await expect(listed(page, own).getByRole('link', { name: 'Senior DevOps engineer', exact: true })).toBeVisible()

  await listed(page, own).getByRole('link', { name: 'Reword or retire' }).click()
  await check('a question to reword')
  await page.getByRole('button', { name: 'Retire this question' }).click()
  await expect(listed(page, own)).toContainText('Retired')
  await check('a retired question')
  await page.goto(paths.question(await newVacancy(request), `technical-skill-${skill}`))
  await expect(page.getByRole('radio', { name: own })).toHaveCount(0)
  await page.goto(paths.questionBank())
  await listed(page, own).getByRole('link', { name: 'Reword or bring back' }).click()
  await page.getByRole('button', { name: 'Bring it back' }).click()
  await expect(page.getByRole('alert')).toContainText('in use again')
})

test('a made question is reworded, and vacancies follow; emptied, it is ours again', async ({ page, request }) => {
  const id = await newVacancy(request)
  await page.goto(paths.bankQuestion(place, 'written-1'))
  await page.getByLabel('Question', { exact: true }).fill('When did a service last fail you?')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(listed(page, 'When did a service last fail you?')).toContainText('reworded')
  await page.goto(paths.questions(id))
  await expect(page.getByText('When did a service last fail you?')).toBeVisible()
  await page.goto(paths.bankQuestion(place, 'written-1'))
  await expect(page.getByText('Our wording: Tell us about the hardest fault')).toBeVisible()
  await page.getByLabel('Question', { exact: true }).fill('')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.goto(paths.questions(id))
  await expect(page.getByText('When did a service last fail you?')).toHaveCount(0)
})

test('behaviours by grades and strengths have questions too, with an owner and a day, and vacancies ask them', async ({
  page,
  request,
  javaScriptEnabled,
}) => {
  const check = (state: string) => (javaScriptEnabled === false ? undefined : expectAccessible(page, state))
  await page.goto(paths.questionBank())
  await page.getByLabel('Skill, behaviour or strength').selectOption('Working Together')
  await page.getByLabel('Skill level or grades').selectOption('HEO and SEO')
  await page.getByRole('button', { name: 'Show questions' }).click()
  await expect(page.getByRole('heading', { name: 'Behaviour: Working Together, HEO and SEO' })).toBeVisible()
  await expect(page.getByText('3 questions.')).toBeVisible()
  await check('questions of a behaviour')
  await page.getByRole('link', { name: 'Reword or retire' }).first().click()
  await page.getByLabel('Question', { exact: true }).fill('How do you work with others?')
  await page.getByLabel('Owner (optional)').fill('Head of Delivery')
  const agreed = page.getByRole('group', { name: 'When was it agreed? (optional)' })
  for (const [part, text] of Object.entries({ Day: '3', Month: '9', Year: '2126' }))
    await agreed.getByLabel(part).fill(text)
  await page.getByRole('button', { name: 'Save' }).click()
  const error = page.getByRole('link', { name: 'The date on which it was agreed must be today or in the past' })
  await error.click()
  await expect(agreed.getByLabel('Day')).toBeFocused()
  await check('a day that is refused')
  await agreed.getByLabel('Year').fill('2026')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(listed(page, 'How do you work with others?')).toContainText(
    'reworded · owner: Head of Delivery · agreed on 3 September 2026',
  )
  const id = await newVacancy(request)
  await page.goto(paths.questions(id))
  await expect(page.getByText('How do you work with others?')).toBeVisible()

  await page.goto(paths.newSubject())
  await page.getByLabel('Or another strength').fill('Kind-hearted')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByText('Strength: Kind hearted')).toBeVisible()
  await page.getByLabel('Question', { exact: true }).fill('When were you last kind?')
  await check('a new question about a strength')
  await page.getByRole('button', { name: 'Add the question' }).click()
  await listed(page, 'When were you last kind?').getByRole('link', { name: 'Reword or retire' }).click()
  await page.getByRole('radio', { name: 'Past example' }).check()
  await check('the kind of an own question')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(listed(page, 'When were you last kind?')).toContainText('Past example · our own')
})

test('a file is refused with its rows, and what was exported is taken over', async ({ page, javaScriptEnabled }) => {
  const check = (state: string) => (javaScriptEnabled === false ? undefined : expectAccessible(page, state))
  await add(page, own)
  const downloading = page.waitForEvent('download')
  await page.goto(paths.questionBank())
  await page.getByRole('link', { name: 'Export yours as CSV' }).click()
  const text = readFileSync(await (await downloading).path(), 'utf8')
  expect(text).toContain(own)
  await page.goto(paths.questionImport())
  await check('the import of questions')
  const send = async (content: string) => {
    await page
      .getByLabel('CSV file')
      .setInputFiles({ name: 'q.csv', mimeType: 'text/csv', buffer: Buffer.from(content) })
    await page.getByRole('button', { name: 'Import' }).click()
  }
  await send(`${text}juggling,expert,situation,,Why?,,,\r\n`)
  await expect(page.locator('.govuk-error-summary')).toContainText('Row 3, skill: “juggling” is not a skill')
  await check('a file that is refused')
  await send(text.replace('What do you do first', 'What do you do at once'))
  await expect(page.getByRole('alert')).toContainText(
    'The file has been imported: 0 questions added, 1 changed, 0 as before.',
  )
  await expect(listed(page, 'What do you do at once')).toBeVisible()
  await expect(page.getByText('1 question.')).toBeVisible()
})

test('the order of a vacancy’s questions is changed, and the running time is shown', async ({
  page,
  request,
  javaScriptEnabled,
}) => {
  const id = await newVacancy(request)
  await page.goto(paths.questions(id))
  await expect(page.getByText('57 of 60 minutes')).toBeVisible()
  const headings = page.getByRole('heading', { level: 2 })
  const [first, second] = await headings.allTextContents()
  await page.getByRole('button', { name: `Move up ${second}` }).click()
  await expect(headings.first()).toHaveText(`${second}`)
  await expect(headings.nth(1)).toHaveText(`${first}`)
  if (javaScriptEnabled !== false) await expectAccessible(page, 'the order of questions')
})
