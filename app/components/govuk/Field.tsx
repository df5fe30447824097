/** Parts common to single-control fields: a group of label, hint and error, wired to the control. */
import type { ComponentPropsWithoutRef, ReactNode } from 'react'
import { describe } from './describe'
import { ErrorMessage } from './ErrorMessage'
import { FormGroup } from './FormGroup'
import { Hint } from './Hint'
import { Label } from './Label'

export interface FieldProps {
  name: string
  /** The name, unless given. */
  id?: string
  label: ReactNode
  labelClassName?: string
  isPageHeading?: boolean
  hint?: ReactNode
  error?: string
  /** Ids of further elements that describe the control. */
  describedBy?: string
  formGroup?: ComponentPropsWithoutRef<'div'>
}

/** Attributes that connect the control to its label, hint and error. */
export interface Wiring {
  id: string
  name: string
  'aria-describedby'?: string
}

/** Separates the field's own props from the attributes of its control. */
export function splitField<P extends FieldProps>(props: P) {
  const { name, id, label, labelClassName, isPageHeading, hint, error, describedBy, formGroup, ...attributes } = props
  const field: FieldProps = { name, id, label, labelClassName, isPageHeading, hint, error, describedBy, formGroup }
  return { field, attributes }
}

export function Field({ children, ...field }: FieldProps & { children: (wiring: Wiring) => ReactNode }) {
  const { name, id = name, label, labelClassName, isPageHeading, hint, error, formGroup } = field
  return (
    <FormGroup {...formGroup} hasError={Boolean(error)}>
      <Label htmlFor={id} className={labelClassName} isPageHeading={isPageHeading}>
        {label}
      </Label>
      {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
      {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
      {children({ id, name, 'aria-describedby': describe(id, field) })}
    </FormGroup>
  )
}
