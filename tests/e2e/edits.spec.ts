/** Tests edited sections: previewed, saved, kept through later choices, and marked if the replaced text has changed. */
import type { Page } from '@playwright/test'
import { paths } from '../../app/frame/paths'
import { expect, test } from './site'
import { newVacancy, save } from './vacancy'

const section = (page: Page, heading: string) =>
  page.locator('.app-section', { has: page.getByRole('heading', { name: heading, exact: true }) })

test('a preview shows the wording and saves nothing', async ({ page, request }) => {
  const id = await newVacancy(request)
  await page.goto(paths.section(id, 'job-advert', 'job-summary'))
  const before = await page.getByLabel('Wording').inputValue()
  await page.getByLabel('Wording').fill('### Part\n\nSee [the site](https://example.org) <script>alert(1)</script>')
  await page.getByRole('button', { name: 'Preview' }).click()
  const preview = page.getByRole('region', { name: 'Preview' })
  await expect(preview.getByRole('heading', { name: 'Part' })).toBeInViewport()
  await expect(preview.getByRole('link', { name: 'the site' })).toHaveAttribute('href', 'https://example.org/')
  await expect(preview).toContainText('<script>alert(1)</script>')
  await expect(page.getByLabel('Wording')).toHaveValue(/^### Part/)
  await page.getByText('Cancel').click()
  await expect(section(page, 'Job summary')).toContainText('Not edited')
  await page.goto(paths.section(id, 'job-advert', 'job-summary'))
  await expect(page.getByLabel('Wording')).toHaveValue(before)
})

test('after a save the message is in view and has the focus, and leads to the section', async ({ page, request }) => {
  const id = await newVacancy(request)
  await page.goto(paths.section(id, 'job-advert', 'benefits'))
  await page.getByLabel('Wording').fill('My own benefits.')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  const banner = page.getByRole('alert')
  await expect(banner).toContainText('Your wording has been saved.')
  await expect(banner).toBeInViewport()
  await expect(banner).toBeFocused()
  await banner.getByRole('link', { name: 'Go to the section' }).click()
  await expect(page.getByText('My own benefits.')).toBeInViewport()
})

test('an edit is marked as outdated when a field changes what it replaced', async ({ page, request }) => {
  const id = await newVacancy(request)
  await save(page, paths.section(id, 'job-advert', 'job-summary'), { markdown: 'My own summary.' })
  await page.goto(paths.document(id, 'job-advert'))
  await expect(section(page, 'Job summary')).toContainText('Edited')
  await save(page, paths.post(id, 'basics'), { 'post.team': 'the newest team' })

  await page.goto(paths.vacancy(id))
  await expect(page.getByRole('link', { name: 'Job advert' })).toHaveAccessibleDescription(/1 to check$/)
  await page.getByRole('link', { name: 'Job advert' }).click()
  await expect(section(page, 'Job summary')).toContainText('Changed since your edit')
  await expect(section(page, 'Job summary')).toContainText('My own summary.')
  await section(page, 'Job summary').getByRole('link', { name: 'Edit' }).click()
  await expect(page.getByText('the newest team')).toBeVisible()
  await expect(page.getByLabel('Wording')).toHaveValue('My own summary.')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(section(page, 'Job summary')).toContainText('Edited')
})

test('an edit is marked as outdated when the role level changes, and fits again when it changes back', async ({
  page,
  request,
}) => {
  const id = await newVacancy(request)
  await save(page, paths.section(id, 'job-advert', 'job-description'), { markdown: 'My own description.' })
  await page.goto(paths.level(id))
  await page.getByRole('radio', { name: '3. DevOps engineer' }).check()
  await page.getByRole('button', { name: 'Save and choose the skills' }).click()
  await page.goto(paths.document(id, 'job-advert'))
  await expect(section(page, 'Job description')).toContainText('Changed since your edit')
  await expect(section(page, 'Job description')).toContainText('My own description.')
  await page.goto(paths.download(id))
  await expect(page.getByRole('link', { name: 'Job advert: Job description' })).toBeVisible()

  await save(page, paths.level(id), { level: 'senior-devops-engineer' })
  await page.goto(paths.document(id, 'job-advert'))
  await expect(section(page, 'Job description')).toContainText('Edited')
})

test('an edit outlives another choice of skills, and waits while its section is gone', async ({ page, request }) => {
  const id = await newVacancy(request)
  await save(page, paths.section(id, 'job-advert', 'person-specification'), { markdown: 'My own lead-in.' })
  await save(page, paths.section(id, 'job-advert', 'behaviours'), { markdown: 'My own words on behaviours.' })
  await save(page, paths.skills(id), {
    'skills.systems-design.use': 'not used',
    'skills.availability-and-capacity-management.use': 'essential',
  })
  const without = ['changing-and-improving', 'making-effective-decisions', 'working-together']
  const setBehaviours = (use: string) =>
    save(page, paths.behaviours(id), Object.fromEntries(without.map((slug) => [`behaviours.${slug}`, use])))
  await setBehaviours('not used')
  await page.goto(paths.document(id, 'job-advert'))
  await expect(section(page, 'Person specification')).toContainText('My own lead-in.')
  await expect(section(page, 'Person specification')).toContainText('Availability and capacity management')
  await expect(section(page, 'Behaviours')).toHaveCount(0)
  await expect(page.getByText('Your wording is kept and comes back')).toBeVisible()

  await setBehaviours('used')
  await page.goto(paths.document(id, 'job-advert'))
  await expect(section(page, 'Behaviours')).toContainText('My own words on behaviours.')
  await expect(section(page, 'Behaviours')).toContainText('Edited')
})

test('the key facts lead to every page on which they are filled in', async ({ page, request }) => {
  const id = await newVacancy(request)
  await page.goto(paths.document(id, 'job-advert'))
  await expect(section(page, 'Key facts').getByRole('link')).toHaveText([
    'Change Title, team and department',
    'Change Pay, contract and place',
    'Change Dates and contact',
    'Change Approach and security checks',
  ])
})

test('without a behaviour a document is ready all the same, and the overview advises', async ({ page, request }) => {
  const id = await newVacancy(request)
  await save(page, paths.skills(id), { leadCriterion: 'service-support' })
  await page.goto(paths.vacancy(id))
  const profile = page.getByRole('link', { name: 'Success profile' })
  await expect(profile).toHaveAccessibleDescription(/Ready$/)
  const chosen = ['changing-and-improving', 'making-effective-decisions', 'working-together']
  await save(page, paths.behaviours(id), Object.fromEntries(chosen.map((slug) => [`behaviours.${slug}`, 'not used'])))
  await page.goto(paths.vacancy(id))
  await expect(profile).toHaveAccessibleDescription(/Ready$/)
  await expect(page.getByText('No behaviour is chosen. That is allowed')).toBeVisible()
})

test('each standard statement stands under its name where its wording is read', async ({ page, request }) => {
  const id = await newVacancy(request)
  await page.goto(paths.statements(id))
  await page.getByText('Read the wording: Security').click()
  await expect(page.getByRole('heading', { name: 'Criminal record check' })).toBeVisible()
})
