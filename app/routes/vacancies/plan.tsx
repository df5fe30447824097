import { Button } from '../../components/govuk/Button'
import { Input } from '../../components/govuk/Input'
import { Radios } from '../../components/govuk/Radios'
import { Select } from '../../components/govuk/Select'
import { today } from '../../config/clock.server'
import { withAssessment } from '../../domain/assessment/assess'
import { planColumns, turns } from '../../domain/assessment/plan'
import { findingsIn } from '../../domain/checks/findings'
import { pageCalled } from '../../domain/vacancy/pages'
import { openChoices, submitChoices } from '../../forms/choices.server'
import { FormPage } from '../../forms/FormPage'
import { planPage } from '../../forms/plan'
import { roundTimes } from '../../forms/round-times'
import { answer, useForm } from '../../forms/use-form'
import type { PageHandle } from '../../frame/page-context'
import { paths, withPaths } from '../../frame/paths'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useLoaderData } from '../../frame/remix'
import { PlanGrid } from './parts/PlanGrid'
import { PlanNotes } from './parts/PlanNotes'
import { PlanOverview } from './parts/PlanOverview'
import { PlanTotal } from './parts/PlanTotal'
import { RoundFields } from './parts/RoundFields'

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
  return {
    ...opened,
    times: roundTimes(assessed),
    findings: withPaths(opened.id, [...problems, ...warnings, ...advice]),
    criteria: plan.map(({ kind, key, name, use }) => ({ kind, key, name, use, turn: turnOf.get(key) })),
    columns: planColumns(vacancy),
    notes: {
      applicationWords: policy['vacancy-form'].limits.applicationWords,
      hasStrengths: choices.strengths.length > 0,
    },
    types: policy['vacancy-form'].choices.interviewType,
    members: choices.interview.panelMembers,
    asked,
    scoring: policy.panel.scoring,
  }
}

/** A save can come back to this page, which then shows the times of the new plan. */
export async function action({ context, request, params }: ActionFunctionArgs) {
  const id = params.id ?? ''
  const result = await submitChoices(context, request, params.id, planPage)
  return 'saved' in result && result.next === 'times' ? redirect(paths.plan(id)) : answer(result, 'plan', id)
}

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
      <PlanGrid criteria={data.criteria} columns={data.columns} members={data.members} form={form} />
      <PlanNotes {...data.notes} id={data.id} rounds={data.times.length} />
      {data.times.map(({ round, name }) => (
        <RoundFields key={round} round={round} name={name} types={data.types} form={form} />
      ))}
      <h2 className="govuk-heading-m">Who assesses</h2>
      {data.columns.map(({ stage, name }) => (
        <Input
          key={stage}
          name={`interview.assessors.${stage}`}
          label={`At ${name}`}
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
      <PlanTotal times={data.times} />
    </FormPage>
  )
}
