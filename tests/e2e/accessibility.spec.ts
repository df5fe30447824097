/** Tests every page in every state, at both widths, against the machine-testable rules of WCAG 2.2 AA. */
import type { Page } from '@playwright/test'
import { choicesPages } from '../../app/domain/vacancy/pages'
import { paths } from '../../app/frame/paths'
import { expectAccessible } from './accessibility'
import { expect, test } from './site'
import { newVacancy, role, save } from './vacancy'
import { answerWrong, wrongAnswers } from './wrong-answers'

const once = { tag: '@once' }

test('the way to a vacancy is accessible', once, async ({ page }) => {
  const twin = 'lead-devops-engineer-management'
  for (const path of ['/', paths.newRole(), paths.newLevel(role), paths.newGrade(role, 'senior-devops-engineer')])
    await check(page, path)
  await check(page, paths.newGrade(role, twin))
})

test('comparing role levels is accessible', once, async ({ page }) => {
  const [low, high] = [`${role}/apprentice-devops-engineer`, `${role}/lead-devops-engineer`]
  for (const path of [paths.compare(), paths.compare(low, high), paths.compare(high, 'none')]) await check(page, path)
  await check(page, paths.compare(`${role}/lead-devops-engineer-management`, high))
})

test('the framework is accessible', once, async ({ page }) => {
  const search = (words: string) => `${paths.framework()}?q=${words}`
  for (const path of [paths.framework(), search('design'), search('zebra'), paths.role(role)]) await check(page, path)
  for (const path of [paths.skillsList(), paths.skill('user-focus', 'working')]) await check(page, path)
})

test('a role’s skills from level to level are accessible', once, ({ page }) => check(page, paths.progression(role)))

test('what the service says of itself is accessible', once, async ({ page }) => {
  for (const path of [paths.accessibility(), paths.privacy(), paths.cookies()]) await check(page, path)
})

test('the pages of choices are accessible', once, async ({ page, request }) => {
  const id = await newVacancy(request)
  for (const { slug } of choicesPages) await check(page, paths.page(id, slug))
  await check(page, paths.question(id, 'technical-skill-service-support'))
  await check(page, paths.question(id, 'behaviour-working-together'))
  await check(page, paths.calibration(id))
})

test('the pages of criteria of one’s own are accessible', once, async ({ page, request }) => {
  const id = await newVacancy(request)
  const criterion = 'ownCriterion'
  for (const path of [paths.addSkill(id), `${paths.addSkill(id)}?q=design`, `${paths.addSkill(id)}?q=zebra`])
    await check(page, path)
  await check(page, paths.vacancySkill(id, 'systems-design'))
  await check(page, paths.ownCriterion(id, 'new'))
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('Enter a name for the criterion')
  await expectAccessible(page, 'an own criterion with mistakes')
  await save(page, paths.ownCriterion(id, 'new'), {
    [`${criterion}.name`]: 'Terraform on AWS',
    [`${criterion}.statements`]: 'write modules that other teams reuse',
    [`${criterion}.use`]: 'essential',
  })
  await save(page, paths.vacancySkill(id, 'systems-design'), {
    'skills.systems-design.without': '1',
    'skills.systems-design.inParticular': 'C4, event storming',
  })
  const ownKey = 'own-criterion-criterion-1'
  const pages = [paths.ownCriterion(id, 'criterion-1'), paths.removeCriterion(id, ownKey), paths.plan(id)]
  const saved = [
    `${paths.skills(id)}?saved=criterion-1`,
    `${paths.skills(id)}?removed=1`,
    `${paths.questions(id)}?saved=${ownKey}`,
  ]
  for (const path of [...pages, ...saved]) await check(page, path)
  await check(page, paths.question(id, ownKey))
  for (const kind of ['job-advert', 'success-profile', 'interview-sheets', 'calibration-exercise'] as const)
    await check(page, paths.document(id, kind))
})

test('the overview, its banners and its questions are accessible', once, async ({ page, request }) => {
  const id = await newVacancy(request)
  await check(page, paths.vacancy(id))
  await check(page, `${paths.vacancy(id)}?saved=created`)
  await check(page, `${paths.vacancy(id)}?saved=copied`)
  await save(page, paths.grade(id), { grade: 'AO' })
  await check(page, paths.vacancy(id))
  await expect(page.getByText('AO is not one of the grades')).toBeVisible()
  for (const path of [paths.level(id), paths.grade(id), paths.officialWords(id), paths.delete(id), '/?deleted=1'])
    await check(page, path)
})

test('the documents are accessible', once, async ({ page, request }) => {
  const id = await newVacancy(request)
  for (const kind of ['job-advert', 'success-profile', 'interview-sheets'] as const)
    await check(page, paths.document(id, kind))
  await check(page, paths.download(id))
})

