/** Reads the data of policy and questions: JSON files that a department may replace. */
import { readFileSync, statSync } from 'node:fs'
import { z } from 'zod'
import { BadSetting } from './settings.server'

/** A data file, or a folder of replacements, that cannot be used; the message names the file, place and reason. */
export class BadPolicy extends BadSetting {
  override name = 'BadPack'
}

const largestFile = 1_000_000

/** Reads a JSON file of data by its schema. Throws BadPolicy with the file, the place and the reason. */
export function readDataFile<T>(file: string, schema: z.ZodType<T>): T {
  const result = schema.safeParse(parse(file, readText(file)))
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw new BadPolicy(
    issue ? faultSentence(file, z.core.toDotPath(issue.path), reason(issue)) : `${file} is not valid.`,
  )
}

function readText(file: string): string {
  const status = statSync(file, { throwIfNoEntry: false })
  if (!status?.isFile()) throw new BadPolicy(`${file} is missing or is not a file.`)
  if (status.size > largestFile) throw new BadPolicy(`${file} is larger than 1 MB.`)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file))
  } catch (cause) {
    throw new BadPolicy(`${file} cannot be read or is not UTF-8 text.`, { cause })
  }
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const said = cause instanceof Error ? cause.message.replace(/\s+/g, ' ') : ''
    const position = /at position (\d+)/.exec(said)?.[1]
    const line = position === undefined ? '' : ` on line ${text.slice(0, Number(position)).split('\n').length}`
    throw new BadPolicy(`${file} is not valid JSON${line}: ${said}.`, { cause })
  }
}

/** zod's message without its label ("Too small: …"), if a reader who does not program can understand it. */
function reason(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `has a field that no such pack has: ${issue.keys.join(', ')}`
  if (issue.code === 'invalid_type' && /received undefined$/.test(issue.message)) return 'is missing'
  if (issue.code === 'too_small' && issue.origin === 'array') return `must have ${issue.minimum} or more entries`
  if (issue.code === 'too_small' && issue.origin === 'string') return 'must not be empty'
  const words = issue.message.replace(/^(Invalid input|Invalid option|Too small|Too big): /, '')
  return `is wrong: ${words.charAt(0).toLowerCase()}${words.slice(1)}`
}

/** The sentence about a fault, which names the file and the place in it. */
export function faultSentence(file: string, path: string, message: string): string {
  return path === '' ? `${file}: the pack ${message}.` : `${file}: ${path} ${message}.`
}
