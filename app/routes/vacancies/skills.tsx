import { Button } from '../../components/govuk/Button'
import { Radios } from '../../components/govuk/Radios'
import { changesOf, standardWords } from '../../domain/assessment/criterion-words'
import { type RankedCriterion, rankedCriteria } from '../../domain/assessment/ranked-criteria'
import { pageCalled } from '../../domain/vacancy/pages'
import { technicalTwin } from '../../domain/vacancy/ranking'
import { openChoices, submitChoices } from '../../forms/choices.server'
import { FormPage } from '../../forms/FormPage'
import { skillsPage } from '../../forms/skills'
import { answer, useForm } from '../../forms/use-form'
import type { PageHandle } from '../../frame/page-context'
import { paths } from '../../frame/paths'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useLoaderData } from '../../frame/remix'
import { CriterionCard, fieldOfUse } from './parts/CriterionCard'
import { RunningCount } from './parts/RunningCount'
import { SkillsLead } from './parts/SkillsLead'

const { title } = pageCalled('skills')

export const handle: PageHandle<{ id: string }> = { title, back: ({ id }) => paths.vacancy(id), script: true }

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { vacancy, ...opened } = await openChoices(context, params.id, skillsPage)
  const query = new URL(request.url).searchParams
  return {
    ...opened,
    levelName: vacancy.level.name,
    limit: vacancy.policy['vacancy-form'].limits.technicalSkills,
    suggested: vacancy.choices.suggested.includes('skills'),
    hasTwin: technicalTwin(vacancy) !== undefined,
    skills: vacancy.level.skills.length,
    criteria: rankedCriteria(vacancy).map(cardOf),
    savedCriterion: query.get('saved'),
    removed: query.has('removed'),
  }
}

function cardOf({ criterion, reasons }: RankedCriterion) {
  const { kind, slug, name, statements } = criterion
  if (kind === 'own') return { kind, slug, name, note: standardWords(criterion), statements, reasons }
  const { level, inParticular } = criterion
  const note = changesOf(criterion).length > 0 ? standardWords(criterion) : undefined
  return { kind, slug, name, level, note, inParticular, statements, reasons }
}

/** The page that a button of this one leads to, by the button's value; undefined for the usual next page. */
function pageAfter(pressed: string, id: string): string | undefined {
  const [kind, slug = ''] = pressed.split(':')
  if (kind === 'add') return paths.addSkill(id)
  if (kind === 'skill') return paths.vacancySkill(id, slug)
  return kind === 'own' ? paths.ownCriterion(id, slug || 'new') : undefined
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const result = await submitChoices(context, request, params.id, skillsPage)
  const next = 'saved' in result && pageAfter(result.next ?? '', params.id ?? '')
  return next ? redirect(next) : answer(result, 'skills', params.id ?? '')
}

export default function Skills() {
  const data = useLoaderData<typeof loader>()
  const form = useForm<typeof skillsPage>(data)
  const used = data.criteria.filter((criterion) => form.value(fieldOfUse(criterion)) !== 'not used').length
  return (
    <FormPage
      title={title}
      caption={data.vacancyTitle}
      alternative="Save and go to the overview"
      lead={<SkillsLead {...data} />}
      {...form}
    >
      {data.criteria.map((criterion) => (
        <CriterionCard
          key={criterion.slug}
          criterion={criterion}
          saved={criterion.slug === data.savedCriterion}
          form={form}
        />
      ))}
      <p className="govuk-body">What the job needs beyond these, the panel can assess too:</p>
      <div className="govuk-button-group">
        <Button variant="secondary" name="next" value="add">
          Save and add a skill of the framework
        </Button>
        <Button variant="secondary" name="next" value="own">
          Save and add a criterion of your own
        </Button>
      </div>
      {/* With an error every criterion stays in sight: the summary leads to the first. */}
      <div data-offered-for={form.error('leadCriterion') ? undefined : 'essential'}>
        <Radios
          {...form.field('leadCriterion')}
          legend="Which of the essential ones is the lead criterion?"
          legendClassName="govuk-fieldset__legend--m"
          hint="Its score decides between equal totals, and is given first if many people apply. Until you choose, the documents say that it is to be chosen."
          small
          items={data.criteria.map(({ slug, name }) => ({ value: slug, text: name }))}
        />
      </div>
      <RunningCount
        of="input[name$='.use']"
        values={['essential', 'desirable']}
        count={used}
        limit={data.limit}
        text="{count} of {limit} technical skills chosen"
        overText="{count} technical skills chosen: {over} more than the vacancy form takes"
      />
    </FormPage>
  )
}