test('a document with edited, outdated and waiting sections is accessible', once, async ({ page, request }) => {
  const id = await newVacancy(request)
  const wording =
    '### A heading\n\n- a point\n  - a point of it\n\n1. first\n\n**Bold** and [a link](https://example.org)'
  await save(page, paths.section(id, 'job-advert', 'benefits'), { markdown: wording })
  await save(page, paths.section(id, 'job-advert', 'job-summary'), { markdown: `Long ${'word'.repeat(40)}` })
  await save(page, paths.section(id, 'job-advert', 'feedback'), { markdown: 'Mine.' })
  await save(page, paths.post(id, 'basics'), { 'post.department': 'New' })
  await save(page, paths.statements(id), { statements: ['security-level'] })
  await check(page, `${paths.document(id, 'job-advert')}?saved=edited`)
  await expect(page.getByText('Changed since your edit').first()).toBeVisible()
  await expect(page.getByText('Your wording is kept and comes back')).toBeVisible()
  for (const path of [paths.vacancy(id), paths.download(id)]) await check(page, path)
})

test('the editor is accessible before, after and in between', once, async ({ page, context, request }) => {
  const id = await newVacancy(request)
  const path = paths.section(id, 'job-advert', 'job-summary')
  await check(page, path)
  await page.getByLabel('Wording').fill('### Part\n\nWords\n\n- one\n- two')
  await page.getByRole('button', { name: 'Preview' }).click()
  await expectAccessible(page, 'the preview')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expectAccessible(page, 'the saved section')
  await check(page, path)
  await save(page, paths.post(id, 'basics'), { 'post.department': 'New' })
  await check(page, path)
  await save(await context.newPage(), paths.post(id, 'checks'), {})
  await page.getByLabel('Wording').fill('Other')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page).toHaveTitle(/^Error: /)
  await expectAccessible(page, 'the conflict')
})

for (const part of [0, 1, 2])
  test(`forms with errors are accessible, part ${part + 1}`, once, async ({ page, request }) => {
    const id = await newVacancy(request)
    for (const wrong of wrongAnswers.filter((_, position) => position % 3 === part)) {
      expect(await answerWrong(page, wrong, id)).toBe(400)
      await expectAccessible(page, `wrong answer: ${wrong.form}`)
    }
  })

test('error pages are accessible', once, async ({ page, request }) => {
  const id = await newVacancy(request)
  await check(page, '/nowhere')
  await check(page, paths.file(id, 'nothing.docx'))
  await page.goto(paths.section(id, 'job-advert', 'job-summary'))
  await page.getByLabel('Wording').fill('x'.repeat(300_000))
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expectAccessible(page, 'too long')
  await page.route('/', (route) => route.continue({ method: 'PUT' }))
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('That cannot be done on this page')
  await expectAccessible(page, 'a method refused')
})

test('a form on another site is refused with an accessible page', once, async ({ page, request, baseURL }) => {
  const id = await newVacancy(request)
  const html = `<title>x</title><form method="post" action="${baseURL}${paths.delete(id)}"><button>Win</button></form>`
  await page.route('http://evil.example/', (route) => route.fulfill({ contentType: 'text/html', body: html }))
  await page.goto('http://evil.example/')
  await page.getByRole('button').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('That did not come from this service')
  await expectAccessible(page, 'another site refused')
  expect((await request.get(paths.vacancy(id))).status()).toBe(200)
})

test('the plan and the sheets of two rounds are accessible', once, async ({ page, request }) => {
  const id = await newVacancy(request)
  await save(page, paths.post(id, 'dates-and-contact'), { 'post.interviewRounds': '2' })
  await save(page, paths.elements(id), { strengths: 'Catalyst' })
  await save(page, paths.plan(id), { 'stages.technical-skill-service-support': ['application', 'interview-2'] })
  await check(page, paths.plan(id))
  for (const box of await page.getByRole('checkbox', { name: /^Second interview/, checked: true }).all())
    await box.uncheck()
  await page.getByRole('group', { name: 'First interview: type and minutes' }).getByLabel('The whole').fill('30')
  await expect(page.getByRole('status')).toContainText('too many')
  await expectAccessible(page, 'the plan after changes')
  await check(page, paths.documentOf(id, 'interview-sheets', 'second-interview'))
  await check(page, paths.document(id, 'panel-briefing'))
  await check(page, paths.download(id))
})

test('a vacancy with long words is accessible', once, async ({ page, request }) => {
  const id = await newVacancy(request)
  const long = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'
  await save(page, paths.post(id, 'basics'), { 'post.title': `${long} engineer`, 'post.department': long })
  await save(page, paths.post(id, 'pay-and-place'), { 'post.locations': long, 'post.benefits': long })
  await save(page, paths.post(id, 'dates-and-contact'), {
    'post.contactEmail': `sam@${long}.gov.uk`,
    'post.recruitmentEmail': `recruitment@${long}.gov.uk`,
  })
  await save(page, paths.elements(id), { strengths: long, tests: `${long}: ${long}` })
  const documents = (['job-advert', 'success-profile', 'interview-sheets'] as const).map((kind) =>
    paths.document(id, kind),
  )
  for (const path of ['/', paths.vacancy(id), ...documents]) await check(page, path)
  for (const path of [paths.questions(id), paths.skills(id), paths.download(id), paths.delete(id)])
    await check(page, path)
})

async function check(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await expectAccessible(page, path)
}
