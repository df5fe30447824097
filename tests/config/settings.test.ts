import { readFileSync } from 'node:fs'
import { isAbsolute } from 'node:path'
import { expect, test } from 'vitest'
import { BadSetting, readSettings, settingsHelp } from '../../app/config/settings.server'

test('without any variable the settings serve one machine', () => {
  const { databasePath, ...rest } = readSettings({})
  expect(isAbsolute(databasePath) && databasePath.endsWith('/hiring-pack.sqlite')).toBe(true)
  expect(rest).toEqual({
    host: '127.0.0.1',
    port: 3000,
    publicOrigin: undefined,
    dataFolder: undefined,
    frameworkUrls: ['https://ddat-capability-framework.service.gov.uk/download'],
    revisionsKept: 500,
    logLevel: 'warn',
  })
})

test('.env.example has every setting with its default', () => {
  const lines = Array.from(readFileSync('.env.example', 'utf8').matchAll(/^(# )?([A-Z_]+)=(.+)$/gm))
  expect(lines.map(([, , name]) => name)).toEqual(settingsHelp.map(({ name }) => name))
  const usual = lines.filter(([, comment]) => !comment).map(([, , name, value]) => [name, value])
  expect(readSettings(Object.fromEntries(usual))).toEqual(readSettings({}))
})

test('an empty variable counts as absent', () => {
  expect(readSettings({ PORT: '', HOST: ' ', PUBLIC_ORIGIN: '' })).toEqual(readSettings({}))
})

test('what is given is taken', () => {
  const given = { DATABASE_PATH: '/srv/a.sqlite', HOST: '::1', PORT: '0', PUBLIC_ORIGIN: 'https://hiring.example.org/' }
  expect(
    readSettings({
      ...given,
      HIRING_PACK_DATA: '/srv/packs',
      FRAMEWORK_URLS: 'https://a.example/x, http://127.0.0.1:4000/',
      REVISIONS_KEPT: '20',
      LOG_LEVEL: 'info',
    }),
  ).toEqual({
    databasePath: '/srv/a.sqlite',
    host: '::1',
    port: 0,
    publicOrigin: 'https://hiring.example.org',
    dataFolder: '/srv/packs',
    frameworkUrls: ['https://a.example/x', 'http://127.0.0.1:4000/'],
    revisionsKept: 20,
    logLevel: 'info',
  })
})

test.each([
  ['PORT', '70000', 'PORT=70000 is not a port; it must be a whole number from 0 to 65535.'],
  ['PORT', 'http', 'PORT=http is not a port; it must be a whole number from 0 to 65535.'],
  ['PORT', '-1', 'PORT=-1 is not a port; it must be a whole number from 0 to 65535.'],
  ['DATABASE_PATH', '/srv/', 'DATABASE_PATH=/srv/ is a folder; it must be the path of a file.'],
  ['DATABASE_PATH', 'C:\\data\\', 'DATABASE_PATH=C:\\data\\ is a folder; it must be the path of a file.'],
  [
    'PUBLIC_ORIGIN',
    'hiring.example.org',
    'PUBLIC_ORIGIN=hiring.example.org is not an origin; it must be scheme, host and port only, such as https://hiring.example.org.',
  ],
  [
    'PUBLIC_ORIGIN',
    'https://a.example/path',
    'PUBLIC_ORIGIN=https://a.example/path is not an origin; it must be scheme, host and port only, such as https://hiring.example.org.',
  ],
  ...['a.example', 'ftp://a.example/', 'https://a:b@a.example/', 'https://a.example/?b=c', ','].map((urls) => [
    'FRAMEWORK_URLS',
    urls,
    `FRAMEWORK_URLS=${urls} is not a list of web addresses; it must be one or more such as https://ddat-capability-framework.service.gov.uk/download, with spaces between them.`,
  ]),
  ['HOST', 'a b', 'HOST=a b is not an address; it must be a host name or an IP address such as 127.0.0.1.'],
  ...['0', '-1', '2.5', 'many', '1000000'].map((count) => [
    'REVISIONS_KEPT',
    count,
    `REVISIONS_KEPT=${count} is not a number of saves; it must be a whole number from 1 to 999999.`,
  ]),
  ['LOG_LEVEL', 'loud', 'LOG_LEVEL=loud is not a level; it must be one of fatal, error, warn, info, debug, silent.'],
])('%s=%s is refused in one sentence', (name, value, sentence) => {
  expect(() => readSettings({ [name]: value })).toThrow(new BadSetting(sentence))
})

test('the help names every variable that is read', () => {
  const read = new Set<string>()
  readSettings(new Proxy({}, { get: (_, name) => void read.add(String(name)) }))
  expect([...read]).toEqual(settingsHelp.map(({ name }) => name))
})
