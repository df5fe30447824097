/** Reads all role levels of a page, and the sentences that announce them. */
import type { RoleLevel } from '../../release'
import { isLevelHeading, type LevelRead, readLevel } from './level'
import type { Line, Page } from './lines'
import { markPlaced, report, sameWords } from './lines'
import { isGuide } from './page-frame'
import type { SkillsRead } from './skill'
import { joinTwins } from './variants'

/** Reads lines that begin with a level's heading. Levels should be numbered 1, 2, 3; the first of a name counts. */
export function readLevels(page: Page, lines: Line[], read: SkillsRead): RoleLevel[] {
  const starts = lines.flatMap((line, index) => (isLevelHeading(line) ? [index] : []))
  const levels: LevelRead[] = []
  const slugs = new Set<string>()
  for (const [index, start] of starts.entries()) {
    const found = readLevel(page, lines.slice(start, starts[index + 1]), read)
    if (!found) continue
    const { level, heading } = found
    const expected = (levels.at(-1)?.level.number ?? 0) + 1
    if (slugs.has(level.slug)) {
      report(page, heading, `A role level of this name came before, so this one is left out: ‘${heading.text}’`)
      continue
    }
    if (level.number !== expected) report(page, heading, `Expected role level ${expected}: ‘${heading.text}’`)
    slugs.add(level.slug)
    levels.push(found)
  }
  joinTwins(page, levels)
  return levels.map(({ level }) => level)
}

/** Checks "There are 9 … role levels, from … to …." against the levels that were read. */
export function readIntroduction(page: Page, lines: Line[], role: string, levels: RoleLevel[]): void {
  const guide = lines.find(isGuide)
  if (guide) markPlaced(page, [guide])
  const announcement = lines.find((line) => /^There (?:is|are) .+ role levels?\b/.test(line.text))
  if (!announcement) return
  if (announcements(role, levels).some((sentence) => sameWords(sentence, announcement.text))) {
    markPlaced(page, [announcement])
    return
  }
  report(page, announcement, `Does not fit the role and its ${levels.length} levels as read: ‘${announcement.text}’`)
}

function announcements(role: string, levels: RoleLevel[]): string[] {
  const first = levels[0]?.name
  const range = `from ${first} to ${levels.at(-1)?.name}`
  if (levels.length !== 1) return [`There are ${levels.length} ${role} role levels, ${range}.`]
  const single = `There is 1 ${role} role level`
  return [`${single}.`, `${single}, ${first}.`, `${single}: ${first}.`, `${single}, ${range}.`]
}
