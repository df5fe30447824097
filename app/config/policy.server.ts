import { readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type PolicyProblem, policyProblems } from '../domain/policy/check'
import { type Policy, type PolicyFiles, policySchemas } from '../domain/policy/schemas'
import { postSchema } from '../domain/vacancy/choices'
import { BadPolicy, faultSentence, readDataFile } from './data-file.server'
import { projectRoot } from './project-root.server'
import type { Settings } from './settings.server'

const policyNames = Object.keys(policySchemas) as (keyof PolicyFiles)[]

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
  const fileOf = (name: keyof PolicyFiles) =>
    join(replacements !== undefined && replaced.includes(`${name}.json`) ? replacements : shipped(), `${name}.json`)

  const policy = Object.fromEntries(
    policyNames.map((name) => [name, readDataFile<unknown>(fileOf(name), policySchemas[name])]),
  ) as unknown as Policy
  const [problem] = [...policyProblems(policy, Object.keys(postSchema.shape)), ...textProblems(policy)]
  if (!problem) return policy
  const own = replaced.filter((file) => file !== `${problem.part}.json`).map((file) => join(String(replacements), file))
  const beside = own.length > 0 ? `; it must fit ${own.join(' and ')}` : ''
  throw new BadPolicy(faultSentence(fileOf(problem.part), problem.path, problem.message + beside))
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
