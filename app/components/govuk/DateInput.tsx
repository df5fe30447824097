import { ChoiceGroup, type ChoiceGroupProps } from './ChoiceGroup'
import { classes } from './classes'
import { Label } from './Label'

const parts = ['day', 'month', 'year'] as const
export type DatePart = (typeof parts)[number]

export interface DateInputProps extends ChoiceGroupProps {
  /** As typed; sent as `<name>-day`, `<name>-month` and `<name>-year`. */
  values?: Partial<Record<DatePart, string>>
  /** The parts with the error; all three unless given. */
  errorParts?: DatePart[]
}

/** Three inputs for a date, each with the id `<id>-<part>`: an error links to the first input that it concerns. */
export function DateInput({ values = {}, errorParts = [...parts], ...group }: DateInputProps) {
  const { name, id = name, error } = group
  return (
    <ChoiceGroup {...group} role="group">
      <div className="govuk-date-input" id={id}>
        {parts.map((part) => (
          <div key={part} className="govuk-date-input__item">
            <div className="govuk-form-group">
              <Label className="govuk-date-input__label" htmlFor={`${id}-${part}`}>
                {part.charAt(0).toUpperCase() + part.slice(1)}
              </Label>
              <input
                className={classes(
                  'govuk-input govuk-date-input__input',
                  error && errorParts.includes(part) && 'govuk-input--error',
                  part === 'year' ? 'govuk-input--width-4' : 'govuk-input--width-2',
                )}
                id={`${id}-${part}`}
                name={`${name}-${part}`}
                type="text"
                inputMode="numeric"
                defaultValue={values[part]}
              />
            </div>
          </div>
        ))}
      </div>
    </ChoiceGroup>
  )
}
