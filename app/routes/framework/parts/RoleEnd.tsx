/** The end of a role's page: its relation to other roles, and its history. */
import { Details } from '../../../components/govuk/Details'
import { Bullets } from './TextBlocks'

export interface SharingRoleItem {
  name: string
  href: string
  skills: string[]
}

export interface SharingRolesProps {
  roles: SharingRoleItem[]
  /** The same from the role's own page, if one was read. */
  published: { role: string; skills: string[] }[]
}

const maxShown = 6

/** The roles that share skills with this one; where they are many, the first few and the others folded away. */
export function SharingRoles({ roles, published }: SharingRolesProps) {
  if (roles.length === 0 && published.length === 0) return null
  const others = roles.slice(maxShown)
  return (
    <>
      <h2 className="govuk-heading-l" id="shared-skills">
        Roles that share its skills
      </h2>
      {roles.length === 0 && <p className="govuk-body">No other role of this release needs a skill of this role.</p>}
      <SharingList roles={roles.slice(0, maxShown)} />
      {others.length > 0 && (
        <Details summary={others.length === 1 ? '1 more role' : `${others.length} more roles`}>
          <SharingList roles={others} />
        </Details>
      )}
      {published.length > 0 && (
        <Details summary="The framework’s own table, as published">
          <dl className="app-shared">
            {published.map(({ role, skills }) => (
              <div key={role}>
                <dt>{role}</dt>
                <dd>{skills.join(', ')}</dd>
              </div>
            ))}
          </dl>
        </Details>
      )}
    </>
  )
}

function SharingList({ roles }: { roles: SharingRoleItem[] }) {
  if (roles.length === 0) return null
  return (
    <dl className="app-shared">
      {roles.map(({ name, href, skills }) => (
        <div key={href}>
          <dt>
            <a className="govuk-link" href={href}>
              {name}
            </a>
          </dt>
          <dd>
            {skills.length} shared: {skills.join(', ')}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** The framework's own notes on its changes, by date. */
export function Updates({ updates }: { updates: { date: string; notes: string[] }[] }) {
  if (updates.length === 0) return null
  return (
    <>
      <h2 className="govuk-heading-l" id="updates">
        Updates
      </h2>
      {updates.map(({ date, notes }) => (
        <div key={date}>
          <h3 className="govuk-heading-s">{date}</h3>
          <Bullets items={notes} />
        </div>
      ))}
    </>
  )
}
