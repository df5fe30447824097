import { InsetText } from './InsetText'

export interface ProblemsProps {
  problems: { text: string; href: string }[]
}

/** What must be mended before the documents can be used, each with the page that mends it; nothing where all is well. */
export function Problems({ problems }: ProblemsProps) {
  if (problems.length === 0) return null
  return (
    <InsetText>
      <p className="govuk-body">To mend before you use the documents:</p>
      <ul className="govuk-list govuk-list--bullet">
        {problems.map(({ text, href }) => (
          <li key={text}>
            <a className="govuk-link" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </InsetText>
  )
}
