import { InsetText } from '../../components/govuk/InsetText'
import { Radios } from '../../components/govuk/Radios'
import { Select } from '../../components/govuk/Select'
import { Textarea } from '../../components/govuk/Textarea'
import { assess } from '../../domain/assessment/assess'
import { questionPicks, written } from '../../domain/assessment/question-choice'
import type { VacancyContext } from '../../domain/vacancy/vacancy'
import { openChoices, submitChoices } from '../../forms/choices.server'
import { FormPage } from '../../forms/FormPage'
import { questionPage } from '../../forms/question'
import { refuse, useForm } from '../../forms/use-form'
import { orNotFound } from '../../frame/not-found'
import type { PageHandle } from '../../frame/page-context'
import { paths } from '../../frame/paths'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useLoaderData } from '../../frame/remix'

export const handle: PageHandle<{ id: string; heading: string }> = {
  title: ({ heading }) => `Question: ${heading}`,
  back: ({ id }) => paths.questions(id),
  script: true,
}

const findCriterion = (key: string | undefined) => (vacancy: VacancyContext) =>
  orNotFound(
    assess(vacancy).interview.find((criterion) => criterion.key === key),
    'This criterion is not assessed at interview',
  )

export async function loader({ context, params }: LoaderFunctionArgs) {
  const find = findCriterion(params.criterion)
  const { vacancy, ...opened } = await openChoices(context, params.id, questionPage(find))
  const criterion = find(vacancy)
  const { heading, statements, unworded } = criterion
  const kinds = new Map(vacancy.policy.questions.kinds.map(({ slug, name }) => [slug, name]))
  const picks = questionPicks(vacancy, criterion).map(({ value, text, kind, id, retired }) => {
    return { value, text, hint: [kinds.get(kind), id && 'our own', retired && 'retired'].filter(Boolean).join(' · ') }
  })
  return { ...opened, heading, statements, unworded: unworded ?? false, picks }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const page = questionPage(findCriterion(params.criterion))
  const result = await submitChoices(context, request, params.id, page)
  return 'saved' in result ? redirect(paths.questions(params.id ?? '')) : refuse(result)
}

export default function Question() {
  const data = useLoaderData<typeof loader>()
  const form = useForm<ReturnType<typeof questionPage>>(data)
  const { field } = form
  return (
    <FormPage title={data.heading} caption="Interview question" submit="Save" {...form}>
      {data.unworded && (
        <InsetText>
          The framework gives no text for this skill at its level, so our question asks about the skill by its name.
        </InsetText>
      )}
      <Radios
        {...field('picked')}
        legend="Question"
        legendClassName="govuk-fieldset__legend--m"
        small
        className="app-picks"
        items={[
          ...data.picks,
          { divider: 'or' },
          { value: written, text: 'A question in your own words, written below' },
        ]}
      />
      {data.statements && data.statements.length > 1 && (
        <Select
          {...field('second')}
          label="Ask about a second statement in the same question (optional)"
          items={[{ value: '', text: 'No second statement' }, ...statementItems(data.statements)]}
        />
      )}
      <Textarea
        {...field('question')}
        label="Wording"
        labelClassName="govuk-label--m"
        hint="Leave it as it is to use the question that you choose above. If you change the wording, it stays yours, whichever question you choose. To have our wording again, empty the box."
        rows={4}
      />
      {data.statements && data.statements.length > 1 && (
        <Select
          {...field('focus')}
          label="Which statement do your own words ask about?"
          hint="The sheet marks it. Needed only for a question in your own words."
          items={statementItems(data.statements)}
        />
      )}
      <Textarea
        {...field('probes')}
        label="Probes"
        labelClassName="govuk-label--m"
        hint="One on each line. Ask them only where an answer needs more. They follow the question until you write your own. If you empty the box, ours come back: a sheet always has some."
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

function statementItems(statements: string[]) {
  return statements.map((text, position) => ({ value: String(position), text: `${position + 1}. ${text}` }))
}
