import type { ComponentPropsWithoutRef } from 'react'
import { classes } from './classes'
import { Field, type FieldProps, splitField } from './Field'

type Attributes = Omit<ComponentPropsWithoutRef<'textarea'>, keyof FieldProps | 'defaultValue' | 'children'>

export interface TextareaProps extends FieldProps, Attributes {
  value?: string
}

export function Textarea({ value, className, rows = 5, ...props }: TextareaProps) {
  const { field, attributes } = splitField(props)
  return (
    <Field {...field}>
      {(wiring) => (
        <textarea
          {...attributes}
          {...wiring}
          className={classes('govuk-textarea', field.error && 'govuk-textarea--error', className)}
          rows={rows}
          defaultValue={value}
        />
      )}
    </Field>
  )
}
