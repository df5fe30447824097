import { Tag } from './Tag'

export interface DocumentStatusProps {
  gaps: number
  outdated: number
  edited: number
}

/** What is left to do in a document. */
export function DocumentStatus({ gaps, outdated, edited }: DocumentStatusProps) {
  if (outdated > 0) return <Tag colour="orange">{`${outdated} to check`}</Tag>
  if (gaps > 0) return <Tag colour="yellow">{`${gaps} to confirm`}</Tag>
  return edited > 0 ? `Ready, ${edited} edited` : 'Ready'
}
