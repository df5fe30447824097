import { InsetText } from '../../components/govuk/InsetText'
import { Radios } from '../../components/govuk/Radios'
import { Select } from '../../components/govuk/Select'
import { Textarea } from '../../components/govuk/Textarea'
import { assess } from '../../domain/assessment/assess'
import type { InterviewCriterion } from '../../domain/assessment/interview-criterion'
import { questionPicks, written } from '../../domain/assessment/question-choice'
import { kindName } from '../../domain/questions/topic'
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
  return { ...opened, heading, statements, unworded: unworded ?? false, picks: picksOf(vacancy, criterion) }
}

/** Each question with the statement that it is about, its kind, and the marks of where it comes from. */
function picksOf(vacancy: VacancyContext, criterion: InterviewCriterion) {
  // A question about a strength is about no statement: its position only tells it from the others.
  const texts = criterion.kind === 'strength' ? [] : (criterion.statements ?? criterion.lookFor.items)
  return questionPicks(vacancy, criterion).map(({ value, text, kind, about, id, retired, older }) => ({
    value,
    text,
    about: about.flatMap((at) => texts[at] ?? []),
    kind: [
      kindName(kind, vacancy.policy),
      id && 'our own',
      retired && 'retired',
      older && 'written for older words of the framework',
    ]
      .filter(Boolean)
      .join(' · '),
  }))
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const page = questionPage(findCriterion(params.criterion))
  const result = await submitChoices(context, request, params.id, page)
  return 'saved' in result ? redirect(pathOfSaved(params)) : refuse(result)
}

/** The questions, at the one that was saved. */
function pathOfSaved({ id = '', criterion = '' }: ActionFunctionArgs['params']): string {
  return `${paths.questions(id)}?saved=${criterion}#${criterion}`
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>

export default function Question() {
  const data = useLoaderData<typeof loader>()
  const form = useForm<ReturnType<typeof questionPage>>(data)
  const { field } = form
  return (
    <FormPage title={data.heading} caption="Interview question" submit="Save" {...form}>
      {data.unworded && (
        <InsetText>
          The framework gives no text for this skill at its level, so our questions ask about the skill by its name.
        </InsetText>
      )}
      <Radios
        {...field('picked')}
        legend="Which question does the panel ask?"
        legendClassName="govuk-fieldset__legend--m"
        small
        className="app-picks"
        items={[
          ...data.picks.map((pick) => ({ value: pick.value, text: <Pick {...pick} /> })),
          { divider: 'or' },
          { value: written, text: 'A question in your own words, written below' },
        ]}
      />
      <Textarea
        {...field('question')}
        label="Your own words"
        labelClassName="govuk-label--m"
        hint="As a panel member says it aloud: one question, to any candidate. What you write or change here is asked instead of the questions above; if you pick one of those, these words go."
        rows={3}
      />
      {data.statements && data.statements.length > 1 && (
        <>
          <Select
            {...field('about')}
            label="Which statement do your own words ask about?"
            hint="The sheet puts it first."
            items={[{ value: '', text: 'All of them' }, ...statementItems(data.statements)]}
          />
          <Select
            {...field('second')}
            label="And a second one (optional)"
            items={[{ value: '', text: 'No second statement' }, ...statementItems(data.statements)]}
          />
        </>
      )}
      <Textarea
        {...field('probes')}
        label="Follow-ups"
        labelClassName="govuk-label--m"
        hint="One on each line, for answers that need more. They change with the question above until you write your own. If you empty the box, those of the question come back."
        rows={5}
      />
    </FormPage>
  )
}

/** The statement first, then the kind, then the question as it will stand. */
function Pick({ about, kind, text }: Data['picks'][number]) {
  return (
    <>
      {about.map((statement) => (
        <span key={statement} className="app-pick__about">
          {statement}
        </span>
      ))}
      <span className="app-pick__kind">{kind}</span>
      <span className="app-pick__question">{text}</span>
    </>
  )
}

function statementItems(statements: string[]) {
  return statements.map((text, position) => ({ value: String(position), text: `${position + 1}. ${text}` }))
}
