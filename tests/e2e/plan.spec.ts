/** Plans an assessment of two rounds in one grid, and follows it to the sheets. */
import type { Locator, Page } from '@playwright/test'
import { paths } from '../../app/frame/paths'
import { expect, narrow, sizes, test } from './site'
import { newVacancy, save } from './vacancy'

test('a plan of two rounds is made in the grid, and each round gets its sheet', async ({ page, request }) => {
  const id = await newVacancy(request)
  await save(page, paths.post(id, 'dates-and-contact'), { 'post.interviewRounds': '2' })
  await page.goto(paths.plan(id))
  await expect(page.getByText('Second interview: nothing is assessed here yet.')).toBeVisible()
  await page.getByRole('checkbox', { name: 'First interview for Service support' }).uncheck()
  await page.getByRole('checkbox', { name: 'Second interview for Service support' }).check()
  await page.getByLabel('Weight for Service support').selectOption('3')
  await page.getByLabel('Who asks for Service support').selectOption('2')
  const second = page.getByRole('group', { name: 'Second interview: type and minutes' })
  await second.getByLabel('Type').selectOption('Telephone')
  await second.getByLabel('Each criterion').fill('15')
  await page.getByRole('button', { name: 'Save and see the times' }).click()
  await expect(page).toHaveURL(paths.plan(id))
  await expect(bars(page).nth(1).getByText('Second interview: 30 of 60 minutes')).toBeVisible()
  await expect(page.getByLabel('Weight for Service support')).toHaveValue('3')
  await page.goto(paths.document(id, 'interview-sheets'))
  await expect(page.getByRole('article')).not.toContainText('Technical skill: Service support')
  await page.getByRole('link', { name: 'Second interview' }).click()
  const sheet = page.getByRole('article')
  await expect(sheet).toContainText('Interview sheet, second interview: Senior DevOps engineer')
  await expect(sheet).toContainText('Asked by member 2, 15 minutes')
  await expect(page.getByRole('button', { name: 'Download as Word' })).toHaveAttribute(
    'href',
    paths.file(id, 'interview-sheets-second-interview.docx'),
  )
})

test('each control of the grid is named after its row and column, and headings belong to both', async ({
  page,
  request,
}) => {
  await page.goto(paths.plan(await newVacancy(request)))
  const grid = page.getByRole('table', { name: 'What is assessed where' })
  const columns = await grid.getByRole('columnheader').allTextContents()
  expect(columns).toEqual(['Criterion', 'Application', 'Interview', 'Presentation', 'Test', 'Weight', 'Who asks'])
  for (const row of (await grid.locator('tbody tr').all()).slice(0, -1)) {
    const name = (await row.getByRole('rowheader').innerText()).replace(/\s+(essential|behaviour)$/, '')
    const controls = await row.locator('input, select').all()
    for (const [at, control] of controls.entries())
      await expect(control).toHaveAccessibleName(new RegExp(`^${columns[at + 1]}\\s+for ${name}\\s*$`))
  }
})

test('the number of criteria at a stage follows the ticks', { tag: '@once' }, async ({ page, request }) => {
  await page.goto(paths.plan(await newVacancy(request)))
  const count = page.locator('[data-count-values=interview]')
  const before = Number.parseInt(await count.innerText(), 10)
  await page.getByRole('checkbox', { name: 'Interview for Service support' }).uncheck()
  await expect(count).toHaveText(`${before - 1} of 6`)
})

