import type { ComponentPropsWithoutRef, ReactNode } from 'react'
import { classes } from './classes'
import type { ErrorListItem } from './errors'

export interface ErrorSummaryProps extends ComponentPropsWithoutRef<'div'> {
  errorList: ErrorListItem[]
  titleText?: ReactNode
  description?: ReactNode
}

/** The form's errors, at the top of the page; takes the focus when the page opens, with or without JavaScript. */
export function ErrorSummary({
  errorList,
  titleText = 'There is a problem',
  description,
  className,
  ...attributes
}: ErrorSummaryProps) {
  return (
    <div
      className={classes('govuk-error-summary', className)}
      data-module="govuk-error-summary"
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: the summary must be read first, also without JavaScript
      autoFocus
      {...attributes}
    >
      <div role="alert">
        <h2 className="govuk-error-summary__title">{titleText}</h2>
        <div className="govuk-error-summary__body">
          {description && <p>{description}</p>}
          {errorList.length > 0 && (
            <ul className="govuk-list govuk-error-summary__list">
              {errorList.map(({ text, href }) => (
                <li key={`${href} ${text}`}>{href ? <a href={href}>{text}</a> : text}</li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </div>
  )
}
