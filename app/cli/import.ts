/** `import`: makes a new framework release from files. */
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { maxImportBytes } from '../domain/framework/import/decode'
import { placeOfProblem } from '../domain/framework/import/problem-place'
import type { SourceFile } from '../domain/framework/import/read-sources'
import type { ImportChanges } from '../domain/framework/import/release-changes'
import type { Problem } from '../domain/framework/release'
import { countMissingGrades } from '../domain/framework/typical-grades'
import { pageWords, wordCount } from '../domain/policy/sources'
import { formatCount, formatList } from '../domain/text/format'
import { CannotFetch, fetchFramework } from '../fetch/fetch-framework.server'
import { confirmImport, findImport, readImport } from '../models/imports.server'
import type { RequestContext } from '../models/request-context.server'
import { inContext } from './context'
import { readOptionsAndFiles, WrongArgument } from './wrong-argument'

const options = { name: { type: 'string' }, url: { type: 'string' } } as const

export async function importFramework(words: string[]): Promise<void> {
  const { values, files } = readOptionsAndFiles('import', words, options)
  if (files.length === 0 && !values.url)
    throw new WrongArgument(
      'import needs at least one FILE: the framework’s CSV files, saved role pages or Success Profiles pages.',
    )
  await inContext((context) => importFiles(context, files, values))
}

/** Reads the sources, prints what they change and makes them the current release; throws WrongArgument. */
async function importFiles(
  context: RequestContext,
  files: string[],
  { name: given, url }: { name?: string; url?: string },
): Promise<void> {
  const fetched = url ? await fetchSources(url, context.allowedAddresses) : []
  const sources = [...(await Promise.all(files.map(readSource))), ...fetched]
  const read = await readImport(context, sources, given)
  if ('refused' in read) throw new WrongArgument(refusal(read.refused))
  if ('same' in read) return console.log(`Nothing has changed: the files say the same as ${formatList(read.same)}.`)
  const found = await findImport(context, read.id)
  if (!found) throw new WrongArgument('Another import was read at the same time; run the import again.')
  const { name, changes, problems, release } = found
  for (const problem of problems) console.log(`${placeOfProblem(problem)}: ${problem.message}`)
  const confirmed = await confirmImport(context, read.id)
  if (confirmed === 'stale' || confirmed === 'missing')
    throw new WrongArgument('Another release was loaded at the same time; run the import again.')
  for (const page of confirmed.pages) console.log(`The page ${pageWords(page)} is current: ${wordCount(page)}.`)
  if (!release || !changes) return
  console.log(`Release ${name} is current: ${counts(changes)}.`)
  const missing = countMissingGrades(release)
  if (missing) console.error(`Note: ${missing}`)
}

async function readSource(file: string): Promise<SourceFile> {
  const unreadable = (cause: NodeJS.ErrnoException) => {
    throw new WrongArgument(`${file} cannot be read (${cause.code}); it must be a CSV, text or HTML file.`, { cause })
  }
  const { size } = await stat(file).catch(unreadable)
  if (size > maxImportBytes) throw new WrongArgument(`${file} is too large; a file can have 10 MB.`)
  const bytes = await readFile(file).catch(unreadable)
  return { name: basename(file), bytes }
}

async function fetchSources(address: string, allowed: string[]): Promise<SourceFile[]> {
  return fetchFramework(address, allowed).catch((cause) => {
    throw cause instanceof CannotFetch ? new WrongArgument(`--url: ${cause.message}`, { cause }) : cause
  })
}

/** Prints the first problem whole and counts the rest, since one sentence has no room for more. */
function refusal([first, ...others]: Problem[]): string {
  const more = others.length > 0 ? ` (and ${others.length} more)` : ''
  return first ? `${placeOfProblem(first)}: ${first.message}${more}.` : 'The files cannot be read.'
}

function counts({ roles, roleLevels, skills, statements }: ImportChanges): string {
  return [
    formatCount(roles.all, 'role'),
    formatCount(roleLevels.all, 'role level'),
    formatCount(skills.all, 'skill'),
    `${formatCount(statements.all, 'skill level')} with statements`,
  ].join(', ')
}