const support = 'for Service support'
const plans: { name: string; rounds?: string; strengths?: string; change: (page: Page) => Promise<void> }[] = [
  {
    name: 'fewer criteria in less time',
    change: async (page) => {
      await page.getByRole('checkbox', { name: `Interview ${support}` }).uncheck()
      await page.getByRole('checkbox', { name: `Application ${support}` }).check()
      await page.getByLabel('The whole interview').fill('45')
    },
  },
  {
    name: 'a presentation, without a warm-up',
    change: async (page) => {
      await page.getByRole('checkbox', { name: `Presentation ${support}` }).check()
      await page.getByLabel('Warm-up, not scored').fill('0')
      await page.getByLabel('Close').fill('1')
    },
  },
  {
    name: 'strengths in a longer interview',
    strengths: 'Catalyst\nEfficient',
    change: async (page) => {
      await page.getByRole('checkbox', { name: `Presentation ${support}` }).check()
      await page.getByRole('checkbox', { name: `Interview ${support}` }).uncheck()
      await page.getByLabel('The whole interview').fill('90')
      await page.getByLabel('Each criterion').fill('12')
    },
  },
  {
    name: 'two rounds with other minutes',
    rounds: '2',
    strengths: 'Catalyst',
    change: async (page) => {
      await page.getByRole('checkbox', { name: `First interview ${support}` }).uncheck()
      for (const name of ['Service support', 'Systems design', 'Working Together'])
        await page.getByRole('checkbox', { name: `Second interview for ${name}` }).check()
      await page.getByRole('checkbox', { name: 'Presentation for Systems design' }).check()
      const second = page.getByRole('group', { name: 'Second interview: type and minutes' })
      await second.getByLabel('Each criterion').fill('20')
      await second.getByLabel('Presentation').fill('0')
    },
  },
  {
    name: 'a round in which nothing is left',
    rounds: '2',
    change: async (page) => {
      for (const box of await page.getByRole('checkbox', { name: /^First interview/ }).all()) {
        if (!(await box.isChecked())) continue
        await box.locator('xpath=ancestor::tr').getByRole('checkbox', { name: 'Second interview' }).check()
        await box.uncheck()
      }
    },
  },
]

for (const { name, rounds = '1', strengths = '', change } of plans)
  test(`the bars follow the form as a save would: ${name}`, { tag: '@once' }, async ({ page, request }) => {
    const id = await newVacancy(request)
    await save(page, paths.post(id, 'dates-and-contact'), { 'post.interviewRounds': rounds })
    await save(page, paths.elements(id), { strengths })
    await page.goto(paths.plan(id))
    const before = await drawn(page)
    await change(page)
    const followed = await drawn(page)
    expect(followed).not.toEqual(before)
    await saveAndSee(page)
    // The page as sent, which no script has changed.
    expect(followed).toEqual(await drawn(page, await (await page.request.get(paths.plan(id))).text()))
  })

test('the status says a new total once, after a pause, and the focus stays', { tag: '@once' }, async ({
  page,
  request,
}) => {
  const id = await newVacancy(request)
  await page.goto(paths.plan(id))
  const status = page.getByRole('status')
  await expect(status).toHaveText('Interview: 57 of 60 minutes')
  await page.evaluate(() => {
    const heard: (string | null)[] = []
    const status = document.querySelector('[role=status]')
    new MutationObserver(() => heard.push(status?.textContent ?? null)).observe(status as Node, { childList: true })
    Object.assign(window, { heard })
  })
  const requests: string[] = []
  page.on('request', (sent) => requests.push(sent.url()))
  const total = page.getByLabel('The whole interview')
  await total.focus()
  await total.press('End')
  for (const key of ['Backspace', 'Backspace', '4', '5']) await total.press(key)
  await expect(bars(page)).toContainText('Interview: 57 of 45 minutes, 12 too many')
  await expect(status).toHaveText('Interview: 57 of 45 minutes, 12 too many')
  const last = page.getByRole('checkbox', { name: 'Interview for Working Together' })
  const place = await last.boundingBox()
  for (let at = 0; at < 3; at++) await last.press('Space')
  await expect(status).toHaveText('Interview: 50 of 45 minutes, 5 too many')
  expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([
    'Interview: 57 of 45 minutes, 12 too many',
    'Interview: 50 of 45 minutes, 5 too many',
  ])
  await expect(last).toBeFocused()
  expect((await last.boundingBox())?.y).toBeCloseTo(place?.y ?? 0, -1)
  expect(requests).toEqual([])
  await total.fill('soon')
  await expect(bars(page)).toContainText('Interview: 50 of 45 minutes')
})

test('weight and who asks are there only while a panel scores the criterion', { tag: '@once' }, async ({
  page,
  request,
}) => {
  const id = await newVacancy(request)
  await page.goto(paths.plan(id))
  const [weight, asker] = [page.getByLabel(`Weight ${support}`), page.getByLabel(`Who asks ${support}`)]
  await weight.selectOption('3')
  await asker.selectOption('2')
  await page.getByRole('checkbox', { name: `Interview ${support}` }).uncheck()
  await expect(weight).toBeHidden()
  await page.getByRole('checkbox', { name: `Application ${support}` }).check()
  await expect(asker).toBeHidden()
  await saveAndSee(page)
  await expect(weight).toBeHidden()
  await page.getByRole('checkbox', { name: `Presentation ${support}` }).check()
  await expect(weight).toBeVisible()
  await expect(weight).toHaveValue('3')
  await expect(asker).toHaveValue('2')
})

