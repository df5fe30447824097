/** Recognises the three CSV files of the framework's download page by their headings. */
import type { Columns } from '../table/columns'
import { nameKey } from '../table/header'

export type CsvKind = 'roles' | 'skills' | 'notes'

export const roleColumns = {
  needed: [
    'Role Family',
    'Role',
    'Role Description',
    'Role Level',
    'Role Level Description',
    'Skill Name',
    'Skill Level',
    'Skill Level Description',
  ],
  optional: ['Skill Description', 'Role Type'],
} as const

export const skillColumns = {
  needed: ['Skill Name', 'Awareness', 'Working', 'Practitioner', 'Expert'],
  optional: ['Skill Description', 'Roles that require Skill'],
} as const

export const noteColumns = { needed: ['Timestamp', 'Page', 'Change note'], optional: [] } as const

const kinds: { kind: CsvKind; columns: Columns<string> }[] = [
  { kind: 'roles', columns: roleColumns },
  { kind: 'skills', columns: skillColumns },
  { kind: 'notes', columns: noteColumns },
]

/** The file kind with these headings; undefined where fewer than half of the needed ones are there. */
export function csvKind(header: string[]): CsvKind | undefined {
  const names = new Set(header.map(nameKey))
  const shares = kinds.map(({ kind, columns: { needed } }) => {
    const found = needed.filter((heading) => names.has(nameKey(heading))).length
    return { kind, share: found / needed.length }
  })
  const [best] = shares.toSorted((a, b) => b.share - a.share)
  return best && best.share >= 0.5 ? best.kind : undefined
}
