import { Input } from '../../components/govuk/Input'
import { Select } from '../../components/govuk/Select'
import { subjectPage } from '../../forms/bank-place'
import { FormPage } from '../../forms/FormPage'
import { parseForm, readForm } from '../../forms/read.server'
import { refuse, useForm } from '../../forms/use-form'
import type { PageHandle } from '../../frame/page-context'
import { paths } from '../../frame/paths'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useLoaderData } from '../../frame/remix'
import { bankSource } from '../../models/question-bank.server'
import { subjectItems } from './parts/subject-items'

const title = 'What is the question about?'

export const handle: PageHandle = { title, back: paths.questionBank(), script: true }

export async function loader({ context }: LoaderFunctionArgs) {
  return { version: 0, values: {}, subjects: subjectItems(await bankSource(context)) }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await readForm(request)
  const read = parseForm(form, subjectPage, await bankSource(context))
  return 'result' in read ? refuse(read.result) : redirect(paths.newQuestion(read.value))
}

export default function NewSubject() {
  const data = useLoaderData<typeof loader>()
  const { field, errors } = useForm<typeof subjectPage>(data)
  return (
    <FormPage title={title} caption="Add a question" submit="Continue" errors={errors}>
      <Select
        {...field('subject')}
        label="A skill, behaviour or strength"
        labelClassName="govuk-label--m"
        items={[{ value: '', text: 'Choose one' }, ...data.subjects]}
      />
      <Input
        {...field('strength')}
        label="Or another strength"
        labelClassName="govuk-label--m"
        className="govuk-input--width-20"
        hint="Its name as your vacancies write it, such as Curious."
      />
    </FormPage>
  )
}
