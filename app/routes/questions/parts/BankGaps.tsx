export interface BankGapsProps {
  roleLevel: string
  gaps: { name: string; text: string; href: string }[]
  /** The number of skills shown. */
  skills: number
  enough: number
}

/** Lists the skills of a role level with too few questions to choose from. */
export function BankGaps({ roleLevel, gaps, skills, enough }: BankGapsProps) {
  if (skills === 0) return null
  return (
    <>
      <h2 className="govuk-heading-m">Gaps at {roleLevel}</h2>
      {gaps.length === 0 && <p className="govuk-body">None: each skill shown has {enough} questions or more in use.</p>}
      {gaps.length > 0 && (
        <>
          <p className="govuk-body">Fewer than {enough} questions are in use for:</p>
          <ul className="govuk-list govuk-list--bullet">
            {gaps.map(({ name, text, href }) => (
              <li key={href}>
                <a className="govuk-link" href={href}>
                  {name}
                </a>
                : {text}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
