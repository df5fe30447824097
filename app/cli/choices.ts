/** `choices`: prints a vacancy's starting choices as JSON, to change and to give to `build`. */
import { defaultChoices } from '../domain/vacancy/defaults'
import { findChosen } from './chosen'
import { inContext } from './context'
import { readOptions } from './wrong-argument'

const options = { role: { type: 'string' }, level: { type: 'string' }, grade: { type: 'string' } } as const

/** An option that is not given takes the first of its list. */
export async function choices(words: string[]): Promise<void> {
  const named = readOptions('choices', words, options)
  const chosen = await inContext((context) => findChosen(context, named, 'first'))
  console.log(JSON.stringify(defaultChoices(chosen, chosen.policy), null, 2))
}
