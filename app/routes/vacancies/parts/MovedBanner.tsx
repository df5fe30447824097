import { NotificationBanner } from '../../../components/govuk/NotificationBanner'

export interface MovedBannerProps {
  release: string
  /** Choices that have no place in the release, by name. */
  lost: string[]
}

/** Reports a move and its effects. */
export function MovedBanner({ release, lost }: MovedBannerProps) {
  return (
    <NotificationBanner type="success">
      <p className="govuk-notification-banner__heading">
        The vacancy is on release {release} now.{lost.length === 0 && ' Every choice is kept.'}
      </p>
      {lost.length > 0 && <p className="govuk-body">These choices have no place in it:</p>}
      {lost.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {lost.map((loss) => (
            <li key={loss}>{loss}</li>
          ))}
        </ul>
      )}
    </NotificationBanner>
  )
}
