import type { ComponentPropsWithoutRef } from 'react'
import { classes } from './classes'
import { Field, type FieldProps, splitField } from './Field'

type Attributes = Omit<ComponentPropsWithoutRef<'select'>, keyof FieldProps | 'defaultValue' | 'children'>

export interface SelectItem {
  value: string | number
  text: string
  disabled?: boolean
}

export interface SelectProps extends FieldProps, Attributes {
  items: SelectItem[]
  value?: string | number
}

export function Select({ items, value, className, ...props }: SelectProps) {
  const { field, attributes } = splitField(props)
  return (
    <Field {...field}>
      {(wiring) => (
        <select
          {...attributes}
          {...wiring}
          className={classes('govuk-select', className, field.error && 'govuk-select--error')}
          defaultValue={value}
        >
          {items.map((item) => (
            <option key={item.value} value={item.value} disabled={item.disabled}>
              {item.text}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
