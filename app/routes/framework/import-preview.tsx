import { Button } from '../../components/govuk/Button'
import { ButtonGroup } from '../../components/govuk/ButtonGroup'
import { InsetText } from '../../components/govuk/InsetText'
import { SummaryList } from '../../components/govuk/SummaryList'
import { placeOfProblem } from '../../domain/framework/import/problem-place'
import { countMissingGrades } from '../../domain/framework/typical-grades'
import { pageChanges } from '../../domain/policy/page-changes'
import { formatDate } from '../../domain/text/format'
import { notFound, orNotFound } from '../../frame/not-found'
import type { PageHandle } from '../../frame/page-context'
import { paths } from '../../frame/paths'
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect, useLoaderData } from '../../frame/remix'
import { confirmImport, findImport } from '../../models/imports.server'
import { PagePreview } from './parts/PagePreview'
import { ReleasePreview } from './parts/ReleasePreview'

const title = 'What would change'

export const handle: PageHandle = { title, back: paths.frameworkImport(), script: true }

const maxProblems = 500
const noImport = 'There is no import to confirm at this address'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const found = orNotFound(await findImport(context, params.id ?? ''), noImport)
  const { name, base, stale, changes, release, pages, words, problems } = found
  return {
    stale,
    release: release &&
      changes && {
        name,
        base,
        changes,
        missingGrades: countMissingGrades(release),
        inferred: release.roles.filter((role) => role.levelOrder === 'inferred').length,
        withoutLevels: release.roles.filter((role) => role.levels.length === 0).map((role) => role.name),
      },
    pages: pages.map(({ page }) => ({
      page: { ...page, date: formatDate(page.date) },
      current: words[page.subject] && formatDate(words[page.subject]?.date ?? ''),
      isOlder: page.date < (words[page.subject]?.date ?? ''),
      changes: pageChanges(page, words, context.policy),
    })),
    problems: problems
      .slice(0, maxProblems)
      .map((problem) => ({ place: placeOfProblem(problem), message: problem.message })),
    problemCount: problems.length,
  }
}

export async function action({ context, params }: ActionFunctionArgs) {
  const confirmed = await confirmImport(context, params.id ?? '')
  if (confirmed === 'missing') notFound(noImport)
  if (confirmed === 'stale') return json(null, { status: 409 })
  return redirect(`${paths.framework()}?loaded=${confirmed.framework ? 'release' : 'pages'}`)
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>

export default function ImportPreview() {
  const data = useLoaderData<typeof loader>()
  const { release, pages, stale, problemCount } = data
  return (
    <>
      {release && <span className="govuk-caption-l">Release {release.name}</span>}
      <h1 className="govuk-heading-l">{title}</h1>
      {stale ? <Stale /> : <p className="govuk-body">Nothing is saved yet.{release && <Compared {...release} />}</p>}
      {release && <ReleasePreview {...release} />}
      {pages.map((page) => (
        <PagePreview key={page.page.subject} {...page} />
      ))}
      {problemCount > 0 && (
        <p className="govuk-body">
          <a className="govuk-link" href="#sources">
            {problemCount === 1 ? 'One point' : `${problemCount.toLocaleString('en-GB')} points`} about the sources
          </a>{' '}
          {problemCount === 1 ? 'stands' : 'stand'} below. None of them stops the import.
        </p>
      )}
      {!stale && <Confirm {...data} />}
      <Problems {...data} />
    </>
  )
}

function Compared({ name, base }: { name: string; base: string }) {
  return ` The new release, ${name}, is compared with release ${base}, which is current.`
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
      {left > 0 && <p className="govuk-body">And {left.toLocaleString('en-GB')} more.</p>}
    </>
  )
}

function Stale() {
  return (
    <InsetText>
      Something else has been loaded since these sources were read, so this comparison no longer holds.{' '}
      <a className="govuk-link" href={paths.frameworkImport()}>
        Load them again
      </a>
      .
    </InsetText>
  )
}

function Confirm({ release, pages }: Pick<Data, 'release' | 'pages'>) {
  const subjects = pages.map(({ page }) => page.subject).join(' and ')
  const what = [...(release ? [`release ${release.name}`] : []), ...(subjects ? [`these words for ${subjects}`] : [])]
  return (
    <form method="post">
      <ButtonGroup>
        <Button preventDoubleClick>Make {what.join(' and ')} current</Button>
        <a className="govuk-link" href={paths.frameworkImport()}>
          Cancel
        </a>
      </ButtonGroup>
    </form>
  )
}
