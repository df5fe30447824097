import { InsetText } from '../../../components/govuk/InsetText'

export interface ProblemsProps {
  problems: { text: string; href: string }[]
  /** The sentence before them. */
  lead?: string
}

/** Things to fix or to think about, each with a link to its page; renders nothing if there are none. */
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
