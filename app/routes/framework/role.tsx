import { LinkButton } from '../../components/govuk/Button'
import { ButtonGroup } from '../../components/govuk/ButtonGroup'
import { ContentsList } from '../../components/govuk/ContentsList'
import { InsetText } from '../../components/govuk/InsetText'
import { SummaryList } from '../../components/govuk/SummaryList'
import { MissingGrades } from '../../components/MissingGrades'
import { roleView } from '../../domain/framework/role-view'
import { orNotFound } from '../../frame/not-found'
import type { PageHandle } from '../../frame/page-context'
import { paths } from '../../frame/paths'
import { type LoaderFunctionArgs, useLoaderData } from '../../frame/remix'
import { findRole } from '../../models/framework.server'
import { SharingRoles, Updates } from './parts/RoleEnd'
import { RoleLevelSection } from './parts/RoleLevelSection'
import { TextBlocks } from './parts/TextBlocks'

export const handle: PageHandle<{ name: string }> = { title: ({ name }) => name, back: paths.framework() }

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { release, role } = orNotFound(await findRole(context, params.role ?? null), 'There is no such role')
  return roleView(release, role, context.policy)
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>

export default function RolePage() {
  const data = useLoaderData<typeof loader>()
  const sharing = data.sharing.map(({ slug, ...rest }) => ({ ...rest, href: paths.role(slug) }))
  return (
    <>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <Introduction role={data} />
        </div>
        {data.levels.length > 0 && (
          <div className="govuk-grid-column-one-third">
            <h2 className="govuk-heading-s">Role levels</h2>
            <ContentsList
              label="Role levels"
              items={data.levels.map(({ number, name, slug }) => ({ text: `${number}. ${name}`, href: `#${slug}` }))}
            />
          </div>
        )}
      </div>
      {data.inferredOrder && (
        <InsetText>
          The source of this release does not say in which order the levels come. The order here was worked out from
          their names.
        </InsetText>
      )}
      <MissingGrades text={data.missingGrades} href={paths.frameworkImport()} />
      {data.levels.map((level) => (
        <Level key={level.slug} role={data.slug} level={level} />
      ))}
      <Unlevelled role={data} />
      <SharingRoles roles={sharing} published={data.published} />
      <Updates updates={data.updates} />
    </>
  )
}

function Introduction({ role }: { role: Data }) {
  return (
    <>
      <span className="govuk-caption-xl">{role.family}</span>
      <h1 className="govuk-heading-xl">{role.name}</h1>
      {role.summary && <p className="govuk-body-l">{role.summary}</p>}
      <TextBlocks blocks={role.description} />
      <TextBlocks blocks={role.responsibilities} />
      {role.lastUpdated && <p className="govuk-hint">Last updated {role.lastUpdated}</p>}
      {role.levels.length > 0 && (
        <ButtonGroup>
          <LinkButton href={paths.newLevel(role.slug)}>Start a vacancy</LinkButton>
          <a className="govuk-link" href={paths.progression(role.slug)}>
            Progression through the levels
          </a>
        </ButtonGroup>
      )}
    </>
  )
}

function Level({ role, level }: { role: string; level: Data['levels'][number] }) {
  const { variant, twin, needs, ...same } = level
  return (
    <RoleLevelSection
      {...same}
      variant={variant && (variant === 'management' ? 'Management role' : 'Technical role')}
      twin={twin && { ...twin, variant: variant === 'management' ? 'technical' : 'management' }}
      needs={needs.map(({ skill, ...need }) => ({ ...need, href: paths.skill(skill, need.level) }))}
      startHref={paths.newGrade(role, level.slug)}
      compareHref={paths.compare(`${role}/${level.slug}`)}
    />
  )
}

/** A role whose skills have no levels: its skills, and why they are not enough for a vacancy. */
function Unlevelled({ role }: { role: Data }) {
  if (role.levels.length > 0) return null
  return (
    <>
      <h2 className="govuk-heading-l">Skills</h2>
      <InsetText>
        A vacancy cannot be built from this {role.roleType} role yet: the framework gives its skills, but no role levels
        and no skill levels, so nothing says what to expect of a candidate.
      </InsetText>
      <SummaryList
        rows={role.unlevelled.map(({ skill, name, description }) => ({
          key: (
            <a className="govuk-link" href={paths.skill(skill)}>
              {name}
            </a>
          ),
          value: description.length > 0 ? <TextBlocks blocks={description} /> : 'The framework gives no description.',
        }))}
      />
    </>
  )
}
