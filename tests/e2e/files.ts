/** Files that a page gives to keep. */
import { readFile } from 'node:fs/promises'
import { expect, type Locator, type Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'

/** Follows a link that downloads; the name under which the browser saves it and what is in it. */
export async function download(page: Page, link: Locator): Promise<{ name: string; bytes: Uint8Array }> {
  const started = page.waitForEvent('download')
  // By keyboard: in the middle of a link that begins with hidden words there may be nothing to click on.
  await link.press('Enter')
  const file = await started
  return { name: file.suggestedFilename(), bytes: new Uint8Array(await readFile(await file.path())) }
}

/** The text of a Word document's body, its tags taken out and its paragraphs as lines. */
export function wordText(bytes: Uint8Array): string {
  const part = unzipSync(bytes)['word/document.xml']
  if (!part) throw new Error('There is no word/document.xml')
  const text = strFromU8(part)
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}

/** Waits for a zip that is being made; without JavaScript by asking again. */
export async function untilZipIsReady(page: Page): Promise<void> {
  const again = page.getByRole('link', { name: 'See how far it is now' })
  while (await again.isVisible()) await again.click()
  await expect(page.getByRole('heading', { level: 1, name: 'Your pack is ready' })).toBeVisible({ timeout: 30_000 })
}
