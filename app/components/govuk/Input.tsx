import type { ComponentPropsWithoutRef, ReactNode } from 'react'
import { classes } from './classes'
import { Field, type FieldProps, splitField, type Wiring } from './Field'

type Attributes = Omit<ComponentPropsWithoutRef<'input'>, keyof FieldProps | 'prefix' | 'defaultValue'>

export interface InputProps extends FieldProps, Attributes {
  value?: string | number
  prefix?: ReactNode
  suffix?: ReactNode
}

export function Input({ value, prefix, suffix, className, type = 'text', ...props }: InputProps) {
  const { field, attributes } = splitField(props)
  const control = (wiring: Wiring) => (
    <input
      {...attributes}
      {...wiring}
      className={classes('govuk-input', className, field.error && 'govuk-input--error')}
      type={type}
      defaultValue={value}
    />
  )
  if (!prefix && !suffix) return <Field {...field}>{control}</Field>
  return (
    <Field {...field}>
      {(wiring) => (
        <div className="govuk-input__wrapper">
          {prefix && <Affix kind="prefix">{prefix}</Affix>}
          {control(wiring)}
          {suffix && <Affix kind="suffix">{suffix}</Affix>}
        </div>
      )}
    </Field>
  )
}

function Affix({ kind, children }: { kind: 'prefix' | 'suffix'; children: ReactNode }) {
  return (
    <div className={`govuk-input__${kind}`} aria-hidden="true">
      {children}
    </div>
  )
}
