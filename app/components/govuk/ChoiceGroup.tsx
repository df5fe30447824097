/** Parts common to radios and checkboxes: a group of legend, hint and error around the choices. */
import type { ComponentPropsWithoutRef, ReactNode } from 'react'
import { describe } from './describe'
import { ErrorMessage } from './ErrorMessage'
import { Fieldset } from './Fieldset'
import { FormGroup } from './FormGroup'
import { Hint } from './Hint'

export interface ChoiceGroupProps {
  name: string
  /** The name, unless given; also the id of the first choice, so that an error can link to it. */
  id?: string
  /** Without a legend there is no fieldset: only for a single choice or where the page has its own. */
  legend?: ReactNode
  legendClassName?: string
  isPageHeading?: boolean
  hint?: ReactNode
  error?: string
  describedBy?: string
  formGroup?: ComponentPropsWithoutRef<'div'>
}

/** One choice; its id is the group's with its position. */
export interface ChoiceItem {
  value: string
  text: ReactNode
  hint?: ReactNode
  disabled?: boolean
}

/** A word such as "or" between choices. */
export interface Divider {
  divider: string
}

export function ChoiceGroup({ role, children, ...group }: ChoiceGroupProps & { role?: 'group'; children: ReactNode }) {
  const { name, id = name, legend, legendClassName, isPageHeading, hint, error, formGroup } = group
  const inner = (
    <>
      {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
      {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
      {children}
    </>
  )
  return (
    <FormGroup {...formGroup} hasError={Boolean(error)}>
      {legend ? (
        <Fieldset
          role={role}
          describedBy={describe(id, group)}
          legend={legend}
          legendClassName={legendClassName}
          isPageHeading={isPageHeading}
        >
          {inner}
        </Fieldset>
      ) : (
        inner
      )}
    </FormGroup>
  )
}

/** The first choice has the group's own id, the others its position from 2. */
export function choiceId(id: string, index: number): string {
  return index === 0 ? id : `${id}-${index + 1}`
}
