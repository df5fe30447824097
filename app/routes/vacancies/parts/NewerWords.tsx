import { InsetText } from '../../../components/govuk/InsetText'

/** Announces on a vacancy's page that other official words are loaded than it uses. */
export function NewerWords({ changes, href }: { changes: number; href: string }) {
  return (
    <InsetText>
      Other official words for behaviours or strengths are loaded than this vacancy uses.{' '}
      {changes === 0
        ? 'They read the same for this vacancy.'
        : `${changes === 1 ? 'One text' : `${changes} texts`} would change.`}{' '}
      <a className="govuk-link" href={href}>
        {changes === 0 ? 'See the words' : 'See what would change'}
      </a>
    </InsetText>
  )
}
