/** Tests that words stay whole where a person reads them, and that no endless word makes a page scroll sideways. */
import type { Page } from '@playwright/test'
import { paths } from '../../app/frame/paths'
import { tooWide } from './accessibility'
import { expect, sizes, test } from './site'
import { newVacancy, save } from './vacancy'

const once = { tag: '@once' }
const kinds = ['job-advert', 'success-profile', 'interview-sheets'] as const

/** Words of up to 24 letters that are broken over two lines. */
function brokenWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const broken: string[] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const text = texts.currentNode as Text
      for (const { 0: word, index } of text.data.matchAll(/(?<!\S)[\p{L}’]{2,24}(?!\S)/gu)) {
        const range = document.createRange()
        range.setStart(text, index)
        range.setEnd(text, index + word.length)
        const tops = [...range.getClientRects()].map(({ top }) => Math.round(top))
        if (new Set(tops).size > 1) broken.push(word)
      }
    }
    return broken
  })
}

test('no word is broken in lists, tables and tags', once, async ({ page, request }) => {
  test.slow()
  const id = await newVacancy(request)
  for (const path of ['/', paths.vacancy(id), paths.download(id), ...kinds.map((kind) => paths.document(id, kind))])
    for (const size of sizes) {
      await page.setViewportSize(size)
      await page.goto(path)
      expect.soft(await brokenWords(page), `${path} at ${size.width} px`).toEqual([])
    }
})

test('a word without end makes no page scroll sideways', once, async ({ page, request }) => {
  test.slow()
  const id = await newVacancy(request)
  const endless = 'x'.repeat(250)
  await save(page, paths.post(id, 'basics'), { 'post.department': endless, 'post.team': endless })
  await save(page, paths.elements(id), { strengths: endless, tests: endless })
  await save(page, paths.section(id, 'job-advert', 'job-summary'), { markdown: 'y'.repeat(20_000) })
  for (const path of [paths.vacancy(id), ...kinds.map((kind) => paths.document(id, kind))])
    for (const width of [320, 700, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(path)
      expect.soft(await tooWide(page), `${path} at ${width} px`).toEqual([])
    }
})

test('on a phone a row of a document stands as its name and its labelled values', once, async ({ page, request }) => {
  const id = await newVacancy(request)
  await page.setViewportSize({ width: 320, height: 900 })
  await page.goto(paths.document(id, 'job-advert'))
  const tables = page.locator('.app-table-scroll')
  expect(await tables.evaluateAll((all) => all.filter((item) => item.scrollWidth > item.clientWidth).length)).toBe(0)
  const cell = page.locator('td[data-label="Assessed at"]').first()
  expect(await cell.evaluate((item) => getComputedStyle(item, '::before').content)).toContain('Assessed at')
})

test('a table with many columns stays on its sheet and scrolls there', once, async ({ page, request }) => {
  const id = await newVacancy(request)
  await save(page, paths.elements(id), { strengths: 'Adaptable\nCatalyst\nExplainer\nResolver' })
  for (const kind of ['score-matrix', 'consensus-sheet'] as const)
    for (const width of [320, 700, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(paths.document(id, kind))
      expect.soft(await tooWide(page), `${kind} at ${width} px`).toEqual([])
      const sheet = await page.locator('.app-sheet').boundingBox()
      for (const table of await page.locator('.app-table-scroll').all()) {
        const box = await table.boundingBox()
        expect.soft((box?.x ?? 0) + (box?.width ?? 0), kind).toBeLessThanOrEqual((sheet?.x ?? 0) + (sheet?.width ?? 0))
      }
    }
})
