/** Reads dates as spreadsheets write them. */
import { isoDate } from '../page/dates'

const forms: { form: RegExp; order: [year: number, month: number, day: number] }[] = [
  { form: /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ][\d:.]+(?:Z| ?[+-]\d\d:?\d\d)?)?$/i, order: [1, 2, 3] },
  { form: /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?:,? \d{1,2}:\d\d(?::\d\d)?)?$/, order: [3, 2, 1] },
]

/**
 * Reads "2024-11-30T10:15:00Z", "30 November 2024" and "30/11/2024 10:15:00" (day first, as in the UK) as 2024-11-30,
 * without the time of day. Undefined for anything else and for days that do not exist.
 */
export function dateOf(text: string): string | undefined {
  for (const { form, order } of forms) {
    const parts = form.exec(text)
    if (!parts) continue
    const [year = 0, month = 0, day = 0] = order.map((index) => Number(parts[index]))
    const date = new Date(Date.UTC(year, month - 1, day))
    const exists = year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    return exists ? date.toISOString().slice(0, 10) : undefined
  }
  return isoDate(text.replace(/,? (?:at )?\d{1,2}:\d\d(?::\d\d)?$/, ''))
}
