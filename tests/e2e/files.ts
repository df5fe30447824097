/** Reads files that a page offers for download. */
import { readFile } from 'node:fs/promises'
import { expect, type Locator, type Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'

/** Follows a link that downloads; returns the name under which the browser saves the file, and its content. */
export async function download(page: Page, link: Locator): Promise<{ name: string; bytes: Uint8Array }> {
  const started = page.waitForEvent('download')
  // By keyboard: a link that begins with hidden words may have nothing to click on in its middle.
  await link.press('Enter')
  const file = await started
  return { name: file.suggestedFilename(), bytes: new Uint8Array(await readFile(await file.path())) }
}

/** The text of a Word document's body, without tags and with paragraphs as lines. */
export function wordText(bytes: Uint8Array): string {
  const part = unzipSync(bytes)['word/document.xml']
  if (!part) throw new Error('There is no word/document.xml')
  const text = strFromU8(part)
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}

/** Waits for a zip in the making; without JavaScript by asking again. */
export async function untilZipIsReady(page: Page): Promise<void> {
  const again = page.getByRole('link', { name: 'See how far it is now' })
  while (await again.isVisible()) await again.click()
  await expect(page.getByRole('heading', { level: 1, name: 'Your pack is ready' })).toBeVisible({ timeout: 30_000 })
}
