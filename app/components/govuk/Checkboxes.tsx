import { ChoiceGroup, type ChoiceGroupProps, type ChoiceItem, choiceId, type Divider } from './ChoiceGroup'
import { classes } from './classes'
import { describe } from './describe'
import { Hint } from './Hint'
import { Label } from './Label'

export interface CheckboxesProps extends ChoiceGroupProps {
  items: ((ChoiceItem & { name?: string }) | Divider)[]
  values?: string[]
  small?: boolean
  className?: string
}

export function Checkboxes({ items, values = [], small, className, ...group }: CheckboxesProps) {
  const { name, id = name } = group
  // Without a fieldset the group's hint and error can describe nothing else.
  const describedBy = group.legend ? undefined : describe(id, group)
  return (
    <ChoiceGroup {...group}>
      <div
        className={classes('govuk-checkboxes', small && 'govuk-checkboxes--small', className)}
        data-module="govuk-checkboxes"
      >
        {items.map((item, index) =>
          'divider' in item ? (
            <div key={item.divider} className="govuk-checkboxes__divider">
              {item.divider}
            </div>
          ) : (
            <Checkbox
              key={item.value}
              name={name}
              id={choiceId(id, index)}
              checked={values.includes(item.value)}
              describedBy={describedBy}
              {...item}
            />
          ),
        )}
      </div>
    </ChoiceGroup>
  )
}

type CheckboxProps = ChoiceItem & { name: string; id: string; checked: boolean; describedBy?: string }

function Checkbox({ name, id, value, text, hint, disabled, checked, describedBy }: CheckboxProps) {
  const hintId = hint ? `${id}-item-hint` : undefined
  return (
    <div className="govuk-checkboxes__item">
      <input
        className="govuk-checkboxes__input"
        id={id}
        name={name}
        type="checkbox"
        value={value}
        defaultChecked={checked}
        disabled={disabled}
        aria-describedby={classes(describedBy, hintId) || undefined}
      />
      <Label className="govuk-checkboxes__label" htmlFor={id}>
        {text}
      </Label>
      {hint && (
        <Hint id={hintId} className="govuk-checkboxes__hint">
          {hint}
        </Hint>
      )}
    </div>
  )
}
