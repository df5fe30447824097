import { InsetText } from '../../components/govuk/InsetText'
import { comparisonSentence } from '../../domain/framework/compare-levels'
import { sideKey } from '../../domain/framework/compare-query'
import { neighbours, progression } from '../../domain/framework/progression'
import { orNotFound } from '../../frame/not-found'
import type { PageHandle } from '../../frame/page-context'
import { paths } from '../../frame/paths'
import { type LoaderFunctionArgs, useLoaderData } from '../../frame/remix'
import { findRole } from '../../models/framework.server'
import { ProgressionTable } from './parts/ProgressionTable'

export const handle: PageHandle<{ slug: string; name: string }> = {
  title: ({ name }) => `Skills at each level: ${name}`,
  back: ({ slug }) => paths.role(slug),
}

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { role, release } = orNotFound(await findRole(context, params.role), 'There is no such role')
  const { levels, skills } = progression(role, release)
  return {
    slug: role.slug,
    name: role.name,
    roleType: role.roleType,
    inferred: role.levelOrder === 'inferred',
    levels: levels.map((level) => ({ ...level, href: paths.roleLevel(role.slug, level.slug) })),
    skills: skills.map((skill) => ({ ...skill, href: paths.skill(skill.slug) })),
    neighbours: neighbours(role, release).map(({ left, right, comparison }) => ({
      href: paths.compare(sideKey(role, left), sideKey(role, right)),
      text: `From ${left.name} to ${right.name}`,
      sentence: comparisonSentence(comparison),
    })),
  }
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>

export default function ProgressionPage() {
  const data = useLoaderData<typeof loader>()
  return (
    <>
      <span className="govuk-caption-l">{data.name}</span>
      <h1 className="govuk-heading-l">Skills at each level</h1>
      {data.levels.length === 0 ? <NoLevels {...data} /> : <Levels {...data} />}
    </>
  )
}

function NoLevels({ roleType }: Pick<Data, 'roleType'>) {
  return (
    <p className="govuk-body">
      The framework has no levels for this role{roleType && ` (${roleType})`}, so there is nothing to set side by side.
    </p>
  )
}

function Levels({ levels, skills, neighbours, inferred }: Data) {
  return (
    <>
      {inferred && (
        <InsetText>
          The order of the levels was worked out from their names, because the framework’s files do not give it.
        </InsetText>
      )}
      <p className="govuk-body">
        What each role level needs, in the order in which the skills come in on the way up. A dash means that a skill is
        not needed.
      </p>
      <ProgressionTable caption="The skill level that each role level needs" levels={levels} skills={skills} />
      {neighbours.length > 0 && (
        <>
          <h2 className="govuk-heading-m">Compare neighbouring levels</h2>
          <ul className="govuk-list govuk-list--spaced">
            {neighbours.map(({ href, text, sentence }) => (
              <li key={href}>
                <a className="govuk-link" href={href}>
                  {text}
                </a>
                <span className="app-second-line">{sentence}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
