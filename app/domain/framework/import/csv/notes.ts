/** Reads the change notes file: the changes on each role's page, and their dates. */
import { slugOf } from '../../../text/slug'
import type { ChangeNote, Problem, Role } from '../../release'
import { readPage } from '../page/lines'
import type { Row } from '../table/table'
import type { noteColumns } from './columns'
import { dateOf } from './dates'
import { withoutRepeats } from './repeats'
import { short } from './statements'

type NoteHeading = (typeof noteColumns)['needed'][number]

/** The roles with their notes, newest date first; a note without a known role is reported with its text. */
export function withNotes(roles: Role[], file: string, rows: Row<NoteHeading>[], problems: Problem[]): Role[] {
  const known = new Set(roles.map(({ slug }) => slug))
  const byRole = new Map<string, Map<string, string[]>>()
  for (const { number, cells } of withoutRepeats(file, rows, 'Change note', problems)) {
    const note = cells['Change note']
    const report = (column: NoteHeading, message: string) =>
      problems.push({ file, line: number, column, message: `${message}. The note: ‘${short(note)}’` })
    const slug = roleOfPage(cells.Page, known)
    const date = dateOf(cells.Timestamp)
    if (note === '') problems.push({ file, line: number, column: 'Change note', message: 'The note is empty' })
    else if (!slug) report('Page', `‘${short(cells.Page)}’ is no role of this release`)
    else if (!date) report('Timestamp', `Not a date such as 30 November 2024: ‘${short(cells.Timestamp)}’`)
    else {
      const dates = byRole.get(slug) ?? new Map<string, string[]>()
      byRole.set(slug, dates)
      // Each line is one note, as on a page.
      dates.set(date, [...(dates.get(date) ?? []), ...readPage(note).lines.map(({ text }) => text)])
    }
  }
  return roles.map((role) => withUpdates(role, byRole.get(role.slug)))
}

/** A page is named by its role's name, or by its address, which ends with the slug. */
function roleOfPage(page: string, known: Set<string>): string | undefined {
  if (page.length > 300) return undefined
  const last = page.replace(/\/+$/, '').split('/').at(-1) ?? ''
  return [page, last].map(slugOf).find((slug) => known.has(slug))
}

function withUpdates(role: Role, dates: Map<string, string[]> | undefined): Role {
  if (!dates) return role
  const updates: ChangeNote[] = [...dates].map(([date, notes]) => ({ date, notes }))
  updates.sort((a, b) => b.date.localeCompare(a.date))
  return { ...role, lastUpdated: updates[0]?.date, updates }
}
