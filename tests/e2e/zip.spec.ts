/** Tests the zip of a large panel: made while a page shows its progress, with and without JavaScript. */
import type { Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { paths } from '../../app/frame/paths'
import { expectAccessible, tooWide } from './accessibility'
import { download, untilZipIsReady } from './files'
import { expect, narrow, test } from './site'
import { newVacancy, save } from './vacancy'

const applications = Array.from({ length: 40 }, (_, at) => `A${1001 + at}`)

test('a large zip says how far it is, then that it is ready', async ({ page, javaScriptEnabled }) => {
  const id = await newVacancy(page.request)
  await save(page, paths.interview(id), {
    'interview.panelMembers': '10',
    'interview.applicationIds': applications.join('\n'),
  })
  await page.setViewportSize(narrow)
  await page.goto(paths.download(id))
  await page.getByRole('button', { name: 'Make the pack (zip)' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Making your pack' })).toBeVisible()
  await expect(page.getByLabel(/^\d+ of 457 files$/)).toBeVisible()
  expect(await tooWide(page)).toEqual([])
  if (javaScriptEnabled !== false) await still(page, () => expectAccessible(page, 'a zip that is being made'))
  await untilZipIsReady(page)
  await expect(page).toHaveTitle(/^Your pack is ready/)
  if (javaScriptEnabled !== false) await expectAccessible(page, 'a zip that is ready')
  const zip = await download(page, page.getByRole('button', { name: 'Download the pack (zip)' }))
  expect(zip.name).toBe('senior-devops-engineer-seo-pack.zip')
  const names = Object.keys(unzipSync(zip.bytes))
  expect(names.filter((name) => name.includes('/interview-sheet-'))).toHaveLength(400)
  await expect(page.getByText(`One zip of ${names.length} files`)).toBeVisible()
  const address = page.url()
  await save(page, paths.post(id, 'basics'), { 'post.title': 'Another title' })
  await page.goto(address)
  await expect(page).toHaveTitle(/^The vacancy has changed since this pack was made/)
  await expect(page.getByRole('button', { name: 'Make the pack (zip)' })).toBeVisible()
})

test('who hears the page is told how far a zip is', { tag: '@once' }, async ({ page }) => {
  const id = await newVacancy(page.request)
  await save(page, paths.interview(id), {
    'interview.panelMembers': '10',
    'interview.applicationIds': applications.join('\n'),
  })
  await page.goto(paths.download(id))
  await page.getByRole('button', { name: 'Make the pack (zip)' }).click()
  const body = await page.content()
  await page.route(page.url(), (route) => route.fulfill({ body, contentType: 'text/html' }))
  await expect(page.getByRole('status')).toHaveText(/^(\d+ of 457 files|Not begun yet)$/, { timeout: 15_000 })
})

test('a pack that is no longer kept can be made again', { tag: '@once' }, async ({ page, request }) => {
  const id = await newVacancy(request)
  const reply = await page.goto(paths.zipJob(id, 'nothing'))
  expect(reply?.status()).toBe(404)
  await expect(page).toHaveTitle(/^This pack is no longer kept/)
  await expectAccessible(page, 'a zip that is no longer kept')
  await page.getByRole('button', { name: 'Make the pack (zip)' }).click()
  await untilZipIsReady(page)
  // The address of a kept file still returns the file after it is no longer kept.
  const file = await request.get(paths.file(id, 'pack.zip', 'nothing'))
  expect([file.status(), file.headers()['content-type']]).toEqual([200, 'application/zip'])
})

/** Does the work while the page hears nothing new. */
async function still(page: Page, work: () => Promise<void>): Promise<void> {
  const body = await page.content()
  await page.route(page.url(), (route) => route.fulfill({ contentType: 'text/html', body }))
  await work()
  await page.unroute(page.url())
}
