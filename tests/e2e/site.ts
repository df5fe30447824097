/** The browser tests' own `test`: any complaint of the browser fails it. */
import { type ConsoleMessage, test as playwright } from '@playwright/test'
import { listPages } from './seen-pages'

export { expect } from '@playwright/test'

export const test = playwright.extend({
  context: async ({ context }, use, info) => {
    const complaints: string[] = []
    context.on('console', (message) => {
      if (message.type() === 'error' && !isExpected(message)) complaints.push(message.text())
    })
    context.on('weberror', (failure) => complaints.push(String(failure.error())))
    const listed = process.env.PAGES_SEEN ? listPages(context, process.env.PAGES_SEEN, info) : undefined
    await use(context)
    await listed?.()
    playwright.expect(complaints, 'in the console').toEqual([])
  },
})

/** Chromium reports every page with a 4xx status or 503, even where a test asks for one; a missing file is an error. */
function isExpected(message: ConsoleMessage): boolean {
  return (
    /^Failed to load resource: the server responded with a status of (4\d\d|503)/.test(message.text()) &&
    !message.location().url.includes('/assets/')
  )
}

export const wide = { width: 1280, height: 900 }
export const narrow = { width: 320, height: 640 }
export const sizes = [wide, narrow]
