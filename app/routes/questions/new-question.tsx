import { Radios } from '../../components/govuk/Radios'
import { Textarea } from '../../components/govuk/Textarea'
import { today } from '../../config/clock.server'
import { kindsAbout, levelWords, topicTitle } from '../../domain/questions/topic'
import { newQuestionPage } from '../../forms/bank'
import { levelsAsked } from '../../forms/bank-place'
import { FormPage } from '../../forms/FormPage'
import { shownBy } from '../../forms/page'
import { parseForm, readForm } from '../../forms/read.server'
import { savedOrTyped } from '../../forms/unsaved.server'
import { refuse, useForm } from '../../forms/use-form'
import type { PageHandle } from '../../frame/page-context'
import { paths } from '../../frame/paths'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useLoaderData } from '../../frame/remix'
import { addQuestion, bankSource } from '../../models/question-bank.server'
import type { RequestContext } from '../../models/request-context.server'
import { AgreementFields, agreementId } from './parts/AgreementFields'

const title = 'Add a question'

export const handle: PageHandle = { title, back: paths.newSubject(), script: true }

/** Without a subject in the address, goes to the page that asks for it. */
async function formSource(context: RequestContext, request: Request) {
  const query = new URL(request.url).searchParams
  const source = await bankSource(context)
  const levels = levelsAsked(query, source)
  const [first] = levels
  if (!first) throw redirect(paths.newSubject())
  return { ...source, first, levels, level: query.get('level') ?? '', today: today(context) }
}

export async function loader({ context, request }: LoaderFunctionArgs) {
  const source = await formSource(context, request)
  const { first, levels, policy } = source
  const { subject, name } = first
  return {
    version: 0,
    values: shownBy(newQuestionPage, source),
    caption: subject === 'behaviour' ? `Behaviour: ${name}` : subject === 'strength' ? topicTitle(first, policy) : name,
    legend: subject === 'behaviour' ? 'At which grades?' : 'Skill level',
    levels:
      subject === 'strength' ? [] : levels.map((topic) => ({ value: topic.level, text: levelWords(topic, policy) })),
    kinds: kindsAbout(subject, policy).map(({ slug, name }) => ({ value: slug, text: name })),
  }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await readForm(request)
  const source = await formSource(context, request)
  const read = parseForm(form, newQuestionPage, source)
  if ('result' in read) return refuse(read.result)
  const { topic = source.first, words } = read.value
  const added = await savedOrTyped(addQuestion(context, topic, { ...words, retired: false }), form)
  if (typeof added !== 'string') return refuse(added)
  return redirect(paths.bankPlace(topic, { saved: 'added' }))
}

export default function NewQuestion() {
  const data = useLoaderData<typeof loader>()
  const form = useForm<typeof newQuestionPage>(data)
  const { field } = form
  return (
    <FormPage
      title={title}
      caption={data.caption}
      submit="Add the question"
      {...form}
      idOf={agreementId}
      version={undefined}
    >
      {data.levels.length > 0 && (
        <Radios
          {...field('level')}
          legend={data.legend}
          legendClassName="govuk-fieldset__legend--m"
          small
          inline
          items={data.levels}
        />
      )}
      <Radios
        {...field('kind')}
        legend="Kind of question"
        legendClassName="govuk-fieldset__legend--m"
        small
        items={data.kinds}
      />
      <Textarea
        {...field('text')}
        label="Question"
        labelClassName="govuk-label--m"
        hint="As a panel member says it aloud. Every candidate is asked the same, so name nobody."
        rows={4}
      />
      <Textarea
        {...field('probes')}
        label="Follow-ups (optional)"
        labelClassName="govuk-label--m"
        hint="One on each line, giving nothing away. Without any, the question has those of its kind."
        rows={6}
      />
      <AgreementFields form={form} />
    </FormPage>
  )
}
