/** Reads the end of a role page: the roles that share its skills, and its updates. */
import type { ChangeNote, Role, SharedSkills, Skill } from '../../release'
import { isoDate, lastUpdatedDate, looksLikeDate } from './dates'
import type { Line, Page } from './lines'
import { markPlaced, report } from './lines'
import { isSharedTable } from './page-frame'

/**
 * Reads the table of shared skills. Only the words tell a role from a skill there: a line is a skill if this page has a
 * skill of that name, and another role otherwise. Skills are given by slug.
 */
export function readSharedSkills(page: Page, lines: Line[], skills: Skill[]): SharedSkills[] {
  const shared: SharedSkills[] = []
  const table = lines.findIndex(isSharedTable)
  markPlaced(page, lines.slice(0, table + 1))
  const slugs = new Map(skills.toReversed().map(({ name, slug }) => [name.toLowerCase(), slug]))
  let current: Sharing | undefined
  for (const line of lines.slice(table + 1)) {
    const slug = slugs.get(line.text.toLowerCase())
    if (slug) {
      if (!current || current.slugs.has(slug)) continue
      current.slugs.add(slug)
      current.shared.skills.push(slug)
    } else {
      if (line.bullet) continue
      if (current) expectSkills(page, current)
      current = { line, shared: { role: line.text, skills: [] }, slugs: new Set() }
      shared.push(current.shared)
    }
    markPlaced(page, [line])
  }
  if (current) expectSkills(page, current)
  return shared.filter((entry) => entry.skills.length > 0)
}

interface Sharing {
  line: Line
  shared: SharedSkills
  slugs: Set<string>
}

function expectSkills(page: Page, { line, shared }: Sharing): void {
  if (shared.skills.length === 0) report(page, line, `Shares no skill with this role: ‘${line.text}’`)
}

export type History = Pick<Role, 'published' | 'lastUpdated' | 'updates'>

/** Reads the updates, heading first: the two dates of the page, then notes under their dates, word for word. */
export function readHistory(page: Page, [heading, ...lines]: Line[]): History {
  if (heading) markPlaced(page, [heading])
  const history: History = { updates: [] }
  let current: ChangeNote | undefined
  let dated = false
  for (const line of lines) {
    const published = dated ? undefined : isoDate(line.text.replace(/^Published /, ''))
    const lastUpdated = dated ? undefined : lastUpdatedDate(line.text)
    if (line.text.startsWith('Published ') && published && !history.published) {
      history.published = published
    } else if (lastUpdated && !history.lastUpdated) {
      history.lastUpdated = lastUpdated
    } else if (looksLikeDate(line.text)) {
      dated = true
      const date = isoDate(line.text)
      current = date ? { date, notes: [] } : undefined
      if (!current) continue
      history.updates.push(current)
    } else if (current) {
      current.notes.push(line.text)
    } else {
      continue
    }
    markPlaced(page, [line])
  }
  return history
}
