/** Tests checks of a checkout without installing: the Node that may run it, and when an install is stale. */
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectRoot } from '../../../app/config/project-root.server'
import { isInstalled, NotReady, refuseLink, stampOf, versionProblem } from '../../../app/server/build/ensure.mjs'

const manifest = JSON.parse(readFileSync(join(projectRoot(), 'package.json'), 'utf8'))

test.each(['20.20.0', '20.20.2', '20.21.0', '22.14.0', '22.23.3', '24.0.0', '24.21.0', '25.1.0', '26.10.0', '30.0.0'])(
  'Node %s may run it',
  (version) => expect(versionProblem(version)).toBeUndefined(),
)

test.each(['16.20.2', '18.20.8', '20.9.0', '20.19.6', '21.7.3', '22.0.0', '22.13.1', '23.11.1'])(
  'Node %s is refused by a sentence that names it and what would be right',
  (version) =>
    expect(versionProblem(version)).toBe(
      `Node ${version} cannot run this; install Node 24 or newer, or else 22.14 or newer of 22, or 20.20 or newer of 20.`,
    ),
)

test('the rule is the one that package.json tells npm', () => {
  expect(manifest.engines.node).toBe('^20.20.0 || ^22.14.0 || >=24')
})

const node24 = { versions: { modules: '137' }, platform: 'linux', arch: 'x64' }

/** A folder with a lock file, and node_modules with the given files. */
function folderWith({ stamp, note }: { stamp?: string; note?: 'newer' | 'older' }): string {
  const folder = mkdtempSync(join(tmpdir(), 'hiring-pack-ensure-'))
  const modules = join(folder, 'node_modules')
  mkdirSync(modules)
  const lock = join(folder, 'package-lock.json')
  writeFileSync(lock, '{}')
  utimesSync(lock, 1000, 1000)
  if (stamp) writeFileSync(join(modules, '.hiring-pack-installed'), stamp)
  if (note) {
    const path = join(modules, '.package-lock.json')
    writeFileSync(path, '{}')
    utimesSync(path, note === 'newer' ? 2000 : 500, note === 'newer' ? 2000 : 500)
  }
  return folder
}

test('an install stands while lock file, Node and machine are those it was made for', () => {
  const made = stampOf('{}', node24)
  const stands = (lock: string, running: typeof node24) => made === stampOf(lock, running)
  expect(stands('{}', node24)).toBe(true)
  expect(stands('{ }', node24)).toBe(false)
  expect(stands('{}', { ...node24, versions: { modules: '115' } })).toBe(false)
  expect(stands('{}', { ...node24, platform: 'win32' })).toBe(false)
  expect(stands('{}', { ...node24, arch: 'arm64' })).toBe(false)
})

test('an install of another Node, or of nobody, is not taken for one of ours', () => {
  expect(isInstalled(folderWith({ stamp: stampOf('{}', process) }))).toBe(true)
  expect(isInstalled(folderWith({ stamp: stampOf('{}', { ...process, versions: { modules: '1' } }) }))).toBe(false)
  expect(
    isInstalled(folderWith({ stamp: stampOf('{}', { ...process, versions: { modules: '1' } }), note: 'newer' })),
  ).toBe(false)
  expect(isInstalled(folderWith({}))).toBe(false)
})

test('what a person installed stands until the lock file is newer', () => {
  expect(isInstalled(folderWith({ note: 'newer' }))).toBe(true)
  expect(isInstalled(folderWith({ note: 'older' }))).toBe(false)
})

test('npm is not let loose on a folder that node_modules only links to', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hiring-pack-ensure-'))
  const link = join(folder, 'node_modules')
  expect(() => refuseLink(link)).not.toThrow()
  symlinkSync(join(projectRoot(), 'node_modules'), link)
  expect(() => refuseLink(link)).toThrow(NotReady)
  expect(() => refuseLink(link)).toThrow(
    `${link} is a link, and installing would empty the folder it leads to; remove the link and start again.`,
  )
})
