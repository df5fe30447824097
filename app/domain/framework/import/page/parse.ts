/** Reads a role page of the UK Government Digital and Data capability framework in its text form. */
import { slugOf } from '../../../text/slug'
import type { Problem, Release, Role } from '../../release'
import { readHistory, readSharedSkills } from './end'
import { findHeadings, placeHeading, readAbout, readFront } from './front'
import { readIntroduction, readLevels } from './levels'
import type { Line } from './lines'
import { allProblems, readPage, sameWords, tooLarge } from './lines'
import { isSharedTable, placeFooter } from './page-frame'
import type { SkillsRead } from './skill'

/**
 * The role of the page, its levels and its skills, each skill with the levels that the page gives; everything word for
 * word. One rule understands each line; any other line is a problem. A text that is no role page gives an empty release
 * and one problem. Takes time in proportion to the text. Never throws.
 */
export function parseRolePage(text: string, family: string): { release: Release; problems: Problem[] } {
  const large = tooLarge(text)
  if (large) return refuse(large.line, large.message)
  const page = readPage(text)
  const body = placeFooter(page)
  const { title, does, levels, firstLevel } = findHeadings(body)
  if (!title || (levels === -1 && does === -1) || firstLevel === -1) {
    return refuse(1, 'This is not a role page: it needs a title, what the role does and numbered role levels')
  }
  const slug = slugOf(title.text)
  if (!slug) return refuse(title.number, `A role needs letters in its name: ‘${title.text}’`)

  const { shared, updates } = findEnd(body, firstLevel, title)
  const aboutEnd = levels === -1 ? firstLevel : levels
  const front = readFront(page, body.slice(0, does === -1 ? aboutEnd : does), title)
  placeHeading(page, body[does], title)
  placeHeading(page, body[levels], title)
  const about = readAbout(page, does === -1 ? [] : body.slice(does + 1, aboutEnd))
  const skillsRead: SkillsRead = { skills: new Map(), worded: new Map() }
  const roleLevels = readLevels(page, body.slice(firstLevel, shared), skillsRead)
  readIntroduction(page, levels === -1 ? [] : body.slice(levels + 1, firstLevel), title.text, roleLevels)
  const skills = [...skillsRead.skills.values()]
  const sharedSkills = readSharedSkills(page, body.slice(shared, updates), skills)
  const history = readHistory(page, body.slice(updates))
  if (levels === -1) page.problems.push({ line: title.number, message: `No heading ‘${title.text} role levels’` })
  if (!about.description) page.problems.push({ line: title.number, message: 'No description of the role' })
  if (front.lastUpdated && history.lastUpdated && front.lastUpdated !== history.lastUpdated) {
    const message = `Last updated on ${front.lastUpdated} by the top of the page, on ${history.lastUpdated} by its updates`
    page.problems.push({ line: title.number, message })
  }

  const lastUpdated = history.lastUpdated ?? front.lastUpdated
  const role: Role = {
    slug,
    name: title.text,
    family,
    summary: front.summary,
    ...about,
    levels: roleLevels,
    sharedSkills,
    ...history,
    lastUpdated,
  }
  return { release: { roles: [role], skills }, problems: allProblems(page) }
}

function refuse(line: number, message: string): { release: Release; problems: Problem[] } {
  return { release: { roles: [], skills: [] }, problems: [{ line, message }] }
}

/** The start of the shared skills and of the updates; the end of the lines where a page has none. */
function findEnd(lines: Line[], firstLevel: number, title: Line): { shared: number; updates: number } {
  const heading = lines.findLastIndex((line, index) => index > firstLevel && !line.bullet && line.text === 'Updates')
  const updates = heading === -1 ? lines.length : heading
  const table = lines.findLastIndex((line, index) => index > firstLevel && index < updates && isSharedTable(line))
  if (table === -1) return { shared: updates, updates }
  const named = sameWords(lines[table - 1]?.text ?? '', `Roles that share ${title.text} skills`)
  return { shared: named ? table - 1 : table, updates }
}
