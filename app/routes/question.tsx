import { FormPage } from '../components/FormPage'
import { InsetText } from '../components/InsetText'
import { Radios } from '../components/Radios'
import { Select } from '../components/Select'
import { Textarea } from '../components/Textarea'
import { interviewCriteria } from '../domain/interview'
import { questionForm, questionValues } from '../domain/question-form'
import type { Slice } from '../domain/vacancy'
import { refuse, useForm } from '../form-state'
import { openChoices, submitChoices } from '../models/form.server'
import type { PageHandle } from '../page-context'
import { paths } from '../paths'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useLoaderData } from '../remix'

export const handle: PageHandle<{ id: string; heading: string }> = {
  title: ({ heading }) => `Question: ${heading}`,
  back: ({ id }) => paths.questions(id),
  script: true,
}

function findCriterion(slice: Slice, key: string | undefined) {
  const criterion = interviewCriteria(slice).find((one) => one.key === key)
  if (!criterion) throw new Response('This criterion is not assessed at interview', { status: 404 })
  return criterion
}

export async function loader({ params }: LoaderFunctionArgs) {
  const { slice, ...opened } = await openChoices(params.id, (one) =>
    questionValues(findCriterion(one, params.criterion)),
  )
  const { heading, statements, unworded } = findCriterion(slice, params.criterion)
  const kinds = slice.packs.questions.kinds.map(({ slug, name }) => ({ value: slug, text: name }))
  return { ...opened, heading, statements, unworded, kinds }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const formOf = (slice: Slice) => questionForm(slice, findCriterion(slice, params.criterion))
  const result = await submitChoices(request, params.id, { formOf })
  return 'saved' in result ? redirect(paths.questions(params.id ?? '')) : refuse(result)
}

export default function Question() {
  const data = useLoaderData<typeof loader>()
  const form = useForm(data)
  const field = (name: string) => ({ name, value: form.value(name), error: form.error(name) })
  return (
    <FormPage title={data.heading} caption="Interview question" submit="Save" {...form}>
      {data.unworded && (
        <InsetText>
          The framework gives no text for this skill at its level, so our question asks about the skill by its name.
        </InsetText>
      )}
      {data.statements && (
        <>
          <Radios
            {...field('focus')}
            legend="Which statement does the question ask about?"
            legendClassName="govuk-fieldset__legend--m"
            small
            items={data.statements.map((text, position) => ({ value: String(position), text }))}
          />
          <Radios
            {...field('kind')}
            legend="Kind of question"
            legendClassName="govuk-fieldset__legend--m"
            small
            items={data.kinds}
          />
        </>
      )}
      <Textarea
        {...field('question')}
        label="Question"
        labelClassName="govuk-label--m"
        hint={
          data.statements
            ? 'If you change the wording, it stays yours, whichever statement or kind you choose. To have our wording again, empty the box.'
            : 'If you change the wording, it stays yours. To have our wording again, empty the box.'
        }
        rows={4}
      />
      <Textarea
        {...field('probes')}
        label="Probes"
        labelClassName="govuk-label--m"
        hint="One on each line. Ask them only where an answer needs more. If you change them, they stay yours. If you empty the box, our probes come back: a sheet always has some."
        rows={6}
      />
      <Select
        {...field('weight')}
        label="Weight"
        labelClassName="govuk-label--m"
        hint="How many times the score counts in the total."
        items={['1', '2', '3'].map((weight) => ({ value: weight, text: weight }))}
      />
    </FormPage>
  )
}
