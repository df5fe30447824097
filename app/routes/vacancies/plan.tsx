import { Button } from '../../components/govuk/Button'
import { Fieldset } from '../../components/govuk/Fieldset'
import { Input } from '../../components/govuk/Input'
import { Radios } from '../../components/govuk/Radios'
import { Select } from '../../components/govuk/Select'
import { today } from '../../config/clock.server'
import { withAssessment } from '../../domain/assessment/assess'
import type { Assessed } from '../../domain/assessment/assessment'
import { criteriaAt, interviewTime } from '../../domain/assessment/interview-time'
import { stagesOffered, turns } from '../../domain/assessment/plan'
import { findingsIn } from '../../domain/checks/findings'
import { formatList, sentenceCase } from '../../domain/text/format'
import { pageCalled } from '../../domain/vacancy/pages'
import { roundCount, roundsOf } from '../../domain/vacancy/rounds'
import { isInterviewStage, stageWords } from '../../domain/vacancy/stages'
import { openChoices, submitChoices } from '../../forms/choices.server'
import { FormPage } from '../../forms/FormPage'
import { planPage } from '../../forms/plan'
import { timeFields } from '../../forms/rounds'
import { answer, type Form, useForm } from '../../forms/use-form'
import type { PageHandle } from '../../frame/page-context'
import { paths, withPaths } from '../../frame/paths'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useLoaderData } from '../../frame/remix'
import { PlanGrid } from './parts/PlanGrid'
import { PlanOverview } from './parts/PlanOverview'

const { title } = pageCalled('plan')

export const handle: PageHandle<{ id: string }> = { title, back: ({ id }) => paths.vacancy(id), script: true }

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { vacancy, ...opened } = await openChoices(context, params.id, planPage)
  const { problems, warnings, advice } = findingsIn(vacancy, today(context))
  const { choices, policy } = vacancy
  const assessed = withAssessment(vacancy)
  const { interview, plan } = assessed.assessment
  const asked = interview.map(({ key, name }) => ({ value: key, text: name }))
  const turnOf = turns(assessed)
  const rounds = roundCount(vacancy)
  const most = policy['vacancy-form'].limits.interviewCriteria
  return {
    ...opened,
    times: timesOf(assessed),
    findings: withPaths(opened.id, [...problems, ...warnings, ...advice]),
    criteria: plan.map(({ kind, key, name, use }) => ({ kind, key, name, use, turn: turnOf.get(key) })),
    stages: stagesOffered(vacancy).map((stage) => {
      return { stage, words: stageWords(stage, rounds), most: isInterviewStage(stage) ? most : undefined }
    }),
    rounds: roundsOf(vacancy).map((round) => ({ round, name: sentenceCase(stageWords(round, rounds)) })),
    types: policy['vacancy-form'].choices.interviewType,
    members: choices.interview.panelMembers,
    asked,
    scoring: policy.panel.scoring,
  }
}

/** The time of each round that the post has, in use or not. */
function timesOf(assessed: Assessed) {
  return roundsOf(assessed.vacancy).map((round) => {
    const { name, parts, used, total, over, cut } = interviewTime(assessed, round)
    const criteria = criteriaAt(assessed, round).length
    return { name: sentenceCase(name), criteria, parts, used, total, over, cut: formatList(cut) }
  })
}

/** A save can come back to this page, which then shows the times of the new plan. */
export async function action({ context, request, params }: ActionFunctionArgs) {
  const next = (await request.clone().formData()).get('next')
  const id = params.id ?? ''
  const result = await submitChoices(context, request, params.id, planPage)
  return next === 'times' && 'saved' in result ? redirect(paths.plan(id)) : answer(result, 'plan', id)
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>

export default function Plan() {
  const data = useLoaderData<typeof loader>()
  const form = useForm<typeof planPage>(data)
  return (
    <FormPage
      title={title}
      caption={data.vacancyTitle}
      alternative="Save and go to the overview"
      buttons={
        <Button variant="secondary" name="next" value="times" preventDoubleClick>
          Save and see the times
        </Button>
      }
      lead={<PlanOverview {...data} />}
      {...form}
    >
      <PlanGrid
        criteria={data.criteria}
        stages={data.stages.map(({ words, ...column }) => ({ ...column, name: sentenceCase(words) }))}
        members={data.members}
        form={form}
      />
      {data.rounds.map((round) => (
        <Round key={round.round} {...round} types={data.types} form={form} />
      ))}
      <h2 className="govuk-heading-m">Who assesses</h2>
      {data.stages.map(({ stage, words }) => (
        <Input
          key={stage}
          name={`interview.assessors.${stage}`}
          label={`At ${words}`}
          hint={stage === 'test' ? 'Leave empty for those who run the test.' : 'Leave empty for the panel.'}
          value={form.value(`interview.assessors.${stage}`)}
          error={form.error(`interview.assessors.${stage}`)}
        />
      ))}
      <Radios
        name="interview.scoring"
        legend="How the members’ scores come together"
        legendClassName="govuk-fieldset__legend--m"
        value={form.value('interview.scoring')}
        error={form.error('interview.scoring')}
        items={[
          { value: 'agree', text: 'The panel agrees each score', hint: data.scoring.agree },
          { value: 'mean', text: 'The mean of the members’ scores', hint: data.scoring.mean },
        ]}
      />
      <Select
        name="interview.tieBreak"
        label="What decides between equal totals"
        labelClassName="govuk-label--m"
        hint="Usually the lead criterion."
        value={form.value('interview.tieBreak')}
        error={form.error('interview.tieBreak')}
        items={[{ value: '', text: 'The lead criterion, if there is one' }, ...data.asked]}
      />
    </FormPage>
  )
}

type RoundProps = Data['rounds'][number] & Pick<Data, 'types'> & { form: Form<typeof planPage> }

/** The type and the minutes of one round. */
function Round({ round, name, types, form }: RoundProps) {
  return (
    <Fieldset legend={`${name}: type and minutes`} legendClassName="govuk-fieldset__legend--m">
      <Select
        {...form.field(`rounds.${round}.type`)}
        label="Type"
        items={[{ value: '', text: 'Not decided yet' }, ...types.map((type) => ({ value: type, text: type }))]}
      />
      <div className="app-minutes">
        {timeFields.map(({ name: part, label }) => (
          <Input
            key={part}
            {...form.field(`rounds.${round}.time.${part}`)}
            label={label}
            className="govuk-input--width-3"
            inputMode="numeric"
            suffix="minutes"
          />
        ))}
      </div>
    </Fieldset>
  )
}
