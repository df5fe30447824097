/** `choices`: what a vacancy starts with, as JSON to change and to give to `build`. */
import { defaultChoices } from '../domain/defaults'
import { currentFramework } from '../models/framework.server'
import { openAll } from '../models/open.server'
import { packs } from '../models/packs-in-use.server'
import { findChosen } from './chosen'
import { readOptions } from './wrong-argument'

const options = { role: { type: 'string' }, level: { type: 'string' }, grade: { type: 'string' } } as const

/** What is not named is the first of its list. */
export async function choices(words: string[]): Promise<void> {
  const named = readOptions('choices', words, options)
  await openAll(process.env)
  const { release } = await currentFramework()
  const role = named.role ?? release.roles[0]?.slug
  const first = release.roles.find((one) => one.slug === role)?.levels[0]
  const level = named.level ?? first?.slug
  const grade = named.grade ?? packs().grades.grades[0]?.code
  const slice = await findChosen({ role, level, grade })
  console.log(JSON.stringify(defaultChoices(slice.level, slice.packs), null, 2))
}
