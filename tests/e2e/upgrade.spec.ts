/** Tests a newer release of the framework: seen, moved to and moved back from. Each test has its own server. */
import type { Page } from '@playwright/test'
import type { Release } from '../../app/domain/framework/release'
import { paths } from '../../app/frame/paths'
import { levelIn, statementsIn } from '../support/build'
import { expectAccessible } from './accessibility'
import { saveNewer, test } from './own-site'
import { expect } from './site'
import { newVacancy, save, send } from './vacancy'

/** One of each kind of change. */
function changeMuch(release: Release): void {
  const level = levelIn(release)
  level.skills = level.skills.filter(({ skill }) => skill !== 'service-support')
  for (const need of level.skills) if (need.skill === 'user-focus') need.level = 'working'
  release.skills.push({ slug: 'poetry', name: 'Poetry', levels: { expert: { leadIn: 'You can:', items: ['rhyme'] } } })
  level.skills.push({ skill: 'poetry', level: 'expert' })
  statementsIn(release, 'systems-design', 'practitioner').items[0] =
    'design systems characterised by high levels of risk, impact, and business or technical complexity'
  statementsIn(release, 'information-security', 'working').items = ['apply security rules']
  Object.assign(level, { description: 'A senior DevOps engineer does something else.', typicalGrades: ['G7'] })
  release.roles[0]?.updates.unshift({ date: '2030-06-30', notes: ["The skill 'poetry' was added."] })
}

const lost = 'Service support (essential, assessed at interview)'
const inMain = (page: Page) => page.locator('main')

test('a vacancy says what a newer release changes for it, moves there and back', async ({ page, request }) => {
  const id = await newVacancy(request)
  await save(page, paths.skills(id), {
    'skills.information-security.use': 'desirable',
    leadCriterion: 'service-support',
  })
  await save(page, paths.section(id, 'job-advert', 'job-description'), { markdown: 'My own description.' })
  await saveNewer('June 2030', changeMuch)
  await page.goto(paths.vacancy(id))
  await expect(inMain(page)).toContainText(
    'A newer release of the framework, June 2030, is loaded. 7 things changed for this vacancy.',
  )
  await page.getByRole('link', { name: 'See what changed' }).click()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A newer framework release')
  await expect(inMain(page)).toContainText('This vacancy is on release November 2024. Release June 2030 is newer.')
  await expect(page.locator('del', { hasText: 'medium' })).toHaveText('[removed: medium] ')
  await expect(page.locator('ins', { hasText: 'high' })).toHaveText('[added: high] ')
  for (const text of [
    'Removed. It was at expert level.',
    'Lowered from practitioner to working.',
    'Added, at expert level.',
    'G7. It was SEO and G7.',
    "The skill 'poetry' was added.",
    lost,
    'Service support as the lead criterion',
    'Poetry (expert): not used',
  ])
    await expect(inMain(page)).toContainText(text)
  await expect(page.getByRole('link', { name: 'Job advert: Job description' })).toHaveAttribute(
    'href',
    paths.section(id, 'job-advert', 'job-description'),
  )

  await page.getByRole('button', { name: 'Move this vacancy to release June 2030' }).click()
  const banner = page.getByRole('alert')
  await expect(banner).toBeFocused()
  await expect(banner).toContainText('The vacancy is on release June 2030 now.')
  await expect(banner).toContainText(lost)
  await expect(page.getByRole('link', { name: 'Job advert' })).toHaveAccessibleDescription(/1 to check$/)
  await expect(inMain(page)).not.toContainText('is loaded')
  await page.goto(paths.document(id, 'job-advert'))
  await expect(inMain(page)).toContainText('My own description.')
  await expect(inMain(page)).toContainText('release June 2030')

  await page.goto(paths.vacancy(id))
  await page.getByRole('link', { name: 'Undo the move to release June 2030' }).click()
  await expect(inMain(page)).toContainText('Nothing was saved since the move, so only the move is undone.')
  await page.getByRole('button', { name: 'Undo the move' }).click()
  await expect(page.getByRole('alert')).toContainText('The move is undone.')
  await expect(page.getByRole('link', { name: 'Undo the move' })).toHaveCount(0)
  await page.goto(paths.document(id, 'job-advert'))
  await expect(inMain(page)).toContainText('release November 2024')
  await expect(inMain(page)).toContainText('Service support (lead criterion)')
})

test('a release that changes nothing for the vacancy says so, and can be moved to', async ({ page, request }) => {
  const id = await newVacancy(request)
  await page.goto(paths.release(id))
  await expect(inMain(page)).toContainText('This vacancy is on the newest release, November 2024.')
  await saveNewer('June 2030', (release) => void levelIn(release, 'devops-engineer').skills.pop())
  await page.goto(paths.vacancy(id))
  await expect(inMain(page)).toContainText('Nothing changed for this vacancy.')
  await page.getByRole('link', { name: 'See the newer release' }).click()
  await expect(inMain(page)).toContainText('Nothing changed for this vacancy. You can still move it')
  await page.getByRole('link', { name: 'Keep release November 2024' }).click()
  await page.getByRole('link', { name: 'See the newer release' }).click()
  await page.getByRole('button', { name: 'Move this vacancy to release June 2030' }).click()
  await expect(page.getByRole('alert')).toContainText('Every choice is kept.')
})

