import { whenAsked } from '../domain/text/once'

const londonDate = whenAsked(() => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }))

/** Today in London, like "2027-03-27". */
export function today(): string {
  return londonDate().format(new Date())
}
