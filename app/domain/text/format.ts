/** Dates, money and lists as a reader in the United Kingdom expects them. */
import { whenAsked } from './once'

const date = { day: 'numeric', month: 'long', year: 'numeric' } as const
// The first formatter takes longer to make than the terminal takes to list all roles.
const longDate = whenAsked(() => new Intl.DateTimeFormat('en-GB', { ...date, timeZone: 'UTC' }))
const dateAndTime = whenAsked(
  () =>
    new Intl.DateTimeFormat('en-GB', {
      ...date,
      timeZone: 'Europe/London',
      hour: 'numeric',
      minute: '2-digit',
      // Not hour12, which gives 0:31pm for half past twelve.
      hourCycle: 'h12',
    }),
)

/** "2026-12-04" as "4 December 2026". */
export function formatDate(iso: string): string {
  return longDate().format(new Date(`${iso}T00:00:00Z`))
}

/** A UTC time as "4 December 2026 at 3:05pm" on a clock in London. */
export function formatTime(iso: string): string {
  return dateAndTime()
    .format(new Date(iso))
    .replace(/ (am|pm)$/, '$1')
    .replace(',', ' at')
    .replace(' at at ', ' at ')
}

/** Whole pounds as "£45,000". */
export function formatPounds(pounds: number): string {
  return `£${pounds.toLocaleString('en-GB')}`
}

/** "1 role", "52 roles"; the plural only takes an s. */
export function formatCount(count: number, noun: string): string {
  return `${count.toLocaleString('en-GB')} ${noun}${count === 1 ? '' : 's'}`
}

/** Capitalises the first letter. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** "a", "a and b", "a, b and c". */
export function formatList(words: readonly string[]): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`
}

/** Formats a text that is only a number of pounds ("13000") as "£13,000"; returns any other text unchanged. */
export function formatAmount(text: string): string {
  const digits = text.trim().replace(/^£\s*/, '').replace(/,/g, '').replace(/\.00$/, '')
  return /^\d{1,9}$/.test(digits) ? formatPounds(Number(digits)) : text
}
