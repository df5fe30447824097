import type { ComponentPropsWithoutRef } from 'react'
import { classes } from './classes'
import { Field, type FieldProps, splitField } from './Field'

type Attributes = Omit<ComponentPropsWithoutRef<'input'>, keyof FieldProps | 'type' | 'value' | 'defaultValue'>

/** GOV.UK's file upload; the browser keeps no chosen file when a form comes back with errors. */
export function FileUpload({ className, ...props }: FieldProps & Attributes) {
  const { field, attributes } = splitField(props)
  return (
    <Field {...field}>
      {(wiring) => (
        <input
          {...attributes}
          {...wiring}
          className={classes('govuk-file-upload', className, field.error && 'govuk-file-upload--error')}
          type="file"
        />
      )}
    </Field>
  )
}
