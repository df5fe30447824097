/** Reads what every published Success Profiles page has around its content: title, date, address and licence. */
import type { OfficialSubject } from '../../../policy/official-words'
import { isoDate } from '../page/dates'
import type { Line, Page } from '../page/lines'
import { markPlaced } from '../page/lines'

const title = /^Success Profiles: Civil Service (behaviours|strengths)$/i

/** Where the pages are published; used for a copy that does not name its address. */
const published: Record<OfficialSubject, string> = {
  behaviours: 'https://www.gov.uk/government/publications/success-profiles/success-profiles-civil-service-behaviours',
  strengths: 'https://www.gov.uk/government/publications/success-profiles/success-profiles-civil-service-strengths',
}

const frame = new Set([
  'Skip to main content',
  'GOV.UK',
  'Contents',
  'Print this page',
  'Back to top',
  '© Crown copyright',
])
const licence = [
  /^© Crown copyright \d{4}$/,
  /^This publication is licensed under the terms of the Open Government Licence v3\.0\b/,
  /^Where we have identified any third party copyright information\b/,
]
const available = /^This publication is available at (https:\/\/www\.gov\.uk\/[\w./-]*\w)\.?$/
const dated = /^(?:Updated|Published|Last updated):? (.+)$/

/** The subject of a page by its title; undefined for any other page. */
export function subjectOfPage(lines: Pick<Line, 'text' | 'bullet'>[]): OfficialSubject | undefined {
  const found = lines.find((line) => !line.bullet && title.test(line.text))
  return found && (title.exec(found.text)?.[1]?.toLowerCase() as OfficialSubject)
}

export interface Frame {
  title: string
  /** Absent where no line gives it. */
  date?: string
  address: string
  /** The lines of the page's content. */
  body: Line[]
}

/** Places the lines of the frame. Of several dates the latest is the page's. */
export function readFrame(page: Page, subject: OfficialSubject): Frame {
  const titles = page.lines.filter((line) => !line.bullet && title.test(line.text))
  const dates = page.lines.filter((line) => dateIn(line) !== undefined)
  const addresses = page.lines.filter((line) => available.test(line.text))
  const others = page.lines.filter(({ text }) => frame.has(text) || licence.some((sentence) => sentence.test(text)))
  markPlaced(page, [...titles, ...dates, ...addresses, ...others])
  return {
    title: titles[0]?.text ?? '',
    date: dates
      .flatMap((line) => dateIn(line) ?? [])
      .toSorted()
      .at(-1),
    address: available.exec(addresses[0]?.text ?? '')?.[1] ?? published[subject],
    body: page.lines.filter((line) => !page.placed.has(line)),
  }
}

function dateIn({ text, bullet }: Line): string | undefined {
  const date = bullet ? undefined : dated.exec(text)?.[1]
  return date === undefined ? undefined : isoDate(date)
}
