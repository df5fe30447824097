import { Button } from '../../components/govuk/Button'
import { ButtonGroup } from '../../components/govuk/ButtonGroup'
import { Details } from '../../components/govuk/Details'
import { InsetText } from '../../components/govuk/InsetText'
import { SummaryList } from '../../components/govuk/SummaryList'
import { placeOfProblem } from '../../domain/framework/import/problem-place'
import type { Change } from '../../domain/framework/import/release-changes'
import { countMissingGrades } from '../../domain/framework/typical-grades'
import { notFound, orNotFound } from '../../frame/not-found'
import type { PageHandle } from '../../frame/page-context'
import { paths } from '../../frame/paths'
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect, useLoaderData } from '../../frame/remix'
import { confirmImport, findImport } from '../../models/imports.server'

const title = 'What would change'

export const handle: PageHandle = { title, back: paths.frameworkImport(), script: true }

const maxProblems = 500
const noImport = 'There is no import to confirm at this address'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { id, name, base, stale, changes, problems, release } = orNotFound(
    await findImport(context, params.id ?? ''),
    noImport,
  )
  return {
    id,
    name,
    base,
    stale,
    changes,
    problems: problems
      .slice(0, maxProblems)
      .map((problem) => ({ place: placeOfProblem(problem), message: problem.message })),
    problemCount: problems.length,
    missingGrades: countMissingGrades(release),
    inferred: release.roles.filter((role) => role.levelOrder === 'inferred').length,
    withoutLevels: release.roles.filter((role) => role.levels.length === 0).map((role) => role.name),
  }
}

export async function action({ context, params }: ActionFunctionArgs) {
  const confirmed = await confirmImport(context, params.id ?? '')
  if (confirmed === 'missing') notFound(noImport)
  return confirmed === 'stale' ? json(null, { status: 409 }) : redirect(`${paths.framework()}?loaded=1`)
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>

export default function ImportPreview() {
  const data = useLoaderData<typeof loader>()
  const { name, base, stale, changes } = data
  return (
    <>
      <span className="govuk-caption-l">Release {name}</span>
      <h1 className="govuk-heading-l">{title}</h1>
      {stale ? (
        <Stale />
      ) : (
        <p className="govuk-body">
          Nothing is saved yet. The new release, {name}, is compared with release {base}, which is current.
        </p>
      )}
      <SummaryList
        rows={[
          { key: 'Roles', value: inWords(changes.roles) },
          { key: 'Role levels', value: inWords(changes.roleLevels) },
          { key: 'Skills', value: inWords(changes.skills) },
          { key: 'Skill levels with their statements', value: inWords(changes.statements) },
        ]}
      />
      <Names what="Roles" change={changes.roles} />
      <Names what="Role levels" change={changes.roleLevels} />
      <Names what="Skills" change={changes.skills} />
      <Names what="Skill levels" change={changes.statements} />
      <Notes {...data} />
      {!stale && <Confirm name={name} />}
      <Problems {...data} />
    </>
  )
}

const inFigures = (count: number) => count.toLocaleString('en-GB')

/** "52: 51 new, 1 changed, none gone". */
function inWords({ all, new: added, changed, gone }: Change): string {
  const said = (names: string[], word: string) => `${names.length > 0 ? inFigures(names.length) : 'none'} ${word}`
  return `${inFigures(all)}: ${said(added, 'new')}, ${said(changed, 'changed')}, ${said(gone, 'gone')}`
}

function Names({ what, change }: { what: string; change: Change }) {
  return (['new', 'changed', 'gone'] as const).map(
    (kind) =>
      change[kind].length > 0 && (
        <Details key={kind} summary={`${what} that are ${kind} (${inFigures(change[kind].length)})`}>
          <ul className="govuk-list govuk-list--bullet">
            {change[kind].map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </Details>
      ),
  )
}

type NotesProps = Pick<Data, 'missingGrades' | 'inferred' | 'withoutLevels' | 'problemCount'>

function Notes({ missingGrades, inferred, withoutLevels, problemCount }: NotesProps) {
  return (
    <>
      {inferred > 0 && (
        <InsetText>
          The files do not say in which order the levels of a role come. For {inferred}{' '}
          {inferred === 1 ? 'role' : 'roles'} the order is worked out from the names of the levels, and the role’s page
          says so. Loading the role’s own page brings the published order.
        </InsetText>
      )}
      {missingGrades && <InsetText>{missingGrades}</InsetText>}
      {withoutLevels.length > 0 && (
        <InsetText>
          {withoutLevels.join(', ')}: the framework gives {withoutLevels.length === 1 ? 'this role' : 'these roles'}{' '}
          skills but no levels, so one can read about them but not start a vacancy.
        </InsetText>
      )}
      {problemCount > 0 && (
        <p className="govuk-body">
          <a className="govuk-link" href="#sources">
            {problemCount === 1 ? 'One point' : `${inFigures(problemCount)} points`} about the sources
          </a>{' '}
          {problemCount === 1 ? 'stands' : 'stand'} below. None of them stops the release.
        </p>
      )}
    </>
  )
}

function Problems({ problems, problemCount }: Pick<Data, 'problems' | 'problemCount'>) {
  if (problemCount === 0) return <p className="govuk-body">Every line of the sources was understood.</p>
  const left = problemCount - problems.length
  return (
    <>
      <h2 className="govuk-heading-m" id="sources">
        What to know about the sources
      </h2>
      <p className="govuk-body">This could not be taken as it is, or looks like a slip.</p>
      <SummaryList rows={problems.map(({ place, message }) => ({ key: place, value: message }))} />
      {left > 0 && <p className="govuk-body">And {inFigures(left)} more.</p>}
    </>
  )
}

function Stale() {
  return (
    <InsetText>
      Another release has been loaded since these sources were read, so this comparison no longer holds.{' '}
      <a className="govuk-link" href={paths.frameworkImport()}>
        Load them again
      </a>
      .
    </InsetText>
  )
}

function Confirm({ name }: { name: string }) {
  return (
    <form method="post">
      <ButtonGroup>
        <Button preventDoubleClick>Make release {name} current</Button>
        <a className="govuk-link" href={paths.frameworkImport()}>
          Cancel
        </a>
      </ButtonGroup>
    </form>
  )
}
