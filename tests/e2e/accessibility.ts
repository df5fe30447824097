/** Checks that hold for every page: the machine-testable rules of WCAG 2.2 AA, and no sideways scrolling. */
import { expect, type Page } from '@playwright/test'
import axe from 'axe-core'
import { sizes } from './site'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Checks the page as it is now against the rules at both widths. `state` names it in a failure. */
export async function expectAccessible(page: Page, state: string): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
  for (const size of sizes) {
    await page.setViewportSize(size)
    const where = `${state}, ${size.width} px wide`
    expect.soft(await violations(page), where).toEqual([])
    expect.soft(await tooWide(page), `${where}: what stands out on the right`).toEqual([])
  }
  expect.soft(await page.locator('h1').count(), `${state}: main headings`).toBe(1)
  await expect.soft(page, state).toHaveTitle(/\S - Hiring pack builder$/)
}

async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(async (values) => {
    const found = await (window as unknown as { axe: typeof axe }).axe.run({ runOnly: { type: 'tag', values } })
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html, target }) => `${id} at ${target}: ${html}`))
  }, rules)
}

/** The elements that make the page scroll sideways, if any. */
export function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= width) return []
    const out = [...document.body.querySelectorAll('*')].filter(
      (item) => item.getBoundingClientRect().right > width + 0.5,
    )
    return [
      `${document.documentElement.scrollWidth} px`,
      ...out.slice(0, 6).map((item) => item.outerHTML.slice(0, 120)),
    ]
  })
}
