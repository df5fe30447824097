import { Pair } from './Pair'
import { StatementList, type StatementListProps } from './StatementList'

export interface ResponsibilityPairProps {
  /** The names of the two sides. */
  names: [string, string]
  left?: StatementListProps
  right?: StatementListProps
}

/** The responsibilities of two role levels; shown once if both have the same, as twins do. */
export function ResponsibilityPair({ names, left, right }: ResponsibilityPairProps) {
  if (!left && !right) return <p className="govuk-body">The framework lists none for these role levels.</p>
  if (left && right && textOf(left) === textOf(right))
    return (
      <>
        <p className="govuk-body">They are the same at both role levels.</p>
        <StatementList {...left} />
      </>
    )
  return (
    <Pair names={names}>
      <StatementList {...(left ?? none)} />
      <StatementList {...(right ?? none)} />
    </Pair>
  )
}

const none = { leadIn: 'The framework lists none for this role level.', items: [] }

function textOf({ leadIn, items }: StatementListProps): string {
  return [leadIn, ...items].join('\n')
}
