/** Tests reading the framework: search, roles, skills and the way from there to a vacancy. */
import { paths } from '../../app/frame/paths'
import { aManyRoleRelease } from '../support/build'
import { expectAccessible } from './accessibility'
import { test as ownTest, saveRelease } from './own-site'
import { expect, test } from './site'
import { role, send } from './vacancy'

test('from a word that people use to a role level and on to a vacancy', async ({ page }) => {
  await page.goto('/')
  const parts = page.getByRole('navigation', { name: 'Service' })
  await expect(parts.getByRole('link', { name: 'Vacancies' })).toHaveAttribute('aria-current', 'page')
  await parts.getByRole('link', { name: 'Framework' }).click()
  await expect(parts.getByRole('link', { name: 'Framework' })).toHaveAttribute('aria-current', 'page')
  await page.getByLabel('Search the framework').fill('shadowing')
  await page.getByRole('button', { name: 'Search' }).click()
  await expect(page).toHaveTitle('Search: shadowing - Hiring pack builder')
  await expect(page.getByLabel('Search the framework')).toHaveValue('shadowing')
  await expect(page.getByRole('heading', { level: 2, name: 'Role levels (1)' })).toBeVisible()
  await expect(page.locator('mark')).toHaveText('shadowing')
  await page.getByRole('link', { name: 'Apprentice DevOps engineer' }).click()
  await expect(page).toHaveURL(paths.roleLevel(role, 'apprentice-devops-engineer'))
  await expect(parts.getByRole('link', { name: 'Framework' })).toHaveAttribute('aria-current', 'true')
  const level = page.getByRole('region', { name: '1. Apprentice DevOps engineer' })
  await expect(level).toContainText('Administrative Officer (AO) and Executive Officer (EO)')
  await level.getByText('Information security', { exact: true }).click()
  await expect(level.getByText('explain information security and the security controls')).toBeVisible()
  await level.getByRole('button', { name: 'Start a vacancy Apprentice DevOps engineer' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'At which grade?' })).toBeVisible()
})

