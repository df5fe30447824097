/** Finds the machine's browser for the browser tests. */
import { existsSync } from 'node:fs'
import systemPath from 'node:path'

// The headless shell has no window, so it needs less than half the time.
const programs = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome']
// Windows keeps browsers in folders of their own, not on the PATH: Chrome for all users or one, and its own Edge.
const windowsFolders = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
const windowsPrograms = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe']

/**
 * Returns the path of CHROMIUM_PATH, else the first that exists; undefined if there is none.
 * @param {Record<string, string | undefined>} env
 * @param {(file: string) => boolean} exists
 */
export function findBrowser(env = process.env, path = systemPath, exists = existsSync) {
  if (env.CHROMIUM_PATH) return env.CHROMIUM_PATH
  const within = (folders, names) => names.flatMap((name) => folders.map((folder) => path.join(folder, name)))
  const installed = windowsFolders.map((name) => env[name]).filter(Boolean)
  const folders = (env.PATH ?? '').split(path.delimiter).filter(Boolean)
  return [...within(folders, programs), ...within(installed, windowsPrograms)].find((file) => exists(file))
}
