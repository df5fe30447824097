import { Checkboxes } from '../../components/govuk/Checkboxes'
import { Input } from '../../components/govuk/Input'
import { levelAssessed, skillKey } from '../../domain/assessment/technical-criteria'
import { levelNeeded } from '../../domain/framework/release'
import { maxInParticular } from '../../domain/vacancy/choices'
import { levelsFor } from '../../domain/vacancy/skill-levels'
import { openChoices } from '../../forms/choices.server'
import { saveCriterion } from '../../forms/criterion.server'
import { FormPage } from '../../forms/FormPage'
import { openVacancy } from '../../forms/open-vacancy.server'
import { skillPage } from '../../forms/skill'
import { useForm } from '../../forms/use-form'
import { orNotFound } from '../../frame/not-found'
import type { PageHandle } from '../../frame/page-context'
import { paths } from '../../frame/paths'
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from '../../frame/remix'
import type { RequestContext } from '../../models/request-context.server'
import { SkillLevelRadios } from './parts/SkillLevelRadios'
import { UseRadios } from './parts/UseRadios'

export const handle: PageHandle<{ id: string; name: string }> = {
  title: ({ name }) => `Skill: ${name}`,
  back: ({ id }) => paths.skills(id),
  script: true,
}

async function findSkill(context: RequestContext, params: LoaderFunctionArgs['params']) {
  const { vacancy } = await openVacancy(context, params.id)
  const found = vacancy.release.skills.find(({ slug }) => slug === params.skill)
  const skill = orNotFound(found, 'The framework of this vacancy has no such skill')
  if (levelsFor(vacancy, skill).length === 0) orNotFound(undefined, 'The framework has no words for this skill')
  return skill
}

export async function loader({ context, params }: LoaderFunctionArgs) {
  const skill = await findSkill(context, params)
  const { vacancy, ...opened } = await openChoices(context, params.id, skillPage(skill))
  const level = levelAssessed(vacancy, skill.slug)
  const need = levelNeeded(vacancy.level, skill.slug)
  return {
    ...opened,
    slug: skill.slug,
    key: skillKey(skill),
    name: skill.name,
    levelName: vacancy.level.name,
    level,
    need,
    added: need === undefined && level !== undefined,
    statements: level && skill.levels[level],
    levels: levelsFor(vacancy, skill).map((name) => ({ name, statements: skill.levels[name] })),
  }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const skill = await findSkill(context, params)
  return saveCriterion(context, request, params.id, skillPage(skill), skill.slug)
}

export default function VacancySkill() {
  const data = useLoaderData<typeof loader>()
  const { slug, statements, added } = data
  const form = useForm<ReturnType<typeof skillPage>>(data)
  const { field } = form
  return (
    <FormPage
      title={data.name}
      caption={data.vacancyTitle}
      submit="Save"
      buttons={
        added && (
          <a className="govuk-link" href={paths.removeCriterion(data.id, data.key)}>
            Remove this skill
          </a>
        )
      }
      {...form}
    >
      <UseRadios
        {...field(`skills.${slug}.use`)}
        legend="How do you use it?"
        legendClassName="govuk-fieldset__legend--m"
      />
      <SkillLevelRadios
        {...field(`skills.${slug}.level`)}
        levels={data.levels}
        levelName={data.levelName}
        need={data.need}
      />
      {statements && statements.items.length > 1 && (
        <Checkboxes
          name={`skills.${slug}.without`}
          legend={`Which statements do you leave out at ${data.level}?`}
          legendClassName="govuk-fieldset__legend--m"
          hint="The success profile names what is left out. If you change the level above, nothing of the new one is left out."
          small
          values={form.all(`skills.${slug}.without`)}
          error={form.error(`skills.${slug}.without`)}
          items={statements.items.map((text, at) => ({ value: String(at), text }))}
        />
      )}
      <Input
        {...field(`skills.${slug}.inParticular`)}
        label="In particular (optional)"
        labelClassName="govuk-label--m"
        hint={`Technologies or methods that this job needs, such as Terraform, AWS. Up to ${maxInParticular} characters. Every document marks them as your department’s words.`}
      />
    </FormPage>
  )
}
