import { Button } from '../../components/govuk/Button'
import { ErrorSummary } from '../../components/govuk/ErrorSummary'
import { errorList } from '../../components/govuk/errors'
import { InsetText } from '../../components/govuk/InsetText'
import { SummaryCard } from '../../components/govuk/SummaryCard'
import { assess, withAssessment } from '../../domain/assessment/assess'
import { moveCriterion } from '../../domain/assessment/move-criterion'
import { keepAllWords } from '../../domain/assessment/question-choice'
import { tooManyQuestions } from '../../domain/checks/plan'
import { sentenceOf, unknownNameSentence } from '../../domain/checks/sentences'
import { unknownName } from '../../domain/checks/unknown-choices'
import { flawIn } from '../../domain/framework/flaws'
import { sentenceCase } from '../../domain/text/format'
import { pageCalled } from '../../domain/vacancy/pages'
import { roundCount } from '../../domain/vacancy/rounds'
import { formatStages } from '../../domain/vacancy/stages'
import { type VacancyContext, vacancyTitle } from '../../domain/vacancy/vacancy'
import type { FormResult } from '../../forms/form'
import { openVacancy } from '../../forms/open-vacancy.server'
import { readForm, resultOf, type SentForm, withErrors } from '../../forms/read.server'
import { refuse } from '../../forms/use-form'
import type { PageHandle } from '../../frame/page-context'
import { pathAfter, paths } from '../../frame/paths'
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from '../../frame/remix'
import type { RequestContext } from '../../models/request-context.server'
import { saveVacancy } from '../../models/vacancy.server'

const { title } = pageCalled('questions')

export const handle: PageHandle<{ id: string }> = { title, back: ({ id }) => paths.vacancy(id) }

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { id, version, vacancy } = await openVacancy(context, params.id)
  const { interview, rounds } = assess(vacancy)
  return {
    id,
    version,
    vacancyTitle: vacancyTitle(vacancy),
    suggested: vacancy.choices.suggested.includes('questions'),
    crowded: tooManyQuestions(withAssessment(vacancy)).map(sentenceOf),
    times: rounds,
    saved: new URL(request.url).searchParams.get('saved'),
    criteria: interview.map(({ key, heading, question, stages, weight, lead }) => ({
      ...{ key, heading, question, flaw: flawIn(question) },
      marks: [
        ...(rounds.length > 1 ? [sentenceCase(formatStages(stages, roundCount(vacancy)))] : []),
        ...(weight > 1 ? [`Weight ${weight}`] : []),
        ...(lead ? ['Lead criterion'] : []),
      ],
    })),
  }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const form = await readForm(request)
  const { id, version, vacancy } = await openVacancy(context, params.id)
  if (form.values.intent?.[0] === 'keep') return keepQuestions(context, form, id, vacancy)
  const keys = assess(vacancy).interview.map(({ key }) => key)
  const move = form.values.move?.[0] ?? ''
  const moved = move.slice(move.indexOf(':') + 1)
  const unknown = moved === '' ? undefined : unknownName({ kind: 'interview criterion', allowed: keys }, moved)
  if (unknown && form.version === version) return refuse(withErrors(form, { '': [unknownNameSentence(unknown)] }))
  const interview = { ...vacancy.choices.interview, order: moveCriterion(keys, move) }
  const saved = await resultOf(
    saveVacancy(context, id, form.version, { choices: { ...vacancy.choices, interview } }),
    form,
  )
  // Without the fragment the page would open at its top, away from the criterion that was moved.
  return 'saved' in saved ? redirect(`${paths.questions(id)}#${moved}`) : refuse(saved)
}

/** Keeps every question in its words: from then on nothing but the manager changes them. */
async function keepQuestions(context: RequestContext, form: SentForm, id: string, vacancy: VacancyContext) {
  const suggested = vacancy.choices.suggested.filter((slug) => slug !== 'questions')
  const choices = { ...vacancy.choices, criteria: keepAllWords(vacancy), suggested }
  const saved = await resultOf(saveVacancy(context, id, form.version, { choices }), form)
  return 'saved' in saved ? redirect(pathAfter('questions', id)) : refuse(saved)
}

export default function Questions() {
  const {
    id,
    version,
    vacancyTitle: caption,
    criteria,
    crowded,
    times,
    suggested,
    saved,
  } = useLoaderData<typeof loader>()
  const result = useActionData<FormResult>()
  const said = result?.conflict ? 'Someone else saved this vacancy. Below is how it stands now.' : result?.unsaved
  const problems = said ? [{ text: said }] : errorList(result?.errors ?? {})
  return (
    <>
      {problems.length > 0 && <ErrorSummary errorList={problems} />}
      <span className="govuk-caption-l">{caption}</span>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">
        One question for each criterion that is assessed at interview. Every candidate is asked the same, in this order
        {times.length > 1 && ', in each round those that it has'}.{' '}
        <a className="govuk-link" href={paths.questionBank()}>
          See the question bank
        </a>
      </p>
      {suggested && criteria.length > 0 && (
        <InsetText>
          These are our suggestions. Read them aloud, change what you would not say, then use them: from then on they
          stay in these words.
        </InsetText>
      )}
      {criteria.length > 0 && times.map((time) => <Time key={time.stage} id={id} {...time} />)}
      {crowded.map((sentence) => (
        <InsetText key={sentence}>{sentence}. Assess some of them at another stage.</InsetText>
      ))}
      {criteria.length === 0 && <p className="govuk-body">Nothing is assessed at interview.</p>}
      <form method="post">
        <input type="hidden" name="version" value={version} />
        {criteria.map(({ key, heading, question, flaw, marks }, at) => (
          <div key={key} id={key}>
            <SummaryCard
              title={heading}
              actions={[{ href: paths.question(id, key), text: 'Change', visuallyHiddenText: 'question' }]}
            >
              {key === saved && <Saved />}
              <p className="govuk-body">{question}</p>
              {flaw && <p className="govuk-body">{flaw} You can ask in your own words.</p>}
              {marks.length > 0 && <p className="govuk-hint">{marks.join(' · ')}</p>}
              {at > 0 && <Move to="up" name={key} heading={heading} />}
              {at < criteria.length - 1 && <Move to="down" name={key} heading={heading} />}
            </SummaryCard>
          </div>
        ))}
        {criteria.length > 0 && (
          <p className="govuk-body" id="calibration">
            {saved === 'calibration' && <Saved />} Before the first interview:{' '}
            <a className="govuk-link" href={paths.calibration(id)}>
              the calibration exercise
            </a>
          </p>
        )}
        <Button name="intent" value="keep">
          Use these questions
        </Button>
      </form>
    </>
  )
}

function Saved() {
  return <strong className="govuk-tag">Saved</strong>
}

type Times = ReturnType<typeof useLoaderData<typeof loader>>['times']

function Time({ id, name, used, total, over }: Times[number] & { id: string }) {
  return (
    <p className="govuk-body">
      The {name} takes <strong>{over > 0 ? `${used} minutes` : `${used} of ${total} minutes`}</strong>
      {over > 0 && `, ${over} more than the ${total} that it has`}.{' '}
      <a className="govuk-link" href={paths.plan(id)}>
        Change the minutes<span className="govuk-visually-hidden"> of the {name}</span>
      </a>
    </p>
  )
}

function Move({ to, name, heading }: { to: 'up' | 'down'; name: string; heading: string }) {
  return (
    <Button variant="secondary" className="app-move" name="move" value={`${to}:${name}`}>
      {to === 'up' ? 'Move up' : 'Move down'}
      <span className="govuk-visually-hidden"> {heading}</span>
    </Button>
  )
}
