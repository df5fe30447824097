/** The role level and grade that a terminal names. */
import type { Role } from '../domain/framework'
import type { Slice } from '../domain/vacancy'
import { currentFramework } from '../models/framework.server'
import { openAll } from '../models/open.server'
import { packs } from '../models/packs-in-use.server'
import { WrongArgument } from './wrong-argument'

export interface Named {
  role?: string
  level?: string
  grade?: string
}

/** Everything of a vacancy but its choices. Throws WrongArgument for a name that the framework does not have. */
export async function findChosen({
  role: roleSlug,
  level: levelSlug,
  grade: code,
}: Named): Promise<Omit<Slice, 'choices'>> {
  await openAll(process.env)
  const { framework, release } = await currentFramework()
  const role = pick('role', roleSlug, release.roles, ({ slug }) => slug)
  const level = pick('level', levelSlug, (role as Role).levels, ({ slug }) => slug)
  const grade = pick('grade', code, packs().grades.grades, (one) => one.code)
  return { framework, release, role, level, grade, packs: packs() }
}

function pick<T>(option: string, name: string | undefined, from: T[], nameOf: (one: T) => string): T {
  const found = from.find((one) => nameOf(one) === name)
  if (found) return found
  const names = from.map(nameOf).join(', ')
  throw new WrongArgument(
    name === undefined
      ? `--${option} is missing; it must be one of ${names}.`
      : `--${option} ${name} is not known; it must be one of ${names}.`,
  )
}
