/** Collects a release's skills from the CSV files: role content first, then skill content, which adds missing texts. */
import type { Problem, Skill, SkillLevelName } from '../../release'
import { missingStatements, skillLevelNames } from '../../release'
import type { Row } from '../table/table'
import type { skillColumns } from './columns'
import type { Cell, Names, Stated } from './names'
import { isFirst, noNames, slugIn } from './names'
import { withoutRepeats } from './repeats'
import { isNoText, readPlainCell, readStatements } from './statements'

interface SkillRead {
  skill: Skill
  /** The first cell that names the skill. */
  named: Cell
  /** The first cell that needs each level. */
  needed: Map<SkillLevelName, Cell>
}

export interface Skills {
  names: Names
  bySlug: Map<string, SkillRead>
  stated: Stated
  problems: Problem[]
}

export function noSkills(problems: Problem[]): Skills {
  return { names: noNames('skill', 2_000), bySlug: new Map(), stated: new Map(), problems }
}

/** The skill of a name, added if new; undefined, with the reason reported, for an unusable name. */
export function skillNamed(skills: Skills, name: string, cell: Cell): SkillRead | undefined {
  const slug = slugIn(skills.names, name, cell, skills.problems)
  if (slug === undefined) return undefined
  const read = skills.bySlug.get(slug) ?? { skill: { slug, name, levels: {} }, named: cell, needed: new Map() }
  skills.bySlug.set(slug, read)
  return read
}

export function describeSkill(skills: Skills, { skill }: SkillRead, text: string, cell: Cell): void {
  const subject = `The description of the skill ‘${skill.name}’`
  if (isNoText(text) || !isFirst(skills.stated, subject, text, cell, skills.problems)) return
  const { read, flaws } = readPlainCell(text)
  skill.description = read
  for (const message of flaws) skills.problems.push({ ...cell, message })
}

export function wordLevel(skills: Skills, { skill }: SkillRead, level: SkillLevelName, text: string, cell: Cell): void {
  const subject = `The skill ‘${skill.name}’ at ${level}`
  if (isNoText(text) || !isFirst(skills.stated, subject, text, cell, skills.problems)) return
  const { read, flaws } = readStatements(text)
  skill.levels[level] = read
  for (const message of flaws) skills.problems.push({ ...cell, message })
}

type SkillHeading = (typeof skillColumns)['needed' | 'optional'][number]

const levelHeadings = {
  awareness: 'Awareness',
  working: 'Working',
  practitioner: 'Practitioner',
  expert: 'Expert',
} as const satisfies Record<SkillLevelName, SkillHeading>

/** Adds the rows of the skill content. Role content takes precedence; a difference is reported. */
export function addSkillRows(skills: Skills, file: string, rows: Row<SkillHeading>[]): void {
  for (const { number, cells } of withoutRepeats(file, rows, 'Skill Name', skills.problems)) {
    const at = (column: SkillHeading): Cell => ({ file, line: number, column })
    const name = cells['Skill Name']
    if (name === '') {
      skills.problems.push({ ...at('Skill Name'), message: 'The skill has no name. The row is not used' })
      continue
    }
    const read = skillNamed(skills, name, at('Skill Name'))
    if (!read) continue
    describeSkill(skills, read, cells['Skill Description'], at('Skill Description'))
    for (const level of skillLevelNames) {
      const heading = levelHeadings[level]
      wordLevel(skills, read, level, cells[heading], at(heading))
    }
  }
}

/** All skills by name. A text that no file has is reported, once for each skill or skill level. */
export function finishSkills({ bySlug, problems }: Skills): Skill[] {
  const alphabet = new Intl.Collator('en')
  for (const { skill, named, needed } of bySlug.values()) {
    if (skill.description === undefined) {
      const message = `There is no description of the skill ‘${skill.name}’ in these files`
      problems.push({ ...named, column: 'Skill Description', message })
    }
    for (const [level, cell] of needed) {
      if (skill.levels[level]) continue
      skill.levels[level] = missingStatements
      problems.push({ ...cell, message: `There is no text for the skill ‘${skill.name}’ at ${level} in these files` })
    }
  }
  return [...bySlug.values()].map(({ skill }) => skill).sort((a, b) => alphabet.compare(a.name, b.name))
}
