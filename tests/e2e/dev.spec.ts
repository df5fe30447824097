/** Tests `npm run dev` in a fresh copy of the sources: clean pages, and every change seen in the open page. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import type { Page } from '@playwright/test'
import { paths } from '../../app/frame/paths'
import { expect as expectNow, test as site } from './site'
import { newVacancy, role } from './vacancy'

const sources = ['app', 'data', 'db', 'templates', 'package.json', 'remix.config.js', 'vite.config.ts']
const windows = process.platform === 'win32'

const test = site.extend<{ copy: string }>({
  // In the checkout, so that the copy finds its packages; Vite keeps what it makes of them in the copy's own folder.
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
  copy: async ({}, use) => {
    mkdirSync('.cache', { recursive: true })
    const copy = mkdtempSync(join('.cache', 'dev-'))
    for (const name of sources) cpSync(name, join(copy, name), { recursive: true })
    await use(copy)
    rmSync(copy, { recursive: true, force: true })
  },
  baseURL: async ({ copy }, use) => {
    const env = { ...process.env, NODE_ENV: 'development' as const, DATABASE_PATH: 'dev.sqlite' }
    const server = spawn('npm', ['run', 'dev', '--', '--host', '127.0.0.1'], {
      cwd: copy,
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
      shell: windows,
      detached: !windows,
    })
    const end = () => stop(server)
    // A fixture that runs out of time never gets past this line.
    process.once('exit', end)
    await use(await addressOf(server))
    process.off('exit', end)
    end()
    await once(server, 'exit')
  },
})

// Modules are built when a page first asks for them.
const expect = expectNow.configure({ timeout: 30_000 })
test.describe.configure({ timeout: 180_000 })

test('in development pages have no complaint, and every change is seen without a restart', {
  tag: '@once',
}, async ({ page, request, copy }) => {
  const id = await newVacancy(request)
  for (const path of pagesOf(id)) await test.step(path, () => open(page, path))

  expect((await request.get('/dev.sqlite')).status(), 'the database').toBe(403)

  await open(page, paths.post(id, 'pay-and-place'))
  await page.locator('[name="post.salaryMinimum"]').fill('plenty')
  await page.getByRole('button', { name: 'Save and continue' }).click()
  await expect(page).toHaveTitle(/^Error: /)
  await hydrated(page)

  expect((await request.get(paths.file(id, 'job-advert.docx'))).headers()['content-type']).toMatch(/wordprocessingml/)
  await open(page, paths.download(id))
  await page.getByRole('button', { name: 'Make the pack (zip)' }).click()
  await expect(page.getByRole('heading', { name: 'Your pack is ready' })).toBeVisible()

  const change = (file: string, from: string, to: string) => {
    const path = join(copy, file)
    const text = readFileSync(path, 'utf8')
    expect(text, file).toContain(from)
    writeFileSync(path, text.replace(from, to))
  }

  await open(page, paths.vacancy(id))
  change('app/components/Masthead.tsx', '{serviceName}', '{serviceName} by otters')
  await expect(page.getByRole('banner')).toContainText('by otters')
  change('app/domain/checks/tasks.ts', '} to confirm`', '} for otters to confirm`')
  await expect(page.getByText('for otters to confirm').first()).toBeVisible()

  await open(page, paths.document(id, 'job-advert'))
  change('templates/job-advert.hbs', 'We are recruiting', 'We and the otters are recruiting')
  await expect(page.getByText('We and the otters are recruiting')).toBeVisible()
  change('data/statements.json', 'we pay {{pension}}', 'we otters pay {{pension}}')
  await expect(page.getByText('we otters pay')).toBeVisible()
  change('app/styles/_page.scss', '$band: #0c2b33', '$band: #112233')
  await expect(page.getByRole('banner')).toHaveCSS('background-color', 'rgb(17, 34, 51)')
})

function pagesOf(id: string): string[] {
  const choices = [paths.skills, paths.behaviours, paths.elements, paths.statements, paths.interview, paths.plan]
  const others = [paths.questions, paths.level, paths.grade, paths.download, paths.delete]
  const framework = [paths.framework(), paths.role(role), paths.skillsList(), paths.compare(), paths.frameworkImport()]
  return [
    '/',
    paths.newRole(),
    paths.newLevel(role),
    paths.newGrade(role, 'senior-devops-engineer'),
    paths.vacancy(id),
    paths.post(id, 'basics'),
    ...[...choices, ...others].map((path) => path(id)),
    paths.document(id, 'job-advert'),
    paths.section(id, 'job-advert', 'job-summary'),
    ...framework,
    paths.questionBank(),
    paths.newSubject(),
  ]
}

async function open(page: Page, path: string): Promise<void> {
  expect((await page.goto(path))?.status(), path).toBe(200)
  await hydrated(page)
}

/** Waits until React has taken the page over, and has reported what it found wrong. */
async function hydrated(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('[data-page-context]') ?? {}).some((key) => key.startsWith('__reactFiber')),
  )
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
}

function addressOf({ stdout }: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    stdout?.on('data', (chunk) => {
      const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(stripVTControlCharacters(String(chunk))) ?? []
      if (address) resolve(address)
    })
  })
}

/** npm passes no signal on, so this ends the whole group of processes. */
function stop({ pid = 0 }: ChildProcess): void {
  if (windows) spawnSync('taskkill', ['/pid', String(pid), '/t', '/f'])
  else process.kill(-pid, 'SIGKILL')
}
