import { Button } from '../../components/govuk/Button'
import { Details } from '../../components/govuk/Details'
import { InsetText } from '../../components/govuk/InsetText'
import { Radios } from '../../components/govuk/Radios'
import { standardWords } from '../../domain/assessment/criterion-words'
import { technicalCriteria } from '../../domain/assessment/technical-criteria'
import { flawIn } from '../../domain/framework/flaws'
import { skillLevelNames } from '../../domain/framework/release'
import { pageCalled } from '../../domain/vacancy/pages'
import { rankedSkills } from '../../domain/vacancy/ranking'
import type { VacancyContext } from '../../domain/vacancy/vacancy'
import { openChoices, submitChoices } from '../../forms/choices.server'
import { FormPage } from '../../forms/FormPage'
import { skillsPage } from '../../forms/skills'
import { answer, type Form, useForm } from '../../forms/use-form'
import type { PageHandle } from '../../frame/page-context'
import { paths } from '../../frame/paths'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useLoaderData } from '../../frame/remix'
import { Levels } from '../framework/parts/Levels'
import { RunningCount } from './parts/RunningCount'

const { title } = pageCalled('skills')

export const handle: PageHandle<{ id: string }> = { title, back: ({ id }) => paths.vacancy(id), script: true }

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { vacancy, ...opened } = await openChoices(context, params.id, skillsPage)
  return {
    ...opened,
    levelName: vacancy.level.name,
    limit: vacancy.policy['vacancy-form'].limits.technicalSkills,
    suggested: vacancy.choices.suggested.includes('skills'),
    criteria: criteriaOf(vacancy),
  }
}

/** The skills that matter most to the role level first, then what was added: a card must not jump when it is saved. */
function criteriaOf(vacancy: VacancyContext) {
  const ranked = rankedSkills(vacancy)
  const place = (slug: string) => {
    const found = ranked.findIndex(({ skill }) => skill === slug)
    return found < 0 ? ranked.length : found
  }
  return technicalCriteria(vacancy)
    .toSorted((a, b) => place(a.slug) - place(b.slug))
    .map((criterion) => ({
      kind: criterion.kind,
      slug: criterion.slug,
      name: criterion.name,
      level: criterion.kind === 'skill' ? criterion.level : undefined,
      standard: standardWords(criterion),
      inParticular: criterion.kind === 'skill' ? criterion.inParticular : undefined,
      statements: criterion.statements,
      reasons: ranked[place(criterion.slug)]?.reasons ?? [],
    }))
}

const nextPages = new Map([
  ['add', paths.addSkill],
  ['own', (id: string) => paths.ownCriterion(id, 'new')],
])

export async function action({ context, request, params }: ActionFunctionArgs) {
  const result = await submitChoices(context, request, params.id, skillsPage)
  const next = 'saved' in result && nextPages.get(result.next ?? '')
  return next ? redirect(next(params.id ?? '')) : answer(result, 'skills', params.id ?? '')
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>

export default function Skills() {
  const data = useLoaderData<typeof loader>()
  const form = useForm<typeof skillsPage>(data)
  const used = data.criteria.filter((criterion) => form.value(fieldOf(criterion)) !== 'not used').length
  return (
    <FormPage
      title={title}
      caption={data.vacancyTitle}
      alternative="Save and go to the overview"
      lead={<Lead {...data} />}
      {...form}
    >
      {data.criteria.map((criterion) => (
        <CriterionCard key={criterion.slug} id={data.id} criterion={criterion} form={form} />
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
      <Radios
        name="leadCriterion"
        legend="Which of the essential ones is the lead criterion?"
        legendClassName="govuk-fieldset__legend--m"
        hint="Its score decides between equal totals, and is given first if many people apply. Until you choose, the documents say that it is to be chosen."
        small
        value={form.value('leadCriterion')}
        error={form.error('leadCriterion')}
        items={data.criteria.map(({ slug, name }) => ({ value: slug, text: name }))}
      />
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

type CriterionData = Data['criteria'][number]

const fieldOf = ({ kind, slug }: Pick<CriterionData, 'kind' | 'slug'>) =>
  kind === 'own' ? (`ownCriteria.${slug}.use` as const) : (`skills.${slug}.use` as const)

function Lead({ levelName, limit, suggested, criteria }: Data) {
  return (
    <>
      <h2 className="govuk-heading-m">Which three or four of these must a person have on the first day?</h2>
      <p className="govuk-body">
        Make those essential. Fewer of them bring more applicants. What would help is desirable, what you do not use is
        left out of every document, and the vacancy form takes up to {limit} in all.
      </p>
      <p className="govuk-body">
        The {criteria.filter(({ reasons }) => reasons.length > 0).length} skills of {levelName} stand in the order in
        which they seem to matter: by skill level, by what is new at this role level, by how few roles need it, and by
        what the role’s description says.
      </p>
      {suggested && (
        <InsetText>The choices below are our suggestion from that order. Please check them, then save.</InsetText>
      )}
    </>
  )
}

const useItems = [
  { value: 'essential', text: 'Essential' },
  { value: 'desirable', text: 'Desirable' },
  { value: 'not used', text: 'Not used' },
]

function CriterionCard({
  id,
  criterion,
  form,
}: {
  id: string
  criterion: CriterionData
  form: Form<typeof skillsPage>
}) {
  const { kind, slug, name, level, standard, inParticular, statements, reasons } = criterion
  const field = fieldOf(criterion)
  return (
    <div className="app-skill" id={slug}>
      <div className="app-skill__head">
        <h3 className="govuk-heading-s">{name}</h3>
        {level && <Levels reached={skillLevelNames.indexOf(level) + 1}>{level}</Levels>}
      </div>
      {reasons.length > 0 && <p className="govuk-hint">{sentence(reasons)}</p>}
      {standard !== `Skill level: ${level}` && <p className="govuk-body">{standard}</p>}
      {inParticular && <p className="govuk-body">In particular: {inParticular}</p>}
      <Radios
        name={field}
        legend={`Use of ${name}`}
        legendClassName="govuk-visually-hidden"
        small
        inline
        value={form.value(field)}
        error={form.error(field)}
        items={useItems}
      />
      <div className="app-skill__foot">
        <Details
          summary={
            <>
              What it means<span className="govuk-visually-hidden">: {name}</span>
            </>
          }
        >
          <p className="govuk-body">{statements.leadIn}</p>
          {statements.items.length > 0 && (
            <ul className="govuk-list govuk-list--bullet">
              {statements.items.map((item) => (
                <li key={item}>
                  {item}
                  {flawIn(item) && <span className="app-second-line">{flawIn(item)}</span>}
                </li>
              ))}
            </ul>
          )}
        </Details>
        <a
          className="govuk-link govuk-body"
          href={kind === 'own' ? paths.ownCriterion(id, slug) : paths.vacancySkill(id, slug)}
        >
          {kind === 'own' ? 'Change this criterion' : 'Change level, statements or technologies'}
          <span className="govuk-visually-hidden">: {name}</span>
        </a>
      </div>
    </div>
  )
}

function sentence(reasons: string[]): string {
  const [first = '', ...others] = reasons
  return `${[first.charAt(0).toUpperCase() + first.slice(1), ...others].join('; ')}.`
}
