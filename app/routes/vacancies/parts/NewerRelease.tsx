import { InsetText } from '../../../components/govuk/InsetText'

export interface NewerReleaseProps {
  name: string
  /** The number of changes; undefined if the role or its level is gone. */
  changes?: number
  href: string
}

/** Announces on a vacancy's page that there is a newer release of the framework. */
export function NewerRelease({ name, changes, href }: NewerReleaseProps) {
  return (
    <InsetText>
      A newer release of the framework, {name}, is loaded. {newsText(changes)}{' '}
      <a className="govuk-link" href={href}>
        {linkText(changes)}
      </a>
    </InsetText>
  )
}

function linkText(changes: number | undefined): string {
  if (changes === undefined) return 'See what you can do'
  return changes === 0 ? 'See the newer release' : 'See what changed'
}

function newsText(changes: number | undefined): string {
  if (changes === undefined) return 'It does not have this vacancy’s role level.'
  if (changes === 0) return 'Nothing changed for this vacancy.'
  return changes === 1 ? 'One thing changed for this vacancy.' : `${changes} things changed for this vacancy.`
}
