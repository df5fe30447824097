import { skillView } from '../../domain/framework/skill-view'
import { orNotFound } from '../../frame/not-found'
import type { PageHandle } from '../../frame/page-context'
import { paths } from '../../frame/paths'
import { type LoaderFunctionArgs, useLoaderData } from '../../frame/remix'
import { findSkill } from '../../models/framework.server'
import { SkillLadder } from './parts/SkillLadder'
import { SkillUsers } from './parts/SkillUsers'
import { TextBlocks } from './parts/TextBlocks'

export const handle: PageHandle<{ name: string }> = { title: ({ name }) => name, back: paths.skillsList() }

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { release, skill } = orNotFound(await findSkill(context, params.skill ?? null), 'There is no such skill')
  return skillView(release, skill)
}

export default function SkillPage() {
  const { name, description, levels, unlevelled } = useLoaderData<typeof loader>()
  return (
    <>
      <span className="govuk-caption-xl">Skill</span>
      <h1 className="govuk-heading-xl">{name}</h1>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          {description.length === 0 && <p className="govuk-body">The framework gives no description of this skill.</p>}
          <TextBlocks blocks={description} />
        </div>
      </div>
      <h2 className="govuk-heading-l">What it means at each level</h2>
      <SkillLadder levels={levels} />
      <h2 className="govuk-heading-l">Who needs it</h2>
      <SkillUsers
        levels={levels.map(({ level, reached, users }) => ({
          level,
          reached,
          users: users.map(({ role, name: roleName, levels: own }) => ({
            name: roleName,
            href: paths.role(role),
            levels: own.map(({ slug, name: levelName }) => ({ name: levelName, href: paths.roleLevel(role, slug) })),
          })),
        }))}
        unlevelled={unlevelled.map(({ role, name: roleName }) => ({ name: roleName, href: paths.role(role) }))}
      />
    </>
  )
}
