import { InsetText } from '../../../components/govuk/InsetText'

export interface ProblemsProps {
  problems: { text: string; href: string }[]
  /** Said before them. */
  lead?: string
}

/** What is to be fixed or thought about, each with the page for it; nothing where all is well. */
export function Problems({ problems, lead = 'To fix before you use the documents:' }: ProblemsProps) {
  if (problems.length === 0) return null
  return (
    <InsetText>
      <p className="govuk-body">{lead}</p>
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
