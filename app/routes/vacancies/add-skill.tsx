import { Details } from '../../components/govuk/Details'
import { levelAssessed } from '../../domain/assessment/technical-criteria'
import { findSkills } from '../../domain/framework/find-skills'
import { vacancyTitle } from '../../domain/vacancy/vacancy'
import { openVacancy } from '../../forms/open-vacancy.server'
import type { PageHandle } from '../../frame/page-context'
import { paths } from '../../frame/paths'
import { type LoaderFunctionArgs, useLoaderData } from '../../frame/remix'
import { SearchForm } from '../framework/parts/SearchForm'

const title = 'Add a skill of the framework'

export const handle: PageHandle<{ id: string }> = { title, back: ({ id }) => paths.skills(id) }

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { id, vacancy } = await openVacancy(context, params.id)
  const typed = new URL(request.url).searchParams.get('q') ?? ''
  const found = findSkills(vacancy.release, typed)
  return {
    id,
    caption: vacancyTitle(vacancy),
    typed,
    skills: vacancy.release.skills.length,
    none: vacancy.release.skills.every(({ slug }) => levelAssessed(vacancy, slug)),
    more: found.more,
    found: found.skills.map(({ slug, name, description, levels }) => ({
      slug,
      name,
      description,
      levels,
      present: levelAssessed(vacancy, slug),
    })),
  }
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>

export default function AddSkill() {
  const { id, caption, typed, skills, none, more, found } = useLoaderData<typeof loader>()
  return (
    <>
      <span className="govuk-caption-l">{caption}</span>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">
        The framework loaded here has {skills} skills{none && ', and all of them are on the page of skills already'}. A
        skill that you add is assessed by its own words, like those of the role level.
      </p>
      <SearchForm
        action={paths.addSkill(id)}
        label="Which skill does the job need?"
        hint="A word of its name or of what it means, such as security, data or users."
        value={typed}
      />
      {typed !== '' && <Found id={id} found={found} more={more} />}
      <p className="govuk-body">
        Not there?{' '}
        <a className="govuk-link" href={paths.ownCriterion(id, 'new')}>
          Add a criterion of your own
        </a>
      </p>
    </>
  )
}

function Found({ id, found, more }: Pick<Data, 'id' | 'found' | 'more'>) {
  if (found.length === 0) return <p className="govuk-body">No skill has these words. Try a shorter or another word.</p>
  return (
    <>
      <h2 className="govuk-heading-m">
        {found.length === 1 ? '1 skill' : `${found.length} skills`}
        {more > 0 && ` of ${found.length + more}: the closest`}
      </h2>
      {found.map(({ slug, name, description, levels, present }) => (
        <div key={slug} className="app-skill">
          <h3 className="govuk-heading-s">{name}</h3>
          {description && (
            <Details
              summary={
                <>
                  What it is about<span className="govuk-visually-hidden">: {name}</span>
                </>
              }
            >
              <p className="govuk-body">{description}</p>
            </Details>
          )}
          <p className="govuk-body">
            {present ? (
              <>Already among the skills, at {present}. </>
            ) : (
              <span className="govuk-hint">At {levels.join(', ')}. </span>
            )}
            <a className="govuk-link" href={paths.vacancySkill(id, slug)}>
              {present ? 'Change it' : 'Choose the level'}
              <span className="govuk-visually-hidden">: {name}</span>
            </a>
          </p>
        </div>
      ))}
    </>
  )
}
