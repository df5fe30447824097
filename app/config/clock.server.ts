import { whenAsked } from '../domain/text/once'

export interface Clock {
  now: () => Date
}

const londonDate = whenAsked(() => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }))

/** Today in London, like "2027-03-27". */
export function today({ now }: Clock): string {
  return londonDate().format(now())
}
