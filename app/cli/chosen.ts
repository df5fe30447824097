/** Finds the role level and grade named on the command line. */
import type { VacancyContext } from '../domain/vacancy/vacancy'
import { currentFramework } from '../models/framework.server'
import { currentEditions, policyWith } from '../models/official-words.server'
import { readBank } from '../models/question-bank.server'
import { type RequestContext, read } from '../models/request-context.server'
import { WrongArgument } from './wrong-argument'

export interface Named {
  role?: string
  level?: string
  grade?: string
}

/**
 * Returns everything of a vacancy but its choices; a missing option is an error or takes the first of its list. Throws
 * WrongArgument for a name that the framework does not have.
 */
export async function findChosen(
  context: RequestContext,
  named: Named,
  unnamed: 'first' | 'error' = 'error',
): Promise<Omit<VacancyContext, 'choices'>> {
  const { framework, release } = await currentFramework(context)
  const role = pick('role', named.role, release.roles, ({ slug }) => slug, unnamed)
  const level = pick('level', named.level, role.levels, ({ slug }) => slug, unnamed)
  const grade = pick('grade', named.grade, context.policy.grades.grades, ({ code }) => code, unnamed)
  const policy = await policyWith(context, await read(context, currentEditions))
  return { framework, release, role, level, grade, policy, bank: await readBank(context) }
}

function pick<T>(
  option: string,
  name: string | undefined,
  from: T[],
  nameOf: (item: T) => string,
  unnamed: 'first' | 'error',
): T {
  const found = name === undefined && unnamed === 'first' ? from[0] : from.find((item) => nameOf(item) === name)
  if (found) return found
  const names = from.map(nameOf).join(', ')
  throw new WrongArgument(
    name === undefined
      ? `--${option} is missing; it must be one of ${names}.`
      : `--${option} ${name} is not known; it must be one of ${names}.`,
  )
}
