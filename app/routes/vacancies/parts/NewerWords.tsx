import { InsetText } from '../../../components/govuk/InsetText'

/** Announces on a vacancy's page that newer official words are loaded than those that it uses. */
export function NewerWords({ changes, href }: { changes: number; href: string }) {
  return (
    <InsetText>
      Newer official words for behaviours or strengths are loaded. This vacancy does not use them yet.{' '}
      {changes === 0
        ? 'They read the same for this vacancy.'
        : `${changes === 1 ? 'One text' : `${changes} texts`} would change.`}{' '}
      <a className="govuk-link" href={href}>
        {changes === 0 ? 'See the words' : 'See what would change'}
      </a>
    </InsetText>
  )
}
