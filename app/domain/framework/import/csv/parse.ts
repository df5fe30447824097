/** Reads the three CSV files that the capability framework offers for download into one release. */
import type { Problem, Release } from '../../release'
import { readHeader } from '../table/header'
import { readTable } from '../table/table'
import type { CsvKind } from './columns'
import { csvKind, noteColumns, roleColumns, skillColumns } from './columns'
import { withNotes } from './notes'
import { readRoleRows } from './roles'
import { addSkillRows, finishSkills, noSkills } from './skills'

export { csvKind }

export interface CsvFile {
  /** The name that a person knows; problems use it. */
  name: string
  text: string
}

const fileOf: Record<CsvKind, string> = {
  roles: 'the role content (Role Family, Role, Role Description …)',
  skills: 'the skill content (Skill Name, Skill Description, Awareness …)',
  notes: 'the change notes (Timestamp, Page, Change note)',
}

/**
 * A release from the role content, with skill content and change notes if they are among the files, in any order;
 * everything word for word. Roles keep the order of the file, role levels an order inferred from their names, skills
 * are sorted by name. Anything missing, contradictory or odd is a problem with its file, row and column. If one of the
 * files cannot be used, or there is no role content, the release is empty and the problems explain why. Never throws.
 */
export function parseFrameworkCsv(files: CsvFile[]): { release: Release; problems: Problem[] } {
  const problems: Problem[] = []
  const kinds = files.map((file) => kindOf(file, problems))
  const only = (kind: CsvKind) => {
    const found = files.filter((_, index) => kinds[index] === kind)
    return onlyOne(kind, found, problems)
  }
  const roleFile = only('roles')
  const skillFile = only('skills')
  const noteFile = only('notes')
  const inOrder = () => problems.sort((a, b) => placeIn(files, a) - placeIn(files, b) || a.line - b.line)
  const nothing = () => ({ release: { roles: [], skills: [] }, problems: inOrder() })
  if (!kinds.includes('roles')) {
    const message = `The files have no roles. Choose ${fileOf.roles} as well`
    problems.push({ file: files[0]?.name, line: 1, message })
  }
  if (!roleFile || problems.length > 0) return nothing()

  const roleTable = readTable(roleFile, roleColumns)
  const skillTable = skillFile && readTable(skillFile, skillColumns)
  const noteTable = noteFile && readTable(noteFile, noteColumns)
  for (const table of [roleTable, skillTable, noteTable]) if (table) problems.push(...table.problems)
  if (roleTable.refused || skillTable?.refused || noteTable?.refused) return nothing()

  const skills = noSkills(problems)
  const read = readRoleRows(roleFile.name, roleTable.rows, skills)
  if (skillTable) addSkillRows(skills, skillFile.name, skillTable.rows)
  const roles = noteTable ? withNotes(read, noteFile.name, noteTable.rows, problems) : read
  return { release: { roles, skills: finishSkills(skills) }, problems: inOrder() }
}

function kindOf({ name, text }: CsvFile, problems: Problem[]): CsvKind | undefined {
  const header = readHeader(text)
  const kind = csvKind(header?.names ?? [])
  if (kind) return kind
  const begins = text.trim().replace(/\s+/g, ' ').slice(0, 80)
  const message = header
    ? `Not one of the framework’s CSV files, whose first row has the headings of ${fileOf.roles}, ${fileOf.skills} or ${fileOf.notes}. It begins ‘${begins}’`
    : 'The file is empty'
  problems.push({ file: name, line: 1, message })
  return undefined
}

/** Two files of one kind may contradict each other, and nothing shows which is right. */
function onlyOne(kind: CsvKind, files: CsvFile[], problems: Problem[]): CsvFile | undefined {
  const [first, ...others] = files
  for (const { name } of others) {
    const message = `‘${first?.name}’ and ‘${name}’ both hold ${fileOf[kind]}. Neither is used; choose one`
    problems.push({ file: name, line: 1, message })
  }
  return others.length > 0 ? undefined : first
}

function placeIn(files: CsvFile[], problem: Problem): number {
  return files.findIndex(({ name }) => name === problem.file)
}
