import { Fragment } from 'react'
import { ContentsList } from '../../components/govuk/ContentsList'
import { type ListedSkill, skillsByLetter } from '../../domain/framework/skill-users'
import { formatCount, formatList } from '../../domain/text/format'
import type { PageHandle } from '../../frame/page-context'
import { paths } from '../../frame/paths'
import { type LoaderFunctionArgs, useLoaderData } from '../../frame/remix'
import { currentFramework } from '../../models/framework.server'

const title = 'Skills A to Z'

export const handle: PageHandle = { title, back: paths.framework() }

export async function loader({ context }: LoaderFunctionArgs) {
  const { framework, release } = await currentFramework(context)
  return { release: framework.name, skills: release.skills.length, letters: skillsByLetter(release) }
}

export default function SkillsList() {
  const { release, skills, letters } = useLoaderData<typeof loader>()
  return (
    <>
      <h1 className="govuk-heading-xl">{title}</h1>
      <p className="govuk-body">
        {formatCount(skills, 'skill')} of the release {release}.
      </p>
      <ContentsList
        label="Letters"
        inline
        items={letters.map(({ letter }) => ({ text: letter, href: `#${idOf(letter)}` }))}
      />
      {letters.map(({ letter, skills: own }) => (
        <Fragment key={letter}>
          <h2 className="govuk-heading-l" id={idOf(letter)}>
            {letter}
          </h2>
          <ul className="govuk-list govuk-list--spaced">
            {own.map((skill) => (
              <Skill key={skill.slug} {...skill} />
            ))}
          </ul>
        </Fragment>
      ))}
    </>
  )
}

const idOf = (letter: string) => `letter-${letter.replaceAll(' ', '-')}`

function Skill({ slug, name, about, roleLevels, unlevelledRoles }: ListedSkill) {
  return (
    <li>
      <a className="govuk-link" href={paths.skill(slug)}>
        {name}
      </a>{' '}
      <span className="app-aside">{neededBy(roleLevels, unlevelledRoles)}</span>
      {about && <span className="app-excerpt">{about}</span>}
    </li>
  )
}

function neededBy(roleLevels: number, unlevelledRoles: number): string {
  const by = [
    roleLevels > 0 && formatCount(roleLevels, 'role level'),
    unlevelledRoles > 0 && `${formatCount(unlevelledRoles, 'role')} without levels`,
  ].filter((part) => part !== false)
  return by.length > 0 ? `needed by ${formatList(by)}` : 'no role needs it'
}
