import { posix, win32 } from 'node:path'
import { expect, test } from 'vitest'
import { findBrowser } from './browser.mjs'

const only = (file: string) => (path: string) => path === file
const windows = {
  PATH: 'C:\\Windows\\system32;C:\\Windows',
  ProgramFiles: 'C:\\Program Files',
  'ProgramFiles(x86)': 'C:\\Program Files (x86)',
  LOCALAPPDATA: 'C:\\Users\\Ada\\AppData\\Local',
}

test('the browser of CHROMIUM_PATH is taken before all others', () => {
  expect(findBrowser({ PATH: '/usr/bin', CHROMIUM_PATH: '/own/chrome' }, posix, () => true)).toBe('/own/chrome')
})

test('every folder of PATH is searched, for the quickest program first', () => {
  const env = { PATH: '/usr/local/bin:/usr/bin' }
  expect(findBrowser(env, posix, () => true)).toBe('/usr/local/bin/chromium-headless-shell')
  expect(findBrowser(env, posix, only('/usr/bin/google-chrome'))).toBe('/usr/bin/google-chrome')
})

test('on Windows a drive’s colon does not part the folders of PATH', () => {
  const env = { ...windows, PATH: 'D:\\Tools;C:\\Windows' }
  expect(findBrowser(env, win32, only('D:\\Tools\\chromium'))).toBe('D:\\Tools\\chromium')
})

test.each([
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Users\\Ada\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
])('on Windows %s is found', (file) => {
  expect(findBrowser(windows, win32, only(file))).toBe(file)
})

test('where there is no browser, none is found', () => {
  expect(findBrowser(windows, win32, () => false)).toBeUndefined()
  expect(findBrowser({}, posix, () => true)).toBeUndefined()
})
