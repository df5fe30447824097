import type { ComponentPropsWithoutRef, ReactNode } from 'react'
import { classes } from './classes'

export interface NotificationBannerProps extends ComponentPropsWithoutRef<'div'> {
  /** One line; longer news goes into the children. */
  text?: ReactNode
  type?: 'success'
  titleText?: ReactNode
  titleId?: string
}

/** News about the page. A success takes the focus when the page opens, so that it is read without JavaScript too. */
export function NotificationBanner({
  text,
  type,
  titleText = type === 'success' ? 'Success' : 'Important',
  titleId = 'govuk-notification-banner-title',
  className,
  children,
  ...attributes
}: NotificationBannerProps) {
  const success = type === 'success'
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles take a name
    <div
      className={classes('govuk-notification-banner', success && 'govuk-notification-banner--success', className)}
      role={success ? 'alert' : 'region'}
      aria-labelledby={titleId}
      data-module="govuk-notification-banner"
      tabIndex={success ? -1 : undefined}
      // biome-ignore lint/a11y/noAutofocus: after a redirect nothing else tells that the save worked
      autoFocus={success}
      {...attributes}
    >
      <div className="govuk-notification-banner__header">
        <h2 className="govuk-notification-banner__title" id={titleId}>
          {titleText}
        </h2>
      </div>
      <div className="govuk-notification-banner__content">
        {text && <p className="govuk-notification-banner__heading">{text}</p>}
        {children}
      </div>
    </div>
  )
}
