/** Tests comparing role levels, and a role's skills from level to level. */
import { paths } from '../../app/frame/paths'
import { expect, test } from './site'
import { newVacancy, role } from './vacancy'

const side = (level: string) => `${role}/${level}`
const heading = { level: 1 } as const

test('two role levels are chosen, compared, swapped, and one of them becomes a vacancy', async ({ page }) => {
  await page.goto(paths.compare())
  await page.getByLabel('First role level').selectOption('1. Apprentice DevOps engineer')
  await page.getByLabel('Second role level').selectOption('2. Junior DevOps engineer')
  await page.getByRole('button', { name: 'Compare' }).click()
  await expect(page.getByRole('heading', heading)).toHaveText(
    'From Apprentice DevOps engineer to Junior DevOps engineer',
  )
  await expect(page.getByText('3 skills are gained, 5 are raised and 1 stays the same.')).toBeVisible()
  const gained = page.locator('section', { has: page.getByRole('heading', { name: '3 skills gained' }) })
  await expect(gained.getByRole('heading', { level: 3 })).toHaveText([
    'Systems design',
    'Systems integration',
    'User focus',
  ])
  await expect(gained.getByText('not needed')).toHaveCount(3)

  await page.getByRole('link', { name: 'Swap the two' }).click()
  await expect(page.getByRole('heading', heading)).toHaveText(
    'From Junior DevOps engineer to Apprentice DevOps engineer',
  )
  await expect(page.getByRole('heading', { name: '3 skills lost' })).toBeVisible()
  await expect(page.getByRole('heading', { name: '5 skills lowered' })).toBeVisible()

  await page.getByRole('link', { name: 'Start a vacancy for Junior DevOps engineer' }).click()
  expect(page.url()).toContain(paths.newGrade(role, 'junior-devops-engineer'))
})

test('a page that only reads loads no script', { tag: '@once' }, async ({ page }) => {
  for (const path of [paths.compare(), paths.compare(side('devops-engineer'), side('senior-devops-engineer'))]) {
    await page.goto(path)
    await expect(page.locator('script')).toHaveCount(0)
  }
  await page.goto(paths.progression(role))
  await expect(page.locator('script')).toHaveCount(0)
})

test('twins lead from the choice of a level to their comparison, with what they share told once', async ({ page }) => {
  await page.goto(paths.newLevel(role))
  await page.getByRole('link', { name: 'Compare Lead DevOps engineer and Lead DevOps engineer - management' }).click()
  await expect(page.getByText('2 skills are raised, 2 are lowered and 6 stay the same.')).toBeVisible()
  await expect(page.getByText('They are the same at both role levels.')).toBeVisible()
  await page.getByText('Show these skills').click()
  await expect(page.getByRole('heading', { level: 3, name: 'Information security' })).toBeVisible()
})

test('a vacancy compares its own level in its own release', async ({ page, request }) => {
  const id = await newVacancy(request, { level: 'devops-engineer', grade: 'HEO' })
  await page.goto(paths.level(id))
  await page.getByRole('link', { name: 'Compare two role levels' }).click()
  await expect(page.getByRole('heading', heading)).toHaveText('Compare two role levels')
  await expect(page.getByLabel('First role level')).toHaveValue(side('devops-engineer'))
  await expect(page.getByLabel('Second role level')).toHaveValue(side('senior-devops-engineer'))
  const release = new URL(page.url()).searchParams.get('release') ?? ''
  expect(release).not.toBe('')
  await page.getByRole('button', { name: 'Compare' }).click()
  await expect(page.getByText('6 skills are raised and 4 stay the same.')).toBeVisible()
  expect(new URL(page.url()).searchParams.get('release')).toBe(release)
})

test('what is wrong with a choice is said, and the rest of it is kept', async ({ page }) => {
  await page.goto(paths.compare(side('devops-engineer')))
  await page.getByLabel('Second role level').selectOption('')
  const [answer] = await Promise.all([
    page.waitForResponse((item) => item.url().includes('right=')),
    page.getByRole('button', { name: 'Compare' }).click(),
  ])
  expect(answer.status()).toBe(400)
  await expect(page).toHaveTitle(/^Error: /)
  await expect(page.getByRole('alert')).toContainText('Choose the second role level')
  await expect(page.getByRole('alert').locator('xpath=..')).toBeFocused()
  await expect(page.getByLabel('First role level')).toHaveValue(side('devops-engineer'))

  expect((await page.goto(paths.compare(side('nowhere'), side('devops-engineer'))))?.status()).toBe(400)
  await page.getByRole('link', { name: 'The first role level is not in this framework release.' }).click()
  await expect(page.getByLabel('First role level')).toBeFocused()

  expect((await page.goto(paths.compare(side('devops-engineer'), side('devops-engineer'))))?.status()).toBe(400)
  await expect(page.getByRole('alert')).toContainText('Both are DevOps engineer.')

  expect((await page.goto(paths.compare(undefined, undefined, 'nothing')))?.status()).toBe(404)
})

for (const width of [1280, 320])
  test(`at ${width} px the progression is a table that can be read aloud`, { tag: '@once' }, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(paths.progression(role))
    const table = page.getByRole('table', { name: 'The skill level that each role level needs' })
    await expect(table.getByRole('columnheader')).toHaveCount(10)
    await expect(table.getByRole('rowheader')).toHaveCount(10)
    const row = table.getByRole('row', { name: /^User focus/ })
    await expect(row.getByRole('cell')).toHaveText([
      '–not needed',
      'awareness, gained',
      'working, raised',
      'practitioner, raised',
      'practitioner, raised',
      ...Array<string>(4).fill('practitioner'),
    ])
    await expect(row.getByText('awareness')).toBeVisible()
    const tree = await page.context().newCDPSession(page)
    const { nodes } = await tree.send('Accessibility.getFullAXTree')
    const count = (name: string) => nodes.filter(({ ignored, role }) => !ignored && role?.value === name).length
    expect([count('table'), count('columnheader'), count('rowheader'), count('cell')]).toEqual([1, 10, 10, 90])
  })

test('neighbouring levels lead to their comparison', async ({ page }) => {
  await page.goto(paths.progression(role))
  await page.getByRole('link', { name: 'From DevOps engineer to Senior DevOps engineer', exact: true }).click()
  await expect(page.getByText('6 skills are raised and 4 stay the same.')).toBeVisible()
  expect((await page.goto(paths.progression('nobody')))?.status()).toBe(404)
})
