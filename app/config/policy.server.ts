import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { type PolicyProblem, policyProblems } from '../domain/policy/check'
import { type Policy, policySchemas } from '../domain/policy/schemas'
import { postSchema } from '../domain/vacancy/choices'
import { projectRoot } from './project-root.server'
import { BadSetting, type Settings } from './settings.server'

/** A policy file, or a folder of replacements, that cannot be used; the message names the file, place and reason. */
export class BadPolicy extends BadSetting {
  override name = 'BadPack'
}

const largestPolicyFile = 1_000_000
const policyNames = Object.keys(policySchemas) as (keyof Policy)[]

/** Reads the policy as the settings ask: ours, or with a department's own files in place of some. Throws BadPolicy. */
export async function policyOf({ dataFolder }: Settings): Promise<Policy> {
  // Our own texts are within the reading limit, as a test checks; measuring texts would make every start slower.
  if (!dataFolder) return loadPolicy()
  const { textProblems } = await import('./policy-texts.server')
  return loadPolicy(dataFolder, textProblems)
}

/**
 * Reads the policy files and checks them alone and together. Reads the disk each time: keep the result.
 * @param replacements folder with a department's own policy files, each under its shipped name and complete
 * @param textProblems further checks of a department's policy files (policy-texts.server)
 * @throws BadPolicy for a missing folder, an unknown or unreadable file, or the first fault in a file
 */
export function loadPolicy(
  replacements?: string,
  textProblems: (policy: Policy) => PolicyProblem[] = () => [],
): Policy {
  const replaced = replacements === undefined ? [] : policyFilesIn(replacements)
  const fileOf = (name: keyof Policy) =>
    join(replacements !== undefined && replaced.includes(`${name}.json`) ? replacements : shipped(), `${name}.json`)

  const policy = Object.fromEntries(
    policyNames.map((name) => [name, readPolicyFile(name, fileOf(name))]),
  ) as unknown as Policy
  const [problem] = [...policyProblems(policy, Object.keys(postSchema.shape)), ...textProblems(policy)]
  if (!problem) return policy
  const own = replaced.filter((file) => file !== `${problem.part}.json`).map((file) => join(String(replacements), file))
  const beside = own.length > 0 ? `; it must fit ${own.join(' and ')}` : ''
  throw new BadPolicy(sentence(fileOf(problem.part), problem.path, problem.message + beside))
}

function shipped(): string {
  return resolve(projectRoot(), 'data')
}

function policyFilesIn(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new BadPolicy(
      `HIRING_PACK_DATA: ${folder} is not there or is no folder; it must be a folder of policy files.`,
    )
  }
  const files = readdirSync(folder).filter((file) => /\.json$/i.test(file))
  const unknown = files.find((file) => !policyNames.some((name) => file === `${name}.json`))
  if (unknown === undefined) return files
  throw new BadPolicy(`${join(folder, unknown)} is not one of the policy files, which are ${policyNames.join(', ')}.`)
}

function readPolicyFile(name: keyof Policy, file: string): unknown {
  const result = policySchemas[name].safeParse(parse(file, readText(file)))
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw new BadPolicy(issue ? sentence(file, z.core.toDotPath(issue.path), reason(issue)) : `${file} is not valid.`)
}

function readText(file: string): string {
  const status = statSync(file, { throwIfNoEntry: false })
  if (!status?.isFile()) throw new BadPolicy(`${file} is missing or is not a file.`)
  if (status.size > largestPolicyFile) throw new BadPolicy(`${file} is larger than 1 MB.`)
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

function sentence(file: string, path: string, message: string): string {
  return path === '' ? `${file}: the pack ${message}.` : `${file}: ${path} ${message}.`
}
