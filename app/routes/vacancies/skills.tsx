import { Radios } from '../../components/govuk/Radios'
import { Select } from '../../components/govuk/Select'
import { skillCriteria } from '../../domain/assessment/criteria'
import { flawIn } from '../../domain/framework/flaws'
import { skillLevelNames } from '../../domain/framework/release'
import { sentenceCase } from '../../domain/text/format'
import { skillUses } from '../../domain/vacancy/choices'
import { pageCalled } from '../../domain/vacancy/pages'
import { openChoices, saveChoices } from '../../forms/choices.server'
import { FormPage } from '../../forms/FormPage'
import { skillsPage } from '../../forms/skills'
import { type Form, useForm } from '../../forms/use-form'
import type { PageHandle } from '../../frame/page-context'
import { paths } from '../../frame/paths'
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from '../../frame/remix'
import { Levels } from '../framework/parts/Levels'
import { RunningCount } from './parts/RunningCount'

const { title } = pageCalled('skills')

export const handle: PageHandle<{ id: string }> = { title, back: ({ id }) => paths.vacancy(id), script: true }

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { vacancy, ...opened } = await openChoices(context, params.id, skillsPage)
  const criteria = skillCriteria(vacancy)
  // The framework's order, not that of the choices: a card must not jump when its choice is saved.
  const skills = vacancy.level.skills.flatMap((need) =>
    criteria.filter((criterion) => criterion.skill.slug === need.skill),
  )
  return {
    ...opened,
    levelName: vacancy.level.name,
    limit: vacancy.policy['vacancy-form'].limits.technicalSkills,
    skills: skills.map(({ skill, level, statements }) => ({ slug: skill.slug, name: skill.name, level, statements })),
  }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  return saveChoices(context, request, params.id, skillsPage)
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>

export default function Skills() {
  const data = useLoaderData<typeof loader>()
  const form = useForm<typeof skillsPage>(data)
  const used = data.skills.filter(({ slug }) => form.value(`skills.${slug}.use`) !== 'not used').length
  return (
    <FormPage
      title={title}
      caption={data.vacancyTitle}
      alternative="Save and go to the overview"
      lead={<Lead skills={data.skills.length} levelName={data.levelName} limit={data.limit} />}
      {...form}
    >
      {data.skills.map((skill) => (
        <SkillCard key={skill.slug} skill={skill} form={form} />
      ))}
      <Select
        name="leadCriterion"
        label="Lead criterion"
        labelClassName="govuk-label--m"
        hint="One essential skill. It decides between equal scores, and is scored first if many people apply."
        value={form.value('leadCriterion')}
        error={form.error('leadCriterion')}
        items={[
          { value: '', text: 'No lead criterion' },
          ...data.skills.map(({ slug, name }) => ({ value: slug, text: name })),
        ]}
      />
      <RunningCount
        of="input[name^='skills.'][name$='.use']"
        values={['essential', 'desirable']}
        count={used}
        limit={data.limit}
        text="{count} of {limit} technical skills chosen"
        overText="{count} technical skills chosen: {over} more than the vacancy form takes"
      />
    </FormPage>
  )
}

function Lead({ skills, levelName, limit }: { skills: number; levelName: string; limit: number }) {
  return (
    <p className="govuk-body">
      {levelName} has {skills} {skills === 1 ? 'skill' : 'skills'} in the framework. The vacancy form takes up to{' '}
      {limit}. Essential skills decide who is appointed; fewer of them bring more applicants. What you do not use is
      left out of every document.
    </p>
  )
}

function SkillCard({ skill, form }: { skill: Data['skills'][number]; form: Form<typeof skillsPage> }) {
  const name = `skills.${skill.slug}` as const
  return (
    <div className="app-skill">
      <div className="app-skill__head">
        <h2 className="govuk-heading-m">{skill.name}</h2>
        <Levels reached={skillLevelNames.indexOf(skill.level) + 1}>{skill.level}</Levels>
      </div>
      <p className="govuk-body">{skill.statements.leadIn}</p>
      {skill.statements.items.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {skill.statements.items.map((item) => (
            <li key={item}>
              {item}
              {flawIn(item) && <span className="app-second-line">{flawIn(item)}</span>}
            </li>
          ))}
        </ul>
      )}
      <div className="app-skill__choices">
        <Radios
          name={`${name}.use`}
          legend={
            <>
              Use<span className="govuk-visually-hidden"> of {skill.name}</span>
            </>
          }
          legendClassName="govuk-fieldset__legend--s"
          small
          value={form.value(`${name}.use`)}
          error={form.error(`${name}.use`)}
          items={skillUses.map((use) => ({ value: use, text: sentenceCase(use) }))}
        />
        <Radios
          name={`${name}.stages`}
          legend={
            <>
              Assessed, if used<span className="govuk-visually-hidden">: {skill.name}</span>
            </>
          }
          legendClassName="govuk-fieldset__legend--s"
          small
          value={form.value(`${name}.stages`)}
          error={form.error(`${name}.stages`)}
          items={[
            { value: 'application', text: 'At application' },
            { value: 'interview', text: 'At interview' },
            { value: 'both', text: 'At both' },
          ]}
        />
      </div>
    </div>
  )
}