test('a statement leads to its skill at its level, and that to who needs it', async ({ page }) => {
  await page.goto(`${paths.framework()}?q=capacity+management+processes`)
  const statements = page.getByRole('link', { name: 'Availability and capacity management, awareness' })
  await statements.first().click()
  await expect(page).toHaveURL(paths.skill('availability-and-capacity-management', 'awareness'))
  await expect(page.getByRole('region', { name: 'Awareness' })).toContainText(
    'explain availability and capacity management processes',
  )
  await page.getByRole('link', { name: 'Junior DevOps engineer' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Development operations (DevOps) engineer')
})

test('what cannot be found is answered with help, whatever was typed', async ({ page }) => {
  for (const typed of ['zebra', '"', 'NEAR(', '*', '<b>', 'a"b OR', 'x'.repeat(2000), 'word '.repeat(400)]) {
    const answer = await page.goto(`${paths.framework()}?q=${encodeURIComponent(typed)}`)
    expect(answer?.status(), typed).toBe(200)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
  await page.goto(`${paths.framework()}?q=zebra`)
  await expect(page.getByRole('heading', { level: 2, name: 'Nothing found for “zebra”' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Skills A to Z' })).toBeVisible()
})

test('roles and skills that are not there are not found', async ({ page }) => {
  for (const path of [paths.role('astronaut'), paths.skill('flying'), paths.role('x/y'), paths.role('%00')])
    expect((await page.goto(path))?.status(), path).toBeGreaterThanOrEqual(400)
  await page.goto(paths.role('astronaut'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found')
})

test('reading the framework takes no script', async ({ page }) => {
  for (const path of [paths.framework(), paths.role(role), paths.skillsList(), paths.skill('user-focus')]) {
    await page.goto(path)
    await expect(page.locator('script'), path).toHaveCount(0)
  }
})

ownTest.describe('a release of several roles', { tag: '@once' }, () => {
  ownTest.beforeEach(() => saveRelease('Many roles', aManyRoleRelease()))

  ownTest('is accessible on every page', async ({ page }) => {
    const pages = [
      paths.framework(),
      `${paths.framework()}?q=platform`,
      `${paths.framework()}?q=of`,
      paths.role('platform-engineer'),
      paths.role('chief-platform-officer'),
      paths.skillsList(),
      paths.skill('platform-lore'),
      paths.skill('platform-leadership'),
      paths.newRole(),
      paths.newLevel('platform-engineer'),
      paths.newGrade('platform-engineer', 'apprentice-platform-engineer'),
      paths.compare('platform-engineer/apprentice-platform-engineer', `${role}/senior-devops-engineer-management`),
    ]
    for (const path of pages) {
      await page.goto(path)
      await expectAccessible(page, path)
    }
  })

  ownTest('says what was worked out, what is missing and why there is no vacancy', async ({ page }) => {
    await page.goto(paths.role('platform-engineer'))
    await expect(page.getByText('The order here was worked out from their names.')).toBeVisible()
    await expect(page.getByText('The framework gives no description of this role level.')).toHaveCount(1)
    await expect(page.getByText('The framework gives no text for this skill level.')).toHaveCount(3)
    await page.goto(paths.skill('platform-lore', 'working'))
    await expect(page.getByText('This release does not have the skill at this level.')).toHaveCount(3)
    await page.goto(paths.newLevel('chief-platform-officer'))
    await expect(page).toHaveURL(paths.role('chief-platform-officer'))
    await expect(page.getByText('A vacancy cannot be built from this Senior Civil Service role yet')).toBeVisible()
  })

  ownTest('says once a page that the files carry no grades, and what brings them', async ({ page }) => {
    const missing = page.getByText(/The loaded files do not carry the grades of .+\. A saved role page brings them\./)
    const junior = 'platform-engineer/junior-platform-engineer'
    for (const path of [
      paths.role('platform-engineer'),
      paths.newLevel('platform-engineer'),
      paths.newGrade('platform-engineer', 'junior-platform-engineer'),
      paths.compare('platform-engineer/apprentice-platform-engineer', junior),
    ]) {
      await page.goto(path)
      await expect(missing, path).toHaveCount(1)
      await expect(page.getByText(/states? no|no typical grade/i), path).toHaveCount(0)
    }
    await page.goto(paths.newGrade('platform-engineer', 'junior-platform-engineer'))
    await page.getByLabel('Executive Officer (EO)', { exact: true }).check()
    await page.getByRole('button', { name: 'Create the vacancy' }).click()
    await expect(missing).toHaveCount(1)
    await page.getByRole('link', { name: 'Load a saved role page' }).click()
    await expect(page).toHaveURL(paths.frameworkImport())
    // A level whose page gives no grade still shows that.
    await page.goto(paths.compare(`${role}/senior-devops-engineer-management`, junior))
    await expect(page.getByText('No typical grade stated.')).toHaveCount(1)
    await expect(missing).toHaveCount(1)
  })

  ownTest('is chosen from by family, and a role without levels is refused', async ({ page, request }) => {
    await page.goto(paths.newRole())
    await expect(page.getByRole('group', { name: 'IT operations' }).getByRole('radio')).toHaveCount(1)
    await expect(page.getByLabel('Chief platform officer')).toHaveCount(0)
    await page.getByLabel('Platform engineer 3 levels').check()
    await page.getByRole('button', { name: 'Continue' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Which role level?' })).toBeVisible()
    const refused = await send(request, paths.newRole(), { role: 'chief-platform-officer' })
    expect(refused.status()).toBe(400)
    expect(await refused.text()).toContain('The framework has no role levels for Chief platform officer')
    expect((await send(request, paths.newRole(), { role: 'astronaut' })).status()).toBe(400)
  })
})
