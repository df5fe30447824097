export interface FamiliesProps {
  families: { slug: string; name: string; roles: { name: string; href: string; about: string }[] }[]
}

/** Roles under the headings of their families, in as many columns as fit. */
export function Families({ families }: FamiliesProps) {
  return (
    <div className="app-families">
      {families.map(({ slug, name, roles }) => (
        <section key={slug}>
          <h3 className="govuk-heading-m" id={slug}>
            {name}
          </h3>
          <ul className="govuk-list">
            {roles.map((role) => (
              <li key={role.href}>
                <a className="govuk-link" href={role.href}>
                  {role.name}
                </a>{' '}
                <span className="app-aside">{role.about}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
