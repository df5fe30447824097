import { Details } from '../../components/govuk/Details'
import { Input } from '../../components/govuk/Input'
import { Radios } from '../../components/govuk/Radios'
import { Textarea } from '../../components/govuk/Textarea'
import { byAlphabet } from '../../domain/framework/families'
import { formatList } from '../../domain/text/format'
import { pageCalled } from '../../domain/vacancy/pages'
import { openChoices, saveChoices } from '../../forms/choices.server'
import { elementsPage } from '../../forms/elements'
import { FormPage } from '../../forms/FormPage'
import { useForm } from '../../forms/use-form'
import type { PageHandle } from '../../frame/page-context'
import { paths } from '../../frame/paths'
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from '../../frame/remix'
import { PageName, pageView } from './parts/PageName'

const { title } = pageCalled('other-elements')

export const handle: PageHandle<{ id: string }> = { title, back: ({ id }) => paths.vacancy(id), script: true }

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { vacancy, ...opened } = await openChoices(context, params.id, elementsPage)
  const { statementWords, additionalQuestions } = vacancy.policy['vacancy-form'].limits
  const page = vacancy.policy.official?.strengths
  return {
    ...opened,
    words: statementWords,
    maxQuestions: additionalQuestions,
    page: page && pageView(page),
    strengths: page?.strengths,
    named: context.written
      .strengths()
      .map(({ name }) => name)
      .toSorted(byAlphabet),
  }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  return saveChoices(context, request, params.id, elementsPage)
}

export default function OtherElements() {
  const data = useLoaderData<typeof loader>()
  const form = useForm<typeof elementsPage>(data)
  const { field } = form
  const small = 'govuk-fieldset__legend--m'
  return (
    <FormPage title={title} caption={data.vacancyTitle} alternative="Save and go to the overview" {...form}>
      <Radios
        {...field('experience.cv')}
        legend="Do you ask for a CV?"
        legendClassName={small}
        hint="The advert says whether it is scored: applicants often cannot tell."
        items={[
          { value: 'information', text: 'Yes, for information only' },
          { value: 'scored', text: 'Yes, and we score it' },
          { value: 'not used', text: 'No' },
        ]}
      />
      <Radios
        {...field('experience.statementOfSuitability')}
        legend="Do you ask for a statement of suitability?"
        legendClassName={small}
        items={[
          { value: 'no', text: 'No' },
          { value: 'yes', text: 'Yes, and we score it' },
        ]}
      />
      <Input
        {...field('experience.statementWords')}
        label="Word limit of the statement of suitability"
        labelClassName="govuk-label--s"
        hint={`Only used if you ask for one. Usual limits: ${data.words.join(', ')}.`}
        className="govuk-input--width-4"
        inputMode="numeric"
      />
      <Textarea
        {...field('strengths')}
        label="Strengths to ask about at interview"
        labelClassName="govuk-label--m"
        hint="One on each line, such as “Problem solver”. Leave empty to ask about none."
        rows={3}
      />
      <Details summary="Strengths that the service has questions about">
        <p className="govuk-body">{formatList(data.named)}.</p>
        <p className="govuk-body">You can write others; the questions about them use their name.</p>
      </Details>
      {data.page && data.strengths && (
        <Details summary="Names of strengths with official words">
          <p className="govuk-body">
            A strength with one of these names gets its words in the documents. <PageName {...data.page} />{' '}
            <a className="govuk-link" href={paths.officialWords(data.id)}>
              Use other words
            </a>
          </p>
          <dl className="app-shared">
            {data.strengths.map(({ slug, name, leadIn, items }) => (
              <div key={slug}>
                <dt>{name}</dt>
                <dd>{[leadIn, ...items].filter(Boolean).join(' ')}</dd>
              </div>
            ))}
          </dl>
        </Details>
      )}
      <Textarea
        {...field('tests')}
        label="Tests before the interview"
        labelClassName="govuk-label--m"
        hint="One on each line, such as “Verbal reasoning: online, 30 minutes”. Leave empty for none."
        rows={3}
      />
      <Textarea
        {...field('additionalQuestions')}
        label="Additional questions in the application form"
        labelClassName="govuk-label--m"
        hint={`One on each line, ${data.maxQuestions} at most, such as “When could you start?”. They are not scored. Leave empty for none.`}
        rows={3}
      />
    </FormPage>
  )
}
