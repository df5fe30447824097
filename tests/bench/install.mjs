/** Installs packages that only some scripts need: each set has its own package.json and is installed on first use. */
import { execFileSync } from 'node:child_process'
import { relative } from 'node:path'
import { isInstalled } from '../../app/server/build/ensure.mjs'
import { root } from './built.mjs'

/** Installs the locked packages of a folder, unless they are there. */
export function installIn(folder) {
  if (isInstalled(folder)) return
  console.log(`Installing the packages of ${relative(root, folder)}, once.`)
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
}
