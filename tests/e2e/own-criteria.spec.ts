/** A manager makes the criteria of a vacancy their own, from the page of skills to the interview sheet. */
import { paths } from '../../app/frame/paths'
import { expect, sizes, test } from './site'
import { newVacancy } from './vacancy'

for (const size of sizes)
  test(`a skill is added, narrowed and made particular, and a criterion is written, at ${size.width} px`, async ({
    page,
    request,
  }) => {
    await page.setViewportSize(size)
    const id = await newVacancy(request, { level: 'apprentice-devops-engineer', grade: 'AO' })
    await page.goto(paths.skills(id))
    await expect(page.getByText('The choices below are our suggestion')).toBeVisible()
    await page.getByRole('button', { name: 'Save and add a skill of the framework' }).click()

    await page.getByLabel('Which skill does the job need?').fill('user')
    await page.getByRole('button', { name: 'Search' }).click()
    await page.getByRole('link', { name: /^Choose the level ?: User focus/ }).click()
    await page.getByRole('group', { name: 'How do you use it?' }).getByText('Essential').click()
    await page.getByRole('radio', { name: 'Working' }).check()
    await page.getByLabel('In particular (optional)').fill('screen readers')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    const card = page.locator('#user-focus')
    await expect(card).toContainText('Skill level: working (added to this role level)')
    await expect(card).toContainText('In particular: screen readers')
    await expect(page.getByText('The choices below are our suggestion')).toBeHidden()

    await expect(card.getByText('Saved')).toBeVisible()
    const chosen = page.getByRole('group', { name: 'Use of Prototyping' }).getByRole('radio', { name: 'Desirable' })
    await chosen.check()
    await page.getByRole('button', { name: /technologies ?: User focus/ }).click()
    await page.getByRole('group', { name: 'Which statements do you leave out' }).getByRole('checkbox').first().check()
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(card).toContainText(/1 of \d statements left out/)
    await expect(chosen).toBeChecked()

    await page.getByRole('button', { name: 'Save and add a criterion of your own' }).click()
    await page.getByLabel('Name').fill('User focus')
    await page.getByLabel('What can the person do?').fill('You can speak Welsh')
    await page.getByRole('group', { name: 'How do you use it?' }).getByText('Essential').click()
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    const problems = page.getByRole('alert')
    await expect(problems).toContainText('“User focus” is a skill of the framework')
    await expect(problems).toContainText('Leave out “You can” at the start of “You can speak Welsh”')
    await page.getByLabel('Name').fill('Welsh')
    await page.getByLabel('What can the person do?').fill('speak Welsh with the public\nwrite Welsh letters')
    await page.getByLabel('An answer falls short').fill('needs an interpreter')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(page.getByRole('heading', { name: 'Welsh' })).toBeVisible()
    await page.getByRole('group', { name: 'lead criterion' }).getByText('Welsh').click()
    await page.getByRole('button', { name: 'Save and go to the overview' }).click()

    await page.getByRole('link', { name: 'Interview question sheets' }).click()
    const sheets = page.getByRole('article', { name: 'Interview question sheets' })
    for (const text of [
      'Own criterion: Welsh',
      'speak Welsh with the public',
      'needs an interpreter',
      'screen readers',
    ])
      await expect(sheets).toContainText(text)
    await page.goto(paths.document(id, 'success-profile'))
    await expect(page.getByRole('article')).toContainText('Left out of this vacancy, in the framework’s words:')

    await page.goto(paths.ownCriterion(id, 'criterion-1'))
    await page.getByRole('link', { name: 'Remove this criterion' }).click()
    await page.getByRole('button', { name: 'Remove it' }).click()
    await expect(page.getByText('The criterion has been removed')).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Welsh' })).toBeHidden()
    await page.goto(paths.vacancySkill(id, 'user-focus'))
    await page.getByRole('link', { name: 'Remove this skill' }).click()
    await page.getByRole('button', { name: 'Remove it' }).click()
    await expect(page.locator('#user-focus')).toBeHidden()
  })

test('the lead criterion is one of those that are essential now, or of all where no script runs', async ({
  page,
  request,
  javaScriptEnabled,
}) => {
  const id = await newVacancy(request)
  await page.goto(paths.skills(id))
  const lead = page.getByRole('group', { name: 'lead criterion', includeHidden: true })
  const radios = lead.getByRole('radio')
  if (javaScriptEnabled === false) {
    await expect(radios).toHaveCount(10)
    return
  }
  const essential = page.locator('input[value=essential]:checked')
  const names = await essential.evaluateAll((all) => all.map((input) => input.closest('.app-skill')?.id))
  const offered = () => radios.evaluateAll((all) => all.map((input) => (input as HTMLInputElement).value))
  expect(names.length).toBeGreaterThan(2)
  expect(await offered()).toEqual(names)

  const [first, second, ...others] = names
  const use = (slug: string | undefined, name: string) => page.locator(`#${slug}`).getByText(name, { exact: true })
  await lead.locator(`input[value=${first}]`).check()
  for (const slug of others) await use(slug, 'Desirable').click()
  await expect(radios).toHaveCount(2)
  await use(first, 'Not used').click()
  expect(await offered(), 'what is chosen stays in sight').toEqual([first, second])
  await lead.locator(`input[value=${second}]`).check()
  expect(await offered()).toEqual([second])

  await use(second, 'Desirable').click()
  await page.getByRole('button', { name: 'Save and go to the overview' }).click()
  await page.goto(paths.skills(id))
  await expect(lead).toBeHidden()
  await use(first, 'Essential').click()
  await expect(radios).toHaveCount(1)
})

test('questions are suggested until they are used, and then stay in their words', async ({ page, request }) => {
  const id = await newVacancy(request)
  const task = page.getByRole('link', { name: 'Interview questions' })
  await page.goto(paths.vacancy(id))
  await expect(task).toHaveAccessibleDescription('Suggested: please check')
  await task.click()
  const words = await page.locator('.govuk-summary-card .govuk-body').first().textContent()
  await page.getByRole('link', { name: 'Change question (Technical skill: Service support)' }).click()
  await page.locator('.govuk-radios__item').nth(1).getByRole('radio').check()
  await page.getByLabel('Follow-ups').fill('What did you look at first?')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.locator('.govuk-summary-card .govuk-body').first()).not.toHaveText(words ?? '')
  await page.getByRole('button', { name: 'Use these questions' }).click()
  await page.goto(paths.vacancy(id))
  await expect(task).not.toHaveAccessibleDescription('Suggested: please check')
  await page.goto(paths.document(id, 'interview-sheets'))
  await expect(page.getByRole('article')).toContainText('What did you look at first?')
})
