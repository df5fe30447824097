import { Select } from '../../components/govuk/Select'
import { Textarea } from '../../components/govuk/Textarea'
import { assess, withAssessment } from '../../domain/assessment/assess'
import { calibrationOf } from '../../domain/assessment/calibration'
import { calibrationPage } from '../../forms/calibration'
import { openChoices, submitChoices } from '../../forms/choices.server'
import { FormPage } from '../../forms/FormPage'
import { refuse, useForm } from '../../forms/use-form'
import type { PageHandle } from '../../frame/page-context'
import { paths } from '../../frame/paths'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useLoaderData } from '../../frame/remix'

const title = 'Calibration exercise'

export const handle: PageHandle<{ id: string }> = { title, back: ({ id }) => paths.questions(id), script: true }

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { vacancy, ...opened } = await openChoices(context, params.id, calibrationPage)
  const { samples: _, ...choices } = vacancy.choices
  return {
    ...opened,
    ours: calibrationOf(withAssessment({ ...vacancy, choices }))?.criterion.name,
    criteria: assess(vacancy).interview.map(({ key, name }) => ({ value: key, text: name })),
  }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const result = await submitChoices(context, request, params.id, calibrationPage)
  return 'saved' in result
    ? redirect(`${paths.questions(params.id ?? '')}?saved=calibration#calibration`)
    : refuse(result)
}

export default function Calibration() {
  const data = useLoaderData<typeof loader>()
  const { field, ...form } = useForm<typeof calibrationPage>(data)
  return (
    <FormPage
      title={title}
      caption={data.vacancyTitle}
      submit="Save"
      lead={
        <>
          <p className="govuk-body">
            Panels that score two sample answers alone, compare and talk before the first interview score candidates
            more alike.
          </p>
          <p className="govuk-body">
            {data.ours
              ? `The pack has an exercise with two answers of ours about ${data.ours}. Leave this page empty to use them, or write two of your own.`
              : 'We have no sample answers for the criteria of this interview, so the pack has no exercise. You can write two answers of your own.'}
          </p>
        </>
      }
      {...form}
    >
      <Select
        {...field('samples.criterion')}
        label="Which criterion are your answers about?"
        labelClassName="govuk-label--m"
        items={[{ value: '', text: data.ours ? 'Use the answers of the service' : 'None' }, ...data.criteria]}
      />
      <Textarea
        {...field('samples.first')}
        label="One answer"
        labelClassName="govuk-label--m"
        hint="About 100 words, as a candidate would say it. Write about no real person."
        rows={6}
      />
      <Textarea
        {...field('samples.second')}
        label="Another answer, weaker or stronger"
        labelClassName="govuk-label--m"
        rows={6}
      />
    </FormPage>
  )
}
