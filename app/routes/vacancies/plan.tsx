import { Checkboxes } from '../../components/govuk/Checkboxes'
import { Input } from '../../components/govuk/Input'
import { Radios } from '../../components/govuk/Radios'
import { Select } from '../../components/govuk/Select'
import { today } from '../../config/clock.server'
import { withAssessment } from '../../domain/assessment/assess'
import { planTable, stagesOffered } from '../../domain/assessment/plan'
import { findingsIn } from '../../domain/checks/findings'
import { formatList, sentenceCase } from '../../domain/text/format'
import { pageCalled } from '../../domain/vacancy/pages'
import { stageWords } from '../../domain/vacancy/stages'
import { openChoices, saveChoices } from '../../forms/choices.server'
import { FormPage } from '../../forms/FormPage'
import { planPage, timeFields } from '../../forms/plan'
import { type Form, useForm } from '../../forms/use-form'
import type { PageHandle } from '../../frame/page-context'
import { paths, withPaths } from '../../frame/paths'
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from '../../frame/remix'
import { PlanOverview } from './parts/PlanOverview'

const { title } = pageCalled('plan')

export const handle: PageHandle<{ id: string }> = { title, back: ({ id }) => paths.vacancy(id), script: true }

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { vacancy, ...opened } = await openChoices(context, params.id, planPage)
  const { problems, warnings, advice } = findingsIn(vacancy, today(context))
  const assessed = withAssessment(vacancy)
  const { interview, plan, rounds } = assessed.assessment
  const asked = interview.map(({ key, name }) => ({ value: key, text: name }))
  return {
    ...opened,
    table: planTable(assessed),
    times: rounds.map(({ name, parts, used, total, over, cut }) => {
      return { name: sentenceCase(name), parts, used, total, over, cut: formatList(cut) }
    }),
    findings: withPaths(opened.id, [...problems, ...warnings, ...advice]),
    criteria: plan.map(({ kind, key, name, use }) => ({
      kind,
      key,
      name,
      use,
      asked: asked.some((question) => question.value === key),
    })),
    stages: stagesOffered(vacancy).map((stage) => ({ stage, name: stageWords(stage) })),
    members: Array.from({ length: vacancy.choices.interview.panelMembers }, (_, place) => place + 1),
    asked,
    scoring: vacancy.policy.panel.scoring,
  }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  return saveChoices(context, request, params.id, planPage)
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
      lead={<PlanOverview {...data} />}
      {...form}
    >
      <h2 className="govuk-heading-m">Each criterion</h2>
      {data.criteria.map((criterion) => (
        <Criterion key={criterion.key} criterion={criterion} data={data} form={form} />
      ))}
      <h2 className="govuk-heading-m">Minutes</h2>
      <div className="app-minutes">
        {timeFields.map(({ name, label }) => (
          <Input
            key={name}
            name={`interview.time.${name}`}
            label={label}
            className="govuk-input--width-3"
            inputMode="numeric"
            suffix="minutes"
            value={form.value(`interview.time.${name}`)}
            error={form.error(`interview.time.${name}`)}
          />
        ))}
      </div>
      <h2 className="govuk-heading-m">Who assesses</h2>
      {data.stages.map(({ stage, name }) => (
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
    </FormPage>
  )
}

type CriterionProps = { criterion: Data['criteria'][number]; data: Data; form: Form<typeof planPage> }

function Criterion({ criterion: { kind, key, name, use, asked }, data, form }: CriterionProps) {
  return (
    <div className="app-skill">
      <h3 className="govuk-heading-s">
        {name} <span className="app-aside">{use}</span>
      </h3>
      <div className="app-skill__choices">
        {kind !== 'strength' && (
          <Checkboxes
            name={`stages.${key}`}
            legend={
              <>
                Assessed at<span className="govuk-visually-hidden">: {name}</span>
              </>
            }
            small
            values={form.all(`stages.${key}`)}
            error={form.error(`stages.${key}`)}
            items={data.stages.map(({ stage, name: text }) => ({ value: stage, text: sentenceCase(text) }))}
          />
        )}
        <div>
          <Select
            name={`criteria.${key}.weight`}
            label={
              <>
                Weight<span className="govuk-visually-hidden"> of {name}</span>
              </>
            }
            value={form.value(`criteria.${key}.weight`)}
            error={form.error(`criteria.${key}.weight`)}
            items={[1, 2, 3].map((weight) => ({ value: weight, text: String(weight) }))}
          />
          {asked && (
            <Select
              name={`criteria.${key}.askedBy`}
              label={
                <>
                  Who asks<span className="govuk-visually-hidden"> about {name}</span>
                </>
              }
              value={form.value(`criteria.${key}.askedBy`)}
              error={form.error(`criteria.${key}.askedBy`)}
              items={data.members.map((member) => ({
                value: member,
                text: member === 1 ? 'Member 1 (chair)' : `Member ${member}`,
              }))}
            />
          )}
        </div>
      </div>
    </div>
  )
}
