/** Reads one role level: from its numbered heading to the next one. */
import { slugOf } from '../../../text/slug'
import type { RoleLevel, SkillNeed, Statements } from '../../release'
import { isGradeSentence, isNamedGrade, readGrades } from './grades'
import type { Line, Page } from './lines'
import { bulletsFrom, joinProse, markPlaced, report } from './lines'
import { isSkillTable } from './page-frame'
import type { SkillsRead } from './skill'
import { isLevelLine, readSkill } from './skill'

const heading = /^(\d{1,3})\.\s+(.+)$/

export interface LevelRead {
  level: RoleLevel
  heading: Line
  /** The sentence that gives this level as two roles, if there is one. */
  twoRoles?: Line
}

export function isLevelHeading(line: Line): boolean {
  return !line.bullet && heading.test(line.text)
}

/** Reads one level; undefined, with the reason reported, when its name gives no slug. */
export function readLevel(page: Page, lines: Line[], read: SkillsRead): LevelRead | undefined {
  const [first, ...rest] = lines
  const [, number, name] = heading.exec(first?.text ?? '') ?? []
  if (!first || !number || !name) return undefined
  const slug = slugOf(name)
  if (!slug) return report(page, first, `A role level needs letters in its name: ‘${name}’`)
  markPlaced(page, [first])
  const starts = rest.flatMap((line, index) => (isSkillName(line, rest[index + 1]) ? [index] : []))
  const head = readHead(page, rest.slice(0, starts[0]))
  const skills = new Map<string, SkillNeed>()
  for (const [index, start] of starts.entries()) {
    const need = readSkill(page, rest.slice(start, starts[index + 1]), read)
    const line = rest[start]
    if (!need || !line) continue
    const earlier = skills.get(need.skill)
    if (earlier) report(page, line, `‘${line.text}’ is needed twice here, at ${earlier.level} and ${need.level}`)
    else skills.set(need.skill, need)
  }

  if (!head.description) report(page, first, `No description of the role level ‘${name}’`)
  if (skills.size === 0) report(page, first, `No skills in the role level ‘${name}’`)
  const { twoRoles, ...facts } = head
  return {
    level: { slug, name, number: Number(number), ...facts, skills: [...skills.values()] },
    heading: first,
    twoRoles,
  }
}

/** Only a skill's name has a "Level:" line under it. */
function isSkillName(line: Line, next: Line | undefined): boolean {
  return isLevelLine(next) && !line.bullet && !isLevelLine(line) && !isSkillTable(line) && !line.text.endsWith(':')
}

interface Head {
  description: string
  responsibilities?: Statements
  typicalGrades: string[]
  twoRoles?: Line
}

/** Reads the text above the skills: prose is the description until a list or another part begins. */
function readHead(page: Page, lines: Line[]): Head {
  const description: Line[] = []
  const head: Head = { description: '', typicalGrades: [] }
  let described = false
  let table = false
  for (const [index, line] of lines.entries()) {
    if (line.bullet || isLevelLine(line)) continue
    if (!table && isSkillTable(line)) {
      table = true
      markPlaced(page, [line])
    } else if (isGradeSentence(line)) {
      if (head.typicalGrades.length === 0) head.typicalGrades = readGrades(page, lines, index)
    } else if (isTwoRoles(line) && !head.twoRoles) {
      head.twoRoles = line
      markPlaced(page, [line])
    } else if (isLeadIn(line)) {
      if (!head.responsibilities) head.responsibilities = readResponsibilities(page, lines, index)
    } else if (!described) {
      description.push(line)
      markPlaced(page, [line])
      continue
    }
    described = true
  }
  return { ...head, description: joinProse(description) }
}

function isLeadIn(line: Line): boolean {
  return line.text.endsWith(':')
}

function readResponsibilities(page: Page, lines: Line[], index: number): Statements | undefined {
  const leadIn = lines[index]
  const list = bulletsFrom(lines, index + 1)
  // Grades that have lost their sentence are not responsibilities.
  const grade = list.findIndex(isNamedGrade)
  const items = grade === -1 ? list : list.slice(0, grade)
  if (!leadIn || items.length === 0) return undefined
  markPlaced(page, [leadIn, ...items])
  return { leadIn: leadIn.text, items: items.map((line) => line.text) }
}

export function isTwoRoles(line: Line): boolean {
  return /^There are (?:2|two) different roles at this level [-–—] a (?:technical role and a management|management role and a technical) role\.?$/.test(
    line.text,
  )
}
