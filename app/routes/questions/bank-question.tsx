import { Button } from '../../components/govuk/Button'
import { InsetText } from '../../components/govuk/InsetText'
import { Radios } from '../../components/govuk/Radios'
import { Select } from '../../components/govuk/Select'
import { Textarea } from '../../components/govuk/Textarea'
import { today } from '../../config/clock.server'
import { isReworded } from '../../domain/questions/bank'
import { type Place, placeOf } from '../../domain/questions/place'
import { kindsAbout, topicStatements, topicTitle } from '../../domain/questions/topic'
import { bankQuestionPage } from '../../forms/bank'
import { findBankQuestion } from '../../forms/bank-place'
import { FormPage } from '../../forms/FormPage'
import { shownBy } from '../../forms/page'
import { parseForm, readForm, resultOf } from '../../forms/read.server'
import { refuse, useForm } from '../../forms/use-form'
import { notFound } from '../../frame/not-found'
import type { PageHandle } from '../../frame/page-context'
import { paths } from '../../frame/paths'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useLoaderData } from '../../frame/remix'
import { bankSource, saveQuestion } from '../../models/question-bank.server'
import type { RequestContext } from '../../models/request-context.server'
import { AgreementFields, agreementId } from './parts/AgreementFields'

export const handle: PageHandle<{ place: Place }> = {
  title: 'Reword or retire a question',
  back: ({ place }) => paths.bankPlace(place),
  script: true,
}

async function findQuestion(context: RequestContext, params: LoaderFunctionArgs['params']) {
  const found = findBankQuestion(params, await bankSource(context))
  if (!found) notFound('There is no such question in the bank')
  return { ...found, policy: context.policy, today: today(context) }
}

export async function loader({ context, params }: LoaderFunctionArgs) {
  const found = await findQuestion(context, params)
  const { topic, question, policy } = found
  const { version, retired, base, kind } = question
  const kinds = kindsAbout(topic.subject, policy).map(({ slug, name }) => ({ value: slug, text: name }))
  const isKnown = kinds.some(({ value }) => value === kind)
  return {
    version,
    retired,
    own: base === undefined,
    /** Our wording of a reworded question. */
    base: isReworded(question) ? base : undefined,
    place: placeOf(topic),
    caption: topicTitle(topic, policy),
    kinds: isKnown ? kinds : [...kinds, { value: kind, text: `${kind} (no longer a kind of question here)` }],
    statements: topicStatements(topic),
    values: shownBy(bankQuestionPage, found),
  }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const form = await readForm(request)
  const found = await findQuestion(context, params)
  const { topic, question } = found
  const intent = form.values.intent?.[0]
  const read = parseForm(form, bankQuestionPage, found)
  if ('result' in read) return refuse(read.result)
  const retired = intent === 'retire' || (intent !== 'back' && question.retired)
  const result = await resultOf(saveQuestion(context, topic, question, form.version, { ...read.value, retired }), form)
  if (!('saved' in result)) return refuse(result)
  const done = intent === 'retire' ? 'retired' : intent === 'back' ? 'back' : 'saved'
  return redirect(paths.bankPlace(topic, { saved: done }))
}

export default function BankQuestion() {
  const data = useLoaderData<typeof loader>()
  const form = useForm<typeof bankQuestionPage>(data)
  const { field } = form
  return (
    <FormPage
      title={data.own ? 'Your question' : 'One of our questions'}
      caption={data.caption}
      submit="Save"
      buttons={<Retire retired={data.retired} />}
      conflictText="Someone else saved this question while you had this page open. What you entered is still here: check it, then save again to keep yours."
      lead={<State {...data} />}
      {...form}
      idOf={agreementId}
    >
      <Textarea
        {...field('text')}
        label="Question"
        labelClassName="govuk-label--m"
        hint={
          data.own
            ? 'Vacancies that have chosen it keep the words that they chose.'
            : 'Vacancies whose questions are still suggested follow what you write here. Empty it to go back to our wording.'
        }
        rows={4}
      />
      {data.own && (
        <Radios
          {...field('kind')}
          legend="Kind of question"
          legendClassName="govuk-fieldset__legend--m"
          small
          items={data.kinds}
        />
      )}
      <Textarea
        {...field('probes')}
        label="Follow-ups"
        labelClassName="govuk-label--m"
        hint={
          data.own
            ? 'One on each line. Those of the kind change with it until you write your own. If you empty the box, they come back.'
            : 'One on each line. If you empty the box, ours come back.'
        }
        rows={6}
      />
      {data.own && data.statements.length > 0 && (
        <Select
          {...field('statement')}
          label={`Which ${data.place.subject === 'behaviour' ? 'indicator' : 'statement'} does it ask about? (optional)`}
          labelClassName="govuk-label--m"
          items={[
            { value: '', text: 'None of them' },
            ...data.statements.map((text, at) => ({ value: String(at), text: `${at + 1}. ${text}` })),
          ]}
        />
      )}
      <AgreementFields form={form} />
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
