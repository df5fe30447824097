export interface BankGroupsProps {
  groups: {
    key: string
    title: string
    inUse: string
    addHref: string
    questions: {
      href: string
      text: string
      about: string
      retired: boolean
      used: string
      usedIn: { href: string; title: string }[]
    }[]
  }[]
}

/** The questions of the bank under what they are for. */
export function BankGroups({ groups }: BankGroupsProps) {
  return groups.map(({ key, title, inUse, addHref, questions }) => (
    <section key={key} className="app-bank">
      <h2 className="govuk-heading-m" id={key}>
        {title}
      </h2>
      <p className="govuk-body">
        {inUse}.{' '}
        <a className="govuk-link" href={addHref}>
          Add your own
          <span className="govuk-visually-hidden"> for {title}</span>
        </a>
      </p>
      {questions.length === 0 && <p className="govuk-body">No question here is of this kind.</p>}
      <ul className="govuk-list app-bank__questions">
        {questions.map(({ href, text, about, retired, used, usedIn }) => (
          <li key={href}>
            <p className="govuk-body">{text}</p>
            <p className="app-aside">
              {retired && <strong className="govuk-tag govuk-tag--grey">Retired</strong>} {about} · {used}
              {usedIn.length > 0 && ': '}
              {usedIn.map((vacancy, at) => (
                <span key={vacancy.href}>
                  {at > 0 && ', '}
                  <a className="govuk-link" href={vacancy.href}>
                    {vacancy.title}
                  </a>
                </span>
              ))}{' '}
              ·{' '}
              <a className="govuk-link" href={href}>
                {retired ? 'Reword or bring back' : 'Reword or retire'}
                <span className="govuk-visually-hidden">: {text}</span>
              </a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  ))
}
