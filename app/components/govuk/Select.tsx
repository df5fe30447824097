import type { ComponentPropsWithoutRef } from 'react'
import { classes } from './classes'
import { Field, type FieldProps, splitField } from './Field'

type Attributes = Omit<ComponentPropsWithoutRef<'select'>, keyof FieldProps | 'defaultValue' | 'children'>

export interface SelectItem {
  value: string | number
  text: string
  disabled?: boolean
}

/** Options under a heading of their own, which cannot be chosen. */
export interface SelectGroup {
  label: string
  items: SelectItem[]
}

export interface SelectProps extends FieldProps, Attributes {
  items: (SelectItem | SelectGroup)[]
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
          {items.map((item) =>
            'label' in item ? (
              <optgroup key={item.label} label={item.label}>
                {item.items.map(option)}
              </optgroup>
            ) : (
              option(item)
            ),
          )}
        </select>
      )}
    </Field>
  )
}

function option({ value, text, disabled }: SelectItem) {
  return (
    <option key={value} value={value} disabled={disabled}>
      {text}
    </option>
  )
}
