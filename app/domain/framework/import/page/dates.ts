/** Reads dates as the framework writes them. */
const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

/** Reads "30 November 2024" as 2024-11-30; undefined for anything else, including impossible dates. */
export function isoDate(text: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2}) ([a-z]+) (\d{4})$/i.exec(text) ?? []
  if (!day || !month || !year) return undefined
  const index = months.indexOf(month.toLowerCase())
  const date = new Date(Date.UTC(Number(year), index, Number(day)))
  if (index === -1 || date.getUTCDate() !== Number(day) || Number(year) < 1000) return undefined
  return date.toISOString().slice(0, 10)
}

/** True for a line in the form of a date, even of one that does not exist. */
export function looksLikeDate(text: string): boolean {
  return /^\d{1,2} [a-z]+ \d{4}$/i.test(text)
}

/** The date of "Last updated 30 November 2024 — See all updates", with or without its link. */
export function lastUpdatedDate(text: string): string | undefined {
  const date = /^Last updated (.+?)(?: [—–-] See all updates)?$/.exec(text)?.[1]
  return date === undefined ? undefined : isoDate(date)
}
