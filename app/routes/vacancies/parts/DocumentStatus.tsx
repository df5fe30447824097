import { Tag } from '../../../components/govuk/Tag'

export interface DocumentStatusProps {
  gaps: number
  outdated: number
  edited: number
  /** A choice behind it needs fixing. */
  check: boolean
}

/** Lists what is left to do in a document. */
export function DocumentStatus({ gaps, outdated, edited, check }: DocumentStatusProps) {
  if (outdated > 0) return <Tag colour="orange">{`${outdated} to check`}</Tag>
  if (gaps > 0) return <Tag colour="yellow">{`${gaps} to confirm`}</Tag>
  if (check) return <Tag colour="yellow">Check</Tag>
  return edited > 0 ? `Ready, ${edited} edited` : 'Ready'
}
