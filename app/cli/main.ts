/**
 * The command line: one verb a call, results on standard output; errors are one sentence on standard error and exit 2.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../config/project-root.server'
import { settingsHelp } from '../config/settings.server'
import { BadBackup } from '../models/backup.server'
import { reasonNotToStart } from '../models/not-started.server'
import { WrongArgument } from './wrong-argument'

/** Each verb loads on demand, since loading all takes longer than most of them work. */
const verbs: Record<string, (words: string[]) => Promise<void>> = {
  roles: async (words) => (await import('./roles')).printRoles(words),
  build: async (words) => (await import('./build')).build(words),
  choices: async (words) => (await import('./choices')).choices(words),
  import: async (words) => (await import('./import')).importFramework(words),
  backup: async (words) => (await import('./backup')).backupDatabase(words),
  restore: async (words) => (await import('./backup')).restoreDatabase(words),
}

const help = `Usage: hiring-pack <verb>

  roles [--json]
      Lists the roles of the framework with their levels, typical grades (in JSON null where no loaded file carries them)
      and skills.
  choices [--role SLUG --level SLUG --grade CODE]
      Prints the choices with which a vacancy starts, as JSON to change and to give to build.
  build --role SLUG --level SLUG --grade CODE --out DIR [--choices FILE.json]
        [--candidates A1,B2] [--panel 3] [--format docx,zip,md,txt]
      Writes every document, the pack to read, the sheets and the score matrix into DIR (docx by default).
      --candidates names application IDs, never people: each gets a sheet for each panel member.
  build --vacancy ID --out DIR [--format docx,zip,md,txt]
      The same for a saved vacancy, with its edits: the files that its page downloads. The ID is in the page's address.
  import FILE… [--name "November 2026"] [--url ADDRESS]
      Loads a new framework release from its CSV files or from saved role pages (text or HTML), or from an allowed address;
      and the official words for behaviours and strengths from their saved pages.
  backup FILE
      Writes the whole database into the new FILE and checks it, also while the server runs.
  restore FILE
      Checks FILE and puts it in the place of the database, with the server stopped; what it replaces is kept beside.
  --version
      Prints the version of this program.

Settings, taken from the environment (the same as the server's):
${settingsHelp.map(({ name, meaning, default: usual }) => `  ${name.padEnd(17)} ${meaning} (${usual})`).join('\n')}`

const [verb, ...words] = process.argv.slice(2)

try {
  await run()
} catch (error) {
  const isSaid = error instanceof WrongArgument || error instanceof BadBackup
  const reason = isSaid ? error.message : reasonNotToStart(error)
  if (!reason) throw error
  console.error(reason)
  process.exitCode = 2
}

async function run(): Promise<void> {
  if (verb === undefined || verb === 'help' || [verb, ...words].includes('--help')) return console.log(help)
  if (verb === '--version') return console.log(ownVersion())
  const work = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined
  if (!work) throw new WrongArgument(`There is no verb ${verb}; it must be one of ${Object.keys(verbs).join(', ')}.`)
  await work(words)
}

function ownVersion(): string {
  return JSON.parse(readFileSync(join(projectRoot(), 'package.json'), 'utf8')).version
}
