import { Checkboxes } from '../../components/govuk/Checkboxes'
import { DateInput } from '../../components/govuk/DateInput'
import { Input } from '../../components/govuk/Input'
import { Radios } from '../../components/govuk/Radios'
import { Textarea } from '../../components/govuk/Textarea'
import { fieldsOf, type PostField, postParts } from '../../domain/vacancy/post-fields'
import { openChoices, saveChoices } from '../../forms/choices.server'
import { FormPage } from '../../forms/FormPage'
import { postPage } from '../../forms/post'
import { type Form, useForm } from '../../forms/use-form'
import { notFound } from '../../frame/not-found'
import type { PageHandle } from '../../frame/page-context'
import { paths } from '../../frame/paths'
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from '../../frame/remix'

export const handle: PageHandle<{ id: string; name: string }> = {
  title: ({ name }) => name,
  back: ({ id }) => paths.vacancy(id),
  script: true,
}

function findPart(slug: string | undefined) {
  const part = postParts.find((part) => part.slug === slug)
  if (!part) notFound('There is no such page')
  return part
}

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { slug, name } = findPart(params.part)
  const { vacancy, ...opened } = await openChoices(context, params.id, postPage(slug))
  return {
    ...opened,
    part: slug,
    name,
    lists: vacancy.policy['vacancy-form'].choices,
    words: vacancy.policy['vacancy-form'].words,
  }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const { slug } = findPart(params.part)
  return saveChoices(context, request, params.id, postPage(slug))
}

type PostPage = ReturnType<typeof postPage>

export default function Post() {
  const data = useLoaderData<typeof loader>()
  const form = useForm<PostPage>(data)
  const fields = fieldsOf(data.part)
  const isDate = (name: string) => fields.some((field) => field.kind === 'date' && `post.${field.name}` === name)
  return (
    <FormPage
      title={data.name}
      caption={data.vacancyTitle}
      alternative="Save and go to the overview"
      lead={<p className="govuk-body">Leave empty what you do not know yet: the advert shows it as to be confirmed.</p>}
      idOf={(name) => (isDate(name) ? `${name}-day` : name)}
      {...form}
    >
      {fields.map((field) => (
        <FieldInput key={field.name} field={field} form={form} lists={data.lists} words={data.words?.[field.name]} />
      ))}
    </FormPage>
  )
}

const undecided = { value: '', text: 'Not decided yet' }

interface FieldInputProps {
  field: PostField
  form: Form<PostPage>
  lists: Record<string, readonly (string | number)[]>
  /** The advert's words for a choice, if they differ from the choice. */
  words?: Record<string, string>
}

function FieldInput({ field, form, lists, words }: FieldInputProps) {
  const name = `post.${field.name}` as const
  const shared = { name, hint: field.hint, error: form.error(name) }
  const choices = (lists[field.choices ?? ''] ?? []).map(String).map((value) => {
    return { value, text: value, hint: words?.[value] && `In the advert: ${words[value]}` }
  })
  const small = { legendClassName: 'govuk-fieldset__legend--s', legend: field.label, ...shared }
  const labelled = { label: field.label, labelClassName: 'govuk-label--s', ...shared }
  switch (field.kind) {
    case 'date': {
      const part = (key: string) => form.value(`${name}-${key}`)
      return <DateInput {...small} values={{ day: part('day'), month: part('month'), year: part('year') }} />
    }
    case 'one':
      return <Radios {...small} small value={form.value(name)} items={[...choices, undecided]} />
    case 'oneNumber': {
      const months = choices.map(({ value }) => ({ value, text: value === '0' ? 'None' : `${value} months` }))
      return <Radios {...small} small value={form.value(name)} items={[...months, undecided]} />
    }
    case 'several':
      return <Checkboxes {...small} small values={form.all(name)} items={choices} />
    case 'lines':
    case 'paragraphs':
      return <Textarea {...labelled} rows={4} value={form.value(name)} />
    case 'money':
      return (
        <Input
          {...labelled}
          prefix="£"
          className="govuk-input--width-10"
          inputMode="numeric"
          value={form.value(name)}
        />
      )
    case 'number':
      return <Input {...labelled} className="govuk-input--width-3" inputMode="numeric" value={form.value(name)} />
    case 'time':
    case 'text': {
      const width = field.width && `govuk-input--width-${field.width}`
      return <Input {...labelled} className={width} inputMode={field.inputMode} value={form.value(name)} />
    }
  }
}
