import { Button } from '../../components/govuk/Button'
import { InsetText } from '../../components/govuk/InsetText'
import { Select } from '../../components/govuk/Select'
import { Textarea } from '../../components/govuk/Textarea'
import { bankQuestionPage, findBankQuestion } from '../../forms/bank'
import { FormPage } from '../../forms/FormPage'
import { shownBy } from '../../forms/page'
import { parseForm, readForm, resultOf } from '../../forms/read.server'
import { refuse, useForm } from '../../forms/use-form'
import { notFound } from '../../frame/not-found'
import type { PageHandle } from '../../frame/page-context'
import { paths } from '../../frame/paths'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useLoaderData } from '../../frame/remix'
import { currentFramework } from '../../models/framework.server'
import { readBank, saveQuestion } from '../../models/question-bank.server'
import { type RequestContext, sourceOf } from '../../models/request-context.server'

export const handle: PageHandle<{ place: Record<string, string> }> = {
  title: 'Reword or retire a question',
  back: ({ place }) => paths.questionBank(place),
  script: true,
}

async function findQuestion(context: RequestContext, params: LoaderFunctionArgs['params']) {
  const { release } = await currentFramework(context)
  const found = findBankQuestion(params, release, sourceOf(context), await readBank(context))
  if (!found) notFound('There is no such question in the bank')
  return { ...found, policy: context.policy }
}

export async function loader({ context, params }: LoaderFunctionArgs) {
  const found = await findQuestion(context, params)
  const { skill, level, question, statements } = found
  const { version, retired, base, text } = question
  return {
    version,
    retired,
    own: base === undefined,
    /** The made wording of a reworded question. */
    base: base === text ? undefined : base,
    place: { skill: skill.slug, level },
    caption: `${skill.name}: ${level}`,
    statements,
    values: shownBy(bankQuestionPage, found),
  }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const form = await readForm(request)
  const found = await findQuestion(context, params)
  const { skill, level, question } = found
  const intent = form.values.intent?.[0]
  const read = parseForm(form, bankQuestionPage, found)
  if ('result' in read) return refuse(read.result)
  const retired = intent === 'retire' || (intent !== 'back' && question.retired)
  const place = { skill: skill.slug, level }
  const result = await resultOf(saveQuestion(context, place, question, form.version, { ...read.value, retired }), form)
  if (!('saved' in result)) return refuse(result)
  const done = intent === 'retire' ? 'retired' : intent === 'back' ? 'back' : 'saved'
  return redirect(paths.questionBank({ ...place, saved: done }))
}

export default function BankQuestion() {
  const data = useLoaderData<typeof loader>()
  const form = useForm<typeof bankQuestionPage>(data)
  const { field } = form
  return (
    <FormPage
      title={data.own ? 'Your question' : 'A question made from the framework'}
      caption={data.caption}
      submit="Save"
      buttons={<Retire retired={data.retired} />}
      conflictText="Someone else saved this question while you had this page open. What you entered is still here: check it, then save again to keep yours."
      lead={<State {...data} />}
      {...form}
    >
      <Textarea
        {...field('text')}
        label="Question"
        labelClassName="govuk-label--m"
        hint={
          data.own
            ? 'Vacancies that have chosen it keep the words that they chose.'
            : 'Empty it to go back to our wording. Vacancies that ask it follow what you write here.'
        }
        rows={4}
      />
      <Textarea
        {...field('probes')}
        label="Probes"
        labelClassName="govuk-label--m"
        hint="One on each line. Empty them to go back to those of this kind of question."
        rows={6}
      />
      {data.own && data.statements.length > 0 && (
        <Select
          {...field('statement')}
          label="Which statement does it ask about? (optional)"
          labelClassName="govuk-label--m"
          items={[
            { value: '', text: 'None of them' },
            ...data.statements.map((text, at) => ({ value: String(at), text: `${at + 1}. ${text}` })),
          ]}
        />
      )}
    </FormPage>
  )
}

function State({ retired, base }: { retired: boolean; base?: string }) {
  return (
    <>
      {retired && <InsetText>This question is retired: it is not offered to vacancies.</InsetText>}
      {base && <InsetText>Our wording: {base}</InsetText>}
    </>
  )
}

function Retire({ retired }: { retired: boolean }) {
  return (
    <Button variant="secondary" name="intent" value={retired ? 'back' : 'retire'}>
      {retired ? 'Bring it back' : 'Retire this question'}
    </Button>
  )
}
