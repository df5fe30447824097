/** A date in three inputs, as typed and as kept. */
import { z } from 'zod'
import { dateParts, readTypedDate } from '../domain/text/typed-dates'
import { optionalText, refuseTyped } from './form'
import { inputParts } from './page'

/** The day like "2027-03-27", undefined where nothing is typed; with `latest`, none after that day. */
export function typedDate(label: string, latest?: string) {
  const part = optionalText.default('')
  return z
    .object({ day: part, month: part, year: part })
    .transform((typed, context) => {
      if (!typed.day && !typed.month && !typed.year) return undefined
      const read = readTypedDate(typed)
      if ('wrong' in read) return refuseTyped(`${label} ${read.wrong}`, context)
      return latest !== undefined && read.iso > latest
        ? refuseTyped(`${label} must be today or in the past`, context)
        : read.iso
    })
    .register(inputParts, dateParts)
}

/** The texts of the inputs of a day. */
export function shownDate(name: string, iso: string | undefined): Record<string, string[]> {
  const [year = '', month = '', day = ''] = (iso ?? '').split('-')
  const parts = Object.entries({ day, month, year })
  return Object.fromEntries(parts.map(([part, text]) => [`${name}-${part}`, [text.replace(/^0/, '')]]))
}
