import type { OfficialPage } from '../../../domain/policy/official-words'
import { formatDate } from '../../../domain/text/format'

export interface PageNameProps {
  title: string
  address: string
  date: string
}

/** What is shown of a page. */
export function pageView({ title, address, date }: OfficialPage): PageNameProps {
  return { title, address, date: formatDate(date) }
}

/** Says in a sentence which page the words are from. */
export function PageName({ title, address, date }: PageNameProps) {
  return (
    <>
      The words are those of the GOV.UK page{' '}
      <a className="govuk-link" href={address}>
        {title}
      </a>
      , as of {date}.
    </>
  )
}
