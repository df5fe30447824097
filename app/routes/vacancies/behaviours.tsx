import { Details } from '../../components/govuk/Details'
import { Radios } from '../../components/govuk/Radios'
import { behavioursOf, guidanceAt } from '../../domain/policy/behaviours'
import { pageCalled } from '../../domain/vacancy/pages'
import { behavioursPage } from '../../forms/behaviours'
import { openChoices, saveChoices } from '../../forms/choices.server'
import { FormPage } from '../../forms/FormPage'
import { useForm } from '../../forms/use-form'
import type { PageHandle } from '../../frame/page-context'
import { paths } from '../../frame/paths'
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from '../../frame/remix'
import { BehaviourWords } from './parts/BehaviourWords'
import { PageName, pageView } from './parts/PageName'
import { RunningCount } from './parts/RunningCount'

const { title } = pageCalled('behaviours')

export const handle: PageHandle<{ id: string }> = { title, back: ({ id }) => paths.vacancy(id), script: true }

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { vacancy, ...opened } = await openChoices(context, params.id, behavioursPage)
  const { policy, grade } = vacancy
  const { note, advised } = policy.behaviours
  const { official } = policy
  return {
    ...opened,
    grade: grade.code,
    page: official?.behaviours && pageView(official.behaviours),
    note,
    advised,
    limit: policy['vacancy-form'].limits.behaviours,
    behaviours: behavioursOf(policy).map((behaviour) => ({
      slug: behaviour.slug,
      name: behaviour.name,
      summary: behaviour.summary,
      guidance: guidanceAt(behaviour, grade),
    })),
  }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  return saveChoices(context, request, params.id, behavioursPage)
}

export default function Behaviours() {
  const data = useLoaderData<typeof loader>()
  const form = useForm<typeof behavioursPage>(data)
  const used = data.behaviours.filter(({ slug }) => form.value(`behaviours.${slug}`) !== 'not used').length
  return (
    <FormPage
      title={title}
      caption={data.vacancyTitle}
      alternative="Save and go to the overview"
      lead={
        <>
          <p className="govuk-body">
            A vacancy can do without behaviours. Where it uses them, {data.advised.least} to {data.advised.most} are
            advised; the vacancy form takes up to {data.limit}. Each takes a question at interview, unless the{' '}
            <a className="govuk-link" href={paths.plan(data.id)}>
              assessment plan
            </a>{' '}
            says otherwise.
          </p>
          <p className="govuk-body">
            {data.page ? <PageName {...data.page} /> : data.note}{' '}
            {data.page && 'Where it has none for a behaviour or this grade, our own summary stands and says so. '}
            <a className="govuk-link" href={paths.officialWords(data.id)}>
              {data.page ? 'Use other words' : 'Use the official words'}
            </a>
          </p>
        </>
      }
      {...form}
    >
      {data.behaviours.map(({ slug, name, summary, guidance }) => (
        <div key={slug} className="app-skill">
          <Radios
            name={`behaviours.${slug}`}
            legend={name}
            legendClassName="govuk-fieldset__legend--m"
            hint={summary}
            small
            inline
            value={form.value(`behaviours.${slug}`)}
            error={form.error(`behaviours.${slug}`)}
            items={[
              { value: 'used', text: 'Used' },
              { value: 'not used', text: 'Not used' },
            ]}
          />
          <Details
            summary={
              <>
                What it asks at {data.grade}
                <span className="govuk-visually-hidden">: {name}</span>
              </>
            }
          >
            <BehaviourWords guidance={guidance} />
          </Details>
        </div>
      ))}
      <RunningCount
        of="input[name^='behaviours.']"
        values={['used']}
        count={used}
        limit={data.advised.most}
        text="{count} behaviours chosen"
        overText="{count} behaviours chosen: {over} more than advised"
      />
    </FormPage>
  )
}
