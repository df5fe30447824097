import { isAbsolute, resolve } from 'node:path'
import { z } from 'zod'
import { projectRoot } from './project-root.server'

/** A setting that cannot be used; the message is one sentence with its name, the problem and the remedy. */
export class BadSetting extends Error {
  override name = 'BadSetting'
}

export interface Settings {
  /** Absolute path of the SQLite file. */
  databasePath: string
  host: string
  /** 0 takes any free port. */
  port: number
  /** Scheme, host and port as browsers see them; absent if derived from host and port. */
  publicOrigin?: string
  /** Absolute folder of a department's own policy files. */
  dataFolder?: string
  /** The addresses from which framework files may be fetched: each address and all below it. */
  frameworkUrls: string[]
  /** The number of a vacancy's last saves to keep. */
  revisionsKept: number
  logLevel: (typeof logLevels)[number]
}

const frameworkDownload = 'https://ddat-capability-framework.service.gov.uk/download'
const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const

/** The environment variables, for --help and the README. */
export const settingsHelp: { name: string; meaning: string; default: string }[] = [
  { name: 'DATABASE_PATH', meaning: 'the SQLite file', default: 'hiring-pack.sqlite in the project folder' },
  { name: 'HOST', meaning: 'the address to listen on', default: '127.0.0.1' },
  { name: 'PORT', meaning: 'the port to listen on; 0 takes any free one', default: '3000' },
  { name: 'PUBLIC_ORIGIN', meaning: 'how browsers reach the service', default: 'http://HOST:PORT' },
  { name: 'HIRING_PACK_DATA', meaning: 'folder of your own policy files, used in place of ours', default: 'none' },
  {
    name: 'FRAMEWORK_URLS',
    meaning: 'where framework files may be fetched from: web addresses with spaces between them',
    default: frameworkDownload,
  },
  { name: 'REVISIONS_KEPT', meaning: 'how many of the last saves of a vacancy are kept', default: '500' },
  { name: 'LOG_LEVEL', meaning: `what is logged: ${logLevels.join(', ')}`, default: 'warn' },
]

const schema = z.object({
  DATABASE_PATH: z
    .string('must be the path of a file')
    .refine((path) => !/[/\\]$/.test(path), 'is a folder; it must be the path of a file')
    .default('hiring-pack.sqlite'),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'is not an address; it must be a host name or an IP address such as 127.0.0.1')
    .default('127.0.0.1'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'is not a port; it must be a whole number from 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65_535, 'is not a port; it must be a whole number from 0 to 65535')
    .default(3000),
  PUBLIC_ORIGIN: z
    .string()
    .transform((origin) => origin.replace(/\/$/, ''))
    .refine(isOrigin, 'is not an origin; it must be scheme, host and port only, such as https://hiring.example.org')
    .optional(),
  HIRING_PACK_DATA: z.string().optional(),
  FRAMEWORK_URLS: z
    .string()
    .default(frameworkDownload)
    .transform((urls) => urls.split(/[\s,]+/).filter(Boolean))
    .refine(
      (urls) => urls.length > 0 && urls.every(isPlainUrl),
      `is not a list of web addresses; it must be one or more such as ${frameworkDownload}, with spaces between them`,
    ),
  REVISIONS_KEPT: z
    .string()
    .regex(/^[1-9]\d{0,5}$/, 'is not a number of saves; it must be a whole number from 1 to 999999')
    .transform(Number)
    .default(500),
  LOG_LEVEL: z.enum(logLevels, `is not a level; it must be one of ${logLevels.join(', ')}`).default('warn'),
})

/**
 * Reads the settings; an empty variable counts as absent and relative paths start from the project's folder.
 * @throws BadSetting for the first variable that cannot be used
 */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(settingsHelp.map(({ name }) => [name, environment[name]?.trim() || undefined]))
  const result = schema.safeParse(given)
  if (!result.success) {
    const [issue] = result.error.issues
    const name = String(issue?.path[0])
    throw new BadSetting(`${name}=${given[name]} ${issue?.message}.`)
  }
  const { DATABASE_PATH, HOST, PORT, PUBLIC_ORIGIN, HIRING_PACK_DATA, FRAMEWORK_URLS, REVISIONS_KEPT, LOG_LEVEL } =
    result.data
  return {
    databasePath: DATABASE_PATH === ':memory:' ? DATABASE_PATH : fromRoot(DATABASE_PATH),
    host: HOST,
    port: PORT,
    publicOrigin: PUBLIC_ORIGIN,
    dataFolder: HIRING_PACK_DATA === undefined ? undefined : fromRoot(HIRING_PACK_DATA),
    frameworkUrls: FRAMEWORK_URLS,
    revisionsKept: REVISIONS_KEPT,
    logLevel: LOG_LEVEL,
  }
}

function fromRoot(path: string): string {
  return isAbsolute(path) ? path : resolve(projectRoot(), path)
}

function isOrigin(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text) && new URL(text).origin === text
}

/** True for a web address without a password, a query or a fragment, none of which could be matched. */
function isPlainUrl(text: string): boolean {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) return false
  const { username, password, search, hash } = new URL(text)
  return username + password + search + hash === ''
}
