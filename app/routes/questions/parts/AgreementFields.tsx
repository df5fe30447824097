import { DateInput, type DatePart } from '../../../components/govuk/DateInput'
import { Input } from '../../../components/govuk/Input'

/** The form of a page with these fields. */
interface AgreedForm {
  field: (name: 'owner') => { name: string; value: string; error?: string }
  value: (name: `agreedOn-${DatePart}`) => string
  error: (name: 'agreedOn') => string | undefined
}

/** Who answers for a question of the bank, and since when it stands. */
export function AgreementFields({ form }: { form: AgreedForm }) {
  return (
    <>
      <Input
        {...form.field('owner')}
        label="Owner (optional)"
        labelClassName="govuk-label--m"
        hint="The team or role that answers for this question, such as Head of User Research. Do not name a person."
      />
      <DateInput
        name="agreedOn"
        legend="When was it agreed? (optional)"
        legendClassName="govuk-fieldset__legend--m"
        hint="For example, 27 3 2026."
        error={form.error('agreedOn')}
        values={{
          day: form.value('agreedOn-day'),
          month: form.value('agreedOn-month'),
          year: form.value('agreedOn-year'),
        }}
      />
    </>
  )
}

/** The id to which an error of these fields links. */
export const agreementId = (field: string) => (field === 'agreedOn' ? 'agreedOn-day' : field)
