import { Checkboxes } from '../../components/govuk/Checkboxes'
import { Input } from '../../components/govuk/Input'
import { Select } from '../../components/govuk/Select'
import { Textarea } from '../../components/govuk/Textarea'
import { scaleFor } from '../../domain/policy/scales'
import { pageCalled } from '../../domain/vacancy/pages'
import { openChoices, saveChoices } from '../../forms/choices.server'
import { FormPage } from '../../forms/FormPage'
import { interviewPage } from '../../forms/interview'
import { useForm } from '../../forms/use-form'
import type { PageHandle } from '../../frame/page-context'
import { paths } from '../../frame/paths'
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from '../../frame/remix'

const { title } = pageCalled('interview')

export const handle: PageHandle<{ id: string }> = { title, back: ({ id }) => paths.vacancy(id), script: true }

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { vacancy, ...opened } = await openChoices(context, params.id, interviewPage)
  return { ...opened, points: scaleFor('criteria', vacancy.policy).points }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  return saveChoices(context, request, params.id, interviewPage)
}

export default function Interview() {
  const data = useLoaderData<typeof loader>()
  const form = useForm<typeof interviewPage>(data)
  const { field } = form
  return (
    <FormPage title={title} caption={data.vacancyTitle} alternative="Save and go to the overview" {...form}>
      <Input
        {...field('interview.panelMembers')}
        label="How many people are on the panel?"
        labelClassName="govuk-label--m"
        className="govuk-input--width-2"
        inputMode="numeric"
      />
      <Textarea
        {...field('interview.applicationIds')}
        label="Application IDs"
        labelClassName="govuk-label--m"
        hint="Leave empty until you know who is coming to interview. One on each line, such as A1001, without spaces. With them, the pack’s zip has a sheet for each application and panel member. Do not enter names."
        rows={6}
        spellCheck={false}
      />
      <Select
        {...field('interview.minimumScore')}
        label="Minimum score to pass"
        labelClassName="govuk-label--m"
        items={data.points.map(({ score, label }) => ({ value: score, text: `${score}: ${label}` }))}
      />
      <Checkboxes
        name="interview.questionsInAdvance"
        legend="Questions in advance"
        legendClassName="govuk-fieldset__legend--m"
        values={form.all('interview.questionsInAdvance')}
        error={form.error('interview.questionsInAdvance')}
        items={[
          {
            value: 'yes',
            text: 'Every candidate gets the questions before the interview',
            hint: 'The candidate guide says so. Without it, the document “Questions in advance” is for those who ask for an adjustment.',
          },
        ]}
      />
    </FormPage>
  )
}
