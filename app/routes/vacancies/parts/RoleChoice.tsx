import type { ReactNode } from 'react'
import { ChoiceGroup } from '../../../components/govuk/ChoiceGroup'
import { ContentsList } from '../../../components/govuk/ContentsList'
import { Fieldset } from '../../../components/govuk/Fieldset'
import { Label } from '../../../components/govuk/Label'

export interface RoleChoiceProps {
  legend: string
  hint: string
  families: { slug: string; name: string; roles: { slug: string; name: string; about: string }[] }[]
  value: string
  error?: string
  /** Other ways to a role, above the choice. */
  children?: ReactNode
}

/** The roles as one question, under the headings of their families. */
export function RoleChoice({ legend, hint, families, value, error, children }: RoleChoiceProps) {
  const first = families[0]?.roles[0]?.slug
  return (
    <ChoiceGroup
      name="role"
      legend={legend}
      legendClassName="govuk-fieldset__legend--l"
      isPageHeading
      hint={hint}
      error={error}
    >
      {children}
      {families.length > 1 && (
        <ContentsList
          label="Families"
          inline
          items={families.map(({ slug, name }) => ({ text: name, href: `#${slug}` }))}
        />
      )}
      <div className="app-families">
        {families.map(({ slug, name, roles }) => (
          <Fieldset
            key={slug}
            legend={
              <h2 className="govuk-fieldset__heading" id={slug}>
                {name}
              </h2>
            }
            legendClassName="govuk-fieldset__legend--m"
          >
            <div className="govuk-radios govuk-radios--small" data-module="govuk-radios">
              {roles.map((role) => (
                // The first radio has the field's own name as its id, so that an error can link to it.
                <RoleRadio
                  key={role.slug}
                  {...role}
                  id={role.slug === first ? 'role' : `role-${role.slug}`}
                  checked={role.slug === value}
                />
              ))}
            </div>
          </Fieldset>
        ))}
      </div>
    </ChoiceGroup>
  )
}

interface RoleRadioProps {
  id: string
  slug: string
  name: string
  about: string
  checked: boolean
}

function RoleRadio({ id, slug, name, about, checked }: RoleRadioProps) {
  return (
    <div className="govuk-radios__item">
      <input className="govuk-radios__input" type="radio" name="role" id={id} value={slug} defaultChecked={checked} />
      <Label className="govuk-radios__label" htmlFor={id}>
        {name} <span className="app-aside">{about}</span>
      </Label>
    </div>
  )
}
