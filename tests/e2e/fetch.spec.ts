/** Tests fetching the published files, by form and by terminal, from a local server that the settings allow. */
import { execFile } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { promisify } from 'node:util'
import { paths } from '../../app/frame/paths'
import { aManyRoleRelease } from '../support/build'
import { csvOfRelease } from '../support/framework-files'
import { test as ownSite } from './own-site'
import { expect } from './site'

const { roles, skills } = csvOfRelease(aManyRoleRelease())
const published: Record<string, string> = {
  '/download': '<!doctype html><a href="/download/roles.csv">Roles</a> <a href="/download/skills.csv">Skills</a>',
  '/download/roles.csv': roles,
  '/download/skills.csv': skills,
}

const test = ownSite.extend<{ publisher: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
  publisher: async ({}, use) => {
    const server = createServer(({ url = '' }, response) => {
      response.writeHead(url in published ? 200 : 404).end(published[url])
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    server.close()
    server.closeAllConnections()
  },
  settings: async ({ publisher }, use) => use({ FRAMEWORK_URLS: `${publisher}/download` }),
})

test('the files behind a download page are fetched, previewed and confirmed', async ({ page, publisher }) => {
  const read = page.getByRole('button', { name: 'Read and preview' })
  const address = page.getByLabel('Or fetch the files from an address')
  await page.goto(paths.frameworkImport())
  await address.fill(`${publisher}/other`)
  await read.click()
  await expect(page.locator('.govuk-error-summary')).toContainText(`Files may not be fetched from ${publisher}/other`)
  await address.fill(`${publisher}/download/gone.csv`)
  await read.click()
  await expect(page.locator('.govuk-error-summary')).toContainText('gone.csv')
  await expect(address).toHaveValue(`${publisher}/download/gone.csv`)
  await address.fill(`${publisher}/download`)
  await read.click()
  await expect(page.locator('main')).toContainText('12: 3 new, none changed, none gone')
  await page.getByRole('button', { name: /^Make release/ }).click()
  await expect(page.getByRole('alert')).toContainText('has been loaded and is current')
})

test('the terminal fetches them too', { tag: '@once' }, async ({ databasePath, settings, publisher }) => {
  const run = (address: string) =>
    promisify(execFile)(process.execPath, ['build/server/cli.js', 'import', '--url', address], {
      env: { PATH: process.env.PATH, NODE_ENV: 'production', DATABASE_PATH: databasePath, ...settings },
    })
  const { stdout } = await run(`${publisher}/download`)
  expect(stdout).toContain('is current: 3 roles')
  expect((await run(`${publisher}/download`)).stdout).toContain('Nothing has changed')
  await expect(run(`${publisher}/other`)).rejects.toMatchObject({ code: 2 })
})
