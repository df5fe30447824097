import { ChoiceGroup, type ChoiceGroupProps, type ChoiceItem, choiceId, type Divider } from './ChoiceGroup'
import { classes } from './classes'
import { Hint } from './Hint'
import { Label } from './Label'

export interface RadiosProps extends ChoiceGroupProps {
  items: (ChoiceItem | Divider)[]
  value?: string
  inline?: boolean
  small?: boolean
  className?: string
}

export function Radios({ items, value, inline, small, className, ...group }: RadiosProps) {
  const { name, id = name } = group
  const radios = classes('govuk-radios', small && 'govuk-radios--small', inline && 'govuk-radios--inline', className)
  return (
    <ChoiceGroup {...group}>
      <div className={radios} data-module="govuk-radios">
        {items.map((item, index) =>
          'divider' in item ? (
            <div key={item.divider} className="govuk-radios__divider">
              {item.divider}
            </div>
          ) : (
            <Radio key={item.value} name={name} id={choiceId(id, index)} checked={item.value === value} {...item} />
          ),
        )}
      </div>
    </ChoiceGroup>
  )
}

type RadioProps = ChoiceItem & { name: string; id: string; checked: boolean }

function Radio({ name, id, value, text, hint, disabled, checked }: RadioProps) {
  const hintId = hint ? `${id}-item-hint` : undefined
  return (
    <div className="govuk-radios__item">
      <input
        className="govuk-radios__input"
        id={id}
        name={name}
        type="radio"
        value={value}
        defaultChecked={checked}
        disabled={disabled}
        aria-describedby={hintId}
      />
      <Label className="govuk-radios__label" htmlFor={id}>
        {text}
      </Label>
      {hint && (
        <Hint id={hintId} className="govuk-radios__hint">
          {hint}
        </Hint>
      )}
    </div>
  )
}
