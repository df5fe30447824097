/** Reads dates and times as people type them. */
import { z } from 'zod'

export const dateParts = ['day', 'month', 'year'] as const

export type TypedDate = Record<(typeof dateParts)[number], string>

/** A time of day as stored: "23:55". */
export const clockTime = /^([01]\d|2[0-3]):[0-5]\d$/

const months = 'january february march april may june july august september october november december'.split(' ')

/** The typed date, as "2027-03-27", or what is wrong with it, to follow the field's label. */
export function readTypedDate(typed: TypedDate): { iso: string } | { wrong: string } {
  const missing = dateParts.filter((part) => typed[part] === '')
  if (missing.length > 0) return { wrong: `must include a ${missing.join(' and ')}` }
  const month = monthNumber(typed.month)
  if (month === undefined) return { wrong: 'must have its month as a number, like 3 for March' }
  const iso = `${typed.year}-${month.padStart(2, '0')}-${typed.day.padStart(2, '0')}`
  return z.iso.date().safeParse(iso).success ? { iso } : { wrong: 'must be a real date, for example, 27 3 2027' }
}

/** The digits of a month given as number, name or first letters of its name; undefined for another word. */
function monthNumber(text: string): string | undefined {
  if (!/[a-z]/i.test(text)) return text
  const word = text.toLowerCase().replace(/\.$/, '')
  const place = word.length < 3 ? -1 : months.findIndex((name) => name.startsWith(word))
  return place < 0 ? undefined : String(place + 1)
}

// A closing time of midnight means the end of the day; 00:00 would mean its start.
const words = new Map([
  ['noon', '12:00'],
  ['midday', '12:00'],
  ['midnight', '23:59'],
])

/** Converts "23.55", "2355", "11:55pm", "11.55 p.m." and "noon" to "23:55" and "12:00"; undefined for anything else. */
export function readTypedTime(text: string): string | undefined {
  const plain = text
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/^12(noon|midday|midnight)$/, '$1')
  const word = words.get(plain)
  if (word) return word
  const match = /^(\d{1,2})(?:[:.]?(\d{2}))?(?:([ap])\.?m\.?)?$/.exec(plain)
  if (!match) return undefined
  const [, hours = '', minutes = '00', half] = match
  // A number alone is ambiguous: 5 may mean 17:00.
  if (!half && match[2] === undefined) return undefined
  if (half && (Number(hours) < 1 || Number(hours) > 12)) return undefined
  const hour = half ? (Number(hours) % 12) + (half === 'p' ? 12 : 0) : Number(hours)
  const time = `${String(hour).padStart(2, '0')}:${minutes}`
  return clockTime.test(time) ? time : undefined
}