test('a criterion that no panel scores has no weight, and keeps it for later', async ({ page, request }) => {
  const id = await newVacancy(request)
  const field = 'technical-skill-service-support'
  await save(page, paths.plan(id), { [`stages.${field}`]: 'application', [`criteria.${field}.weight`]: '2' })
  await page.goto(paths.plan(id))
  await expect(page.getByLabel(`Weight ${support}`)).toBeHidden()
  await expect(page.getByLabel(`Who asks ${support}`)).toBeHidden()
  await save(page, paths.plan(id), { [`stages.${field}`]: ['application', 'interview'] })
  await page.goto(paths.plan(id))
  await expect(page.getByLabel(`Weight ${support}`)).toHaveValue('2')
  await expect(page.getByLabel(`Who asks ${support}`)).toBeVisible()
})

test('the numbers of the list of minutes stand inside the column of text', async ({ page, request }) => {
  const id = await newVacancy(request)
  await save(page, paths.elements(id), { strengths: 'Catalyst\nEfficient' })
  await page.setViewportSize(narrow)
  await page.goto(paths.plan(id))
  await expect(bars(page).getByRole('listitem')).toHaveCount(12)
  const room = await bars(page)
    .locator('li')
    .first()
    .evaluate((item) => {
      const digits = document.createElement('span')
      digits.textContent = '10. '
      digits.style.whiteSpace = 'pre'
      item.append(digits)
      const list = item.parentElement as HTMLElement
      return (
        item.getBoundingClientRect().left - list.getBoundingClientRect().left - digits.getBoundingClientRect().width
      )
    })
  expect(room).toBeGreaterThanOrEqual(0)
})

test('questions are too many for a round, not for two together', async ({ page, request }) => {
  const id = await newVacancy(request)
  await save(page, paths.post(id, 'dates-and-contact'), { 'post.interviewRounds': '2' })
  await save(page, paths.elements(id), { strengths: 'Catalyst\nEfficient' })
  const crowded = page.getByText('The first interview has 8 questions to score: an interview has time for 6. Assess')
  await page.goto(paths.questions(id))
  await expect(crowded).toBeVisible()
  const second = {
    'stages.technical-skill-service-support': 'interview-2',
    'stages.technical-skill-systems-design': 'interview-2',
  }
  await save(page, paths.plan(id), second)
  await page.goto(paths.questions(id))
  await expect(page.getByText('The second interview takes')).toBeVisible()
  await expect(page.getByText('questions to score')).toHaveCount(0)
})

test('with four rounds no page is wider than the screen', async ({ page, request }) => {
  const id = await newVacancy(request)
  await save(page, paths.post(id, 'dates-and-contact'), { 'post.interviewRounds': '4' })
  await save(page, paths.elements(id), { strengths: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch' })
  for (const size of [...sizes, { width: 768, height: 1024 }, { width: 1020, height: 800 }]) {
    await page.setViewportSize(size)
    await page.goto(paths.plan(id))
    expect(await excess(page), `at ${size.width}`).toBe(0)
  }
})

/** Saves, and waits for the page that shows what was saved. */
async function saveAndSee(page: Page): Promise<void> {
  const shown = page.waitForEvent('load')
  await page.getByRole('button', { name: 'Save and see the times' }).click()
  await shown
}

/** The time of each round, above the form. */
function bars(page: Page): Locator {
  return page.locator('[data-round]')
}

/** What the bars show, of the page as it is or of one that no script has changed. */
function drawn(page: Page, source?: string): Promise<unknown> {
  return page.evaluate((source) => {
    const shown = source === undefined ? document : new DOMParser().parseFromString(source, 'text/html')
    const isShown = (element: Element) => element.closest('[hidden]') === null
    return [...shown.querySelectorAll('[data-round]')].map((round) => ({
      words: [...round.querySelectorAll('p, li')].filter(isShown).map((element) => element.textContent),
      box: round.querySelector('svg')?.getAttribute('viewBox'),
      limit: round.querySelector('svg > rect')?.getAttribute('x'),
      isOver: round.querySelector('figcaption')?.hasAttribute('data-over'),
      parts: [...round.querySelectorAll('svg svg')]
        .filter((part) => part.getAttribute('width') !== '0')
        .map((part) => [part.getAttribute('x'), part.getAttribute('width'), part.textContent]),
    }))
  }, source)
}

/** Pixels by which the page is wider than the screen. */
function excess(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}
