export interface MissingGradesProps {
  /** Whose grades the loaded files do not carry; absent, nothing is missing. */
  text?: string
  /** Where a saved role page is loaded. */
  href: string
}

/** Says once for a page that grades are not known, and leads to where they can be loaded. */
export function MissingGrades({ text, href }: MissingGradesProps) {
  if (!text) return null
  return (
    <p className="govuk-body">
      {text} <LoadRolePage href={href} />
    </p>
  )
}

export function LoadRolePage({ href }: Pick<MissingGradesProps, 'href'>) {
  return (
    <a className="govuk-link" href={href}>
      Load a saved role page
    </a>
  )
}
