import { classes } from '../../../components/govuk/classes'

interface ProgressionCell {
  level?: string
  /** The skill's change from the level before, such as "raised". */
  change?: string
}

export interface ProgressionTableProps {
  caption: string
  levels: { name: string; number: number; href: string }[]
  /** One cell for each level. */
  skills: { name: string; href: string; cells: ProgressionCell[] }[]
}

// Safari drops the table semantics if CSS lays a table out differently, as on a narrow screen, unless its parts have
// roles.
const as = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  column: { role: 'columnheader' },
  skill: { role: 'rowheader' },
  cell: { role: 'cell' },
}

/**
 * The skills of a role against its levels. Where the columns have no room, the levels are a numbered list above, and
 * each skill has its cells below it under the numbers of the levels.
 */
export function ProgressionTable({ caption, levels, skills }: ProgressionTableProps) {
  return (
    <table className="app-progression" {...as.table}>
      <caption className="govuk-visually-hidden">{caption}</caption>
      <thead {...as.group}>
        <tr {...as.row}>
          <th scope="col" {...as.column}>
            Skill
          </th>
          {levels.map(({ name, number, href }) => (
            <th key={number} scope="col" {...as.column}>
              {number}.{' '}
              <a className="govuk-link" href={href}>
                {name}
              </a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...as.group}>
        {skills.map(({ name, href, cells }) => (
          <tr key={name} {...as.row}>
            <th scope="row" {...as.skill}>
              <a className="govuk-link" href={href}>
                {name}
              </a>
            </th>
            {cells.map((cell, position) => (
              <Cell key={levels[position]?.number} number={levels[position]?.number} {...cell} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cell({ number, level, change }: ProgressionCell & { number?: number }) {
  return (
    <td data-level={number} className={classes(level && `app-progression__${level}`)} {...as.cell}>
      {level ?? (
        <>
          <span aria-hidden="true">–</span>
          <span className="govuk-visually-hidden">not needed</span>
        </>
      )}
      {change && <span className="govuk-visually-hidden">, {change}</span>}
    </td>
  )
}
