/** Reads one skill of a role level: its name, the level needed and the statements of that level. */
import { slugOf } from '../../../text/slug'
import type { Skill, SkillLevelName, SkillNeed, Statements } from '../../release'
import { skillLevelNames } from '../../release'
import type { Line, Page } from './lines'
import { bulletsFrom, markPlaced, report } from './lines'
import { explains, isAboutLadder } from './page-frame'

/** The skills of the page so far by slug, and where and how each (skill, level) was first worded. */
export interface SkillsRead {
  skills: Map<string, Skill>
  worded: Map<Statements, { line: number; texts: Set<string> }>
}

export function isLevelLine(line: Line | undefined): boolean {
  return line !== undefined && !line.bullet && /^Level:/.test(line.text)
}

/**
 * Reads a skill from its name line to the line before the next skill. Without a name, a known level or statements it is
 * no need: its lines stay unplaced and the reason is reported.
 */
export function readSkill(page: Page, lines: Line[], read: SkillsRead): SkillNeed | undefined {
  const [name, levelLine, ...below] = lines
  if (!name || !levelLine) return undefined
  const level = readLevelName(levelLine)
  if (!level) return report(page, levelLine, `Not a skill level: ‘${levelLine.text}’`)
  const slug = slugOf(name.text)
  if (!slug) return report(page, name, `A skill needs letters in its name: ‘${name.text}’`)
  const rest = ofThisSkill(below)
  const worded = readStatements(rest)
  if (!worded) return report(page, name, `No statements under the skill ‘${name.text}’`)

  markPlaced(page, [name, levelLine, ...worded.lines])
  const explanation = rest.find((line) => !line.bullet && explains(line, level))
  if (explanation) markPlaced(page, [explanation])
  if (!worded.statements.leadIn) report(page, levelLine, `No lead-in before the statements of ‘${name.text}’`)

  const skill = read.skills.get(slug) ?? { slug, name: name.text, levels: {} }
  read.skills.set(slug, skill)
  if (skill.name !== name.text) report(page, name, `Read as the skill ‘${skill.name}’, named otherwise: ‘${name.text}’`)
  keepWording(page, skill, level, worded, levelLine, read)
  return { skill: slug, level }
}

/** A second explanation of a level means that the next skill lost its "Level:" line: it starts another skill. */
function ofThisSkill(lines: Line[]): Line[] {
  const second = lines.findIndex((line, index) => index > 1 && isAboutLadder(line))
  return second === -1 ? lines : lines.slice(0, second - 1)
}

function readLevelName(line: Line): SkillLevelName | undefined {
  const name = line.text.replace(/^Level:\s*/, '').toLowerCase()
  return skillLevelNames.find((level) => level === name)
}

interface Worded {
  statements: Statements
  lines: Line[]
}

/** A list with the line before it, else the first sentence. */
function readStatements(lines: Line[]): Worded | undefined {
  const start = lines.findIndex((line) => line.bullet)
  const before = start === -1 ? lines.find((line) => !isAboutLadder(line)) : lines[start - 1]
  const leadIn = before && !isAboutLadder(before) ? before : undefined
  const items = start === -1 ? [] : bulletsFrom(lines, start)
  if (!leadIn && items.length === 0) return undefined
  const statements = { leadIn: leadIn?.text ?? '', items: items.map((line) => line.text) }
  return { statements, lines: leadIn ? [leadIn, ...items] : items }
}

/** Keeps the first wording of a skill level; reports another one in full. */
function keepWording(
  page: Page,
  skill: Skill,
  level: SkillLevelName,
  { statements, lines }: Worded,
  levelLine: Line,
  read: SkillsRead,
): void {
  const first = skill.levels[level]
  if (!first) {
    skill.levels[level] = statements
    read.worded.set(statements, { line: levelLine.number, texts: new Set([statements.leadIn, ...statements.items]) })
    return
  }
  if (sameStatements(first, statements)) return
  const known = read.worded.get(first)
  const here = [statements.leadIn, ...statements.items]
  const line = lines.find((candidate) => !known?.texts.has(candidate.text)) ?? levelLine
  const where = `‘${skill.name}’ at ${level} is worded otherwise at line ${known?.line}`
  report(page, line, `${where}, which stands. Here: ${here.filter(Boolean).join(' / ')}`)
}

function sameStatements(a: Statements, b: Statements): boolean {
  return (
    a.leadIn === b.leadIn &&
    a.items.length === b.items.length &&
    a.items.every((item, index) => item === b.items[index])
  )
}
