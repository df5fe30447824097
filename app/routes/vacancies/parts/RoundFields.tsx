import { Fieldset } from '../../../components/govuk/Fieldset'
import { Input } from '../../../components/govuk/Input'
import { Select } from '../../../components/govuk/Select'
import type { InterviewStage } from '../../../domain/vacancy/stages'
import type { planPage } from '../../../forms/plan'
import { timeFields } from '../../../forms/rounds'
import type { Form } from '../../../forms/use-form'

export interface RoundFieldsProps {
  round: InterviewStage
  name: string
  types: string[]
  form: Form<typeof planPage>
}

/** The type and the minutes of one round. */
export function RoundFields({ round, name, types, form }: RoundFieldsProps) {
  return (
    <Fieldset legend={`${name}: type and minutes`} legendClassName="govuk-fieldset__legend--m">
      <Select
        {...form.field(`rounds.${round}.type`)}
        label="Type"
        items={[{ value: '', text: 'Not decided yet' }, ...types.map((type) => ({ value: type, text: type }))]}
      />
      <div className="app-minutes">
        {timeFields.map(({ name: part, label }) => (
          <Input
            key={part}
            {...form.field(`rounds.${round}.time.${part}`)}
            label={label}
            className="govuk-input--width-3"
            inputMode="numeric"
            suffix="minutes"
          />
        ))}
      </div>
    </Fieldset>
  )
}