test('who moves or undoes while someone else saves is told, and decides again', async ({ page, context, request }) => {
  const id = await newVacancy(request)
  await saveNewer('June 2030', changeMuch)
  const other = await context.newPage()
  const press = async (name: string) => {
    const answer = page.waitForResponse((response) => response.request().method() === 'POST')
    await page.getByRole('button', { name }).click()
    return (await answer).status()
  }
  await page.goto(paths.release(id))
  await save(other, paths.post(id, 'basics'), { 'post.title': 'From the other tab' })
  expect(await press('Move this vacancy to release June 2030')).toBe(409)
  await expect(page).toHaveTitle(/^Error: /)
  await expect(page.locator('.govuk-error-summary')).toContainText('Below is what would change now')
  await expect(inMain(page)).toContainText('From the other tab')
  await saveNewer('July 2030')
  expect(await press('Move this vacancy to release June 2030')).toBe(409)
  expect(await press('Move this vacancy to release July 2030')).toBe(302)

  await page.goto(paths.undoMove(id))
  await save(other, paths.post(id, 'basics'), { 'post.title': 'Later' })
  expect(await press('Undo the move')).toBe(409)
  await expect(inMain(page)).toContainText('This vacancy was saved once since the move. That change is undone too.')
  expect(await press('Undo the move')).toBe(302)
  await expect(page.getByRole('heading', { level: 1, name: 'From the other tab' })).toBeVisible()
})

test('a form sent twice moves once, and undoes once', async ({ page, request }) => {
  const id = await newVacancy(request)
  await saveNewer('June 2030', changeMuch)
  await page.goto(paths.release(id))
  const release = (await page.locator('[name=release]').getAttribute('value')) ?? ''
  const twice = async (path: string, fields: Record<string, string>) => {
    const answers = [await send(request, path, fields), await send(request, path, fields)]
    return answers.map((answer) => [answer.status(), answer.headers().location])
  }
  const moved = [302, `${paths.vacancy(id)}?saved=moved`]
  expect(await twice(paths.release(id), { version: '1', release })).toEqual([moved, moved])
  expect(await twice(paths.undoMove(id), { version: '2' })).toEqual([
    [302, `${paths.vacancy(id)}?saved=undone`],
    [302, paths.vacancy(id)],
  ])
  expect((await request.get(paths.undoMove(id))).status()).toBe(404)
})

test('a role level that is gone is replaced by the one that is chosen', async ({ page, request }) => {
  const id = await newVacancy(request)
  await saveNewer('June 2030', (release) => {
    Object.assign(levelIn(release), { slug: 'senior-platform-engineer', name: 'Senior platform engineer' })
  })
  await page.goto(paths.vacancy(id))
  await expect(inMain(page)).toContainText('It does not have this vacancy’s role level.')
  await page.getByRole('link', { name: 'See what you can do' }).click()
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  await page.getByRole('button', { name: 'See what would change' }).click()
  await page.getByRole('link', { name: 'Choose a role level' }).click()
  await expect(page.getByLabel('1. Apprentice DevOps engineer')).toBeFocused()
  await page.getByLabel('Senior platform engineer').check()
  await page.getByRole('button', { name: 'See what would change' }).click()
  await expect(inMain(page)).toContainText('Senior platform engineer. It was Senior DevOps engineer.')
  await expect(page.getByRole('link', { name: 'Choose another role level' })).toBeVisible()
  await page.getByRole('button', { name: 'Move this vacancy to release June 2030' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Senior platform engineer')
})

async function check(page: Page, path: string, state: string): Promise<void> {
  await page.goto(path)
  await expectAccessible(page, state)
}

test('what changed and moving are accessible', { tag: '@once' }, async ({ page, context, request }) => {
  const id = await newVacancy(request)
  await save(page, paths.skills(id), {
    'skills.information-security.use': 'desirable',
    leadCriterion: 'service-support',
  })
  await save(page, paths.section(id, 'job-advert', 'job-description'), { markdown: 'My own description.' })
  await saveNewer('June 2030', changeMuch)
  await check(page, paths.vacancy(id), 'news of a release')
  await check(page, paths.release(id), 'what changed')
  await save(await context.newPage(), paths.post(id, 'checks'), {})
  await page.getByRole('button', { name: /^Move/ }).click()
  await expectAccessible(page, 'a move in conflict')
  await page.getByRole('button', { name: /^Move/ }).click()
  await expectAccessible(page, 'moved')
})

test('undoing a move is accessible', { tag: '@once' }, async ({ page, context, request }) => {
  const id = await newVacancy(request)
  await check(page, paths.release(id), 'the newest release')
  await saveNewer('June 2030')
  await check(page, paths.release(id), 'nothing changed')
  await page.getByRole('button', { name: /^Move/ }).click()
  await check(page, paths.undoMove(id), 'undoing a move')
  await save(await context.newPage(), paths.post(id, 'checks'), {})
  await page.getByRole('button', { name: /^Undo/ }).click()
  await expectAccessible(page, 'undoing in conflict')
  await page.getByRole('button', { name: /^Undo/ }).click()
  await expectAccessible(page, 'undone')
})

test('a role level or role that is gone is accessible', { tag: '@once' }, async ({ page, request }) => {
  const id = await newVacancy(request)
  const long = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'
  await saveNewer(long, (release) => {
    Object.assign(levelIn(release), { slug: 'gone', name: long })
    statementsIn(release, 'systems-design', 'practitioner').items.push(long.repeat(3))
  })
  await check(page, paths.vacancy(id), 'a role level that is gone')
  await check(page, paths.release(id), 'the choice of a level')
  await page.getByRole('button', { name: /^See/ }).click()
  await expectAccessible(page, 'no level chosen')
  await check(page, paths.release(id, 'gone'), 'what changes at a chosen level')
  await saveNewer('May 2031', (release) => void release.roles.pop())
  await check(page, paths.release(id), 'a role that is gone')
})
