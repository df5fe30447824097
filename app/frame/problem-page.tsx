import { isRouteErrorResponse } from '@remix-run/react'

interface Problem {
  title: string
  /** Paragraphs: the problem and the remedy. */
  text: string[]
}

const problems: Record<number, Problem> = {
  400: {
    title: 'We could not read that request',
    text: ['The address or the form that was sent is not complete.', 'Go back, reload the page and try again.'],
  },
  403: {
    title: 'That did not come from this service',
    text: [
      'Nothing has been changed. The form was sent from another website, or your browser did not say where it was sent from.',
      'Open the page in this service and send the form from there.',
    ],
  },
  404: {
    title: 'Page not found',
    text: [
      'If you typed the web address, check it is correct.',
      'If you pasted the web address, check you copied all of it.',
      'The vacancy may have been deleted.',
    ],
  },
  405: {
    title: 'That cannot be done on this page',
    text: ['The page exists, but it does not take what was sent to it.', 'Go back and use the buttons on the page.'],
  },
  413: {
    title: 'What you sent is too long',
    text: [
      'Nothing has been saved. A form can hold about 250,000 characters in all; files to load can have 10 MB in all.',
      'Go back in your browser, shorten the text or choose fewer files, and send it again.',
    ],
  },
  421: {
    title: 'This address belongs to another service',
    text: [
      'The service does not answer under the name in your address bar.',
      'Use the address that you were given for it.',
    ],
  },
  500: {
    title: 'Sorry, there is a problem with the service',
    text: [
      'What you sent last may not have been saved. Everything saved before is safe.',
      'Go back and try again. If it happens again, tell the people who run this service.',
    ],
  },
}

/**
 * The words for an error of a route or the server; anything unknown is a fault of ours (500). `unavailable` gives the
 * reason why the database could not be read or written.
 */
export function problemOf(error: unknown, unavailable?: string): Problem {
  if (unavailable) return { title: 'Sorry, the service is unavailable', text: unavailableText(unavailable) }
  const status = isRouteErrorResponse(error) ? error.status : 500
  return problems[status] ?? (problems[status < 500 ? 400 : 500] as Problem)
}

function unavailableText(reason: string): string[] {
  return [
    `What you asked for could not be done because ${reason}. Nothing was changed: everything saved before is as it was.`,
    'Go back and try again later. If it happens again, tell the people who run this service.',
  ]
}

interface ProblemPageProps {
  error: unknown
  reference?: string
  unavailable?: string
}

/** The error page's content: what happened, what to do, and for a fault of ours its reference in the log. */
export function ProblemPage({ error, reference, unavailable }: ProblemPageProps) {
  const { title, text } = problemOf(error, unavailable)
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <h1 className="govuk-heading-l">{title}</h1>
        {text.map((sentence) => (
          <p key={sentence} className="govuk-body">
            {sentence}
          </p>
        ))}
        {reference && (
          <p className="govuk-body">
            Reference: <strong>{reference}</strong>
          </p>
        )}
        <p className="govuk-body">
          <a className="govuk-link" href="/">
            Go to the start page
          </a>
        </p>
      </div>
    </div>
  )
}
