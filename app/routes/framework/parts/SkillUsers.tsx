import { Levels } from './Levels'

interface Link {
  name: string
  href: string
}

export interface SkillUsersProps {
  levels: { level: string; reached: number; users: (Link & { levels: Link[] })[] }[]
  /** Roles that need the skill without a level. */
  unlevelled: Link[]
}

/** Lists who needs a skill: for each of its levels the roles, with those of their levels that need it. */
export function SkillUsers({ levels, unlevelled }: SkillUsersProps) {
  return (
    <>
      {levels.map(({ level, reached, users }) => (
        <section key={level} className="app-users">
          <h3 className="govuk-heading-s">
            <Levels reached={reached}>{level}</Levels>
          </h3>
          {users.length === 0 ? (
            <p className="govuk-body">No role level needs it at this level.</p>
          ) : (
            <dl className="app-shared">
              {users.map(({ name, href, levels: own }) => (
                <div key={href}>
                  <dt>
                    <A name={name} href={href} />
                  </dt>
                  <dd>
                    <ul className="app-inline-list">
                      {own.map((user) => (
                        <li key={user.href}>
                          <A {...user} />
                        </li>
                      ))}
                    </ul>
                  </dd>
                </div>
              ))}
            </dl>
          )}
        </section>
      ))}
      {unlevelled.length > 0 && (
        <section className="app-users">
          <h3 className="govuk-heading-s">Without a level</h3>
          <p className="govuk-body">
            The framework names the skill for these roles and states no level:{' '}
            {unlevelled.map((role, place) => (
              <span key={role.href}>
                {place > 0 && ', '}
                <A {...role} />
              </span>
            ))}
            .
          </p>
        </section>
      )}
    </>
  )
}

function A({ name, href }: Link) {
  return (
    <a className="govuk-link" href={href}>
      {name}
    </a>
  )
}
