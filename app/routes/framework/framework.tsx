import { ContentsList } from '../../components/govuk/ContentsList'
import { NotificationBanner } from '../../components/govuk/NotificationBanner'
import { releaseView } from '../../domain/framework/release-view'
import { type FoundKind, placed, type SearchHit } from '../../domain/framework/search'
import type { OfficialWords } from '../../domain/policy/official-words'
import { pageWords } from '../../domain/policy/sources'
import { formatList } from '../../domain/text/format'
import type { PageHandle } from '../../frame/page-context'
import { paths } from '../../frame/paths'
import { type LoaderFunctionArgs, useLoaderData } from '../../frame/remix'
import { currentFramework } from '../../models/framework.server'
import { currentWords } from '../../models/official-words.server'
import { searchFramework } from '../../models/search.server'
import { Families } from './parts/Families'
import { ReleaseSummary } from './parts/ReleaseSummary'
import { SearchForm } from './parts/SearchForm'
import { SearchResults } from './parts/SearchResults'

const title = 'The capability framework'

export const handle: PageHandle<{ typed: string }> = { title: ({ typed }) => (typed ? `Search: ${typed}` : title) }

export async function loader({ context, request }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams
  const typed = (query.get('q') ?? '').trim().slice(0, 200)
  const { framework, release } = await currentFramework(context)
  return {
    typed,
    loaded: query.get('loaded'),
    words: wordsView(await currentWords(context)),
    ...releaseView(framework, release),
    result: typed === '' ? undefined : placed(await searchFramework(context, framework.id, typed), release),
  }
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>

export default function FrameworkPage() {
  const data = useLoaderData<typeof loader>()
  const { typed, result, loaded } = data
  return (
    <>
      {loaded && <NotificationBanner type="success" text={loadedText(data)} />}
      <h1 className="govuk-heading-xl">{title}</h1>
      <SearchForm
        action={paths.framework()}
        label="Search the framework"
        hint="Roles, role levels, skills and what their statements say"
        value={typed}
      />
      {result && <Result typed={typed} result={result} />}
      {(!result || result.groups.length === 0) && <Browse release={data} />}
    </>
  )
}

/** Names the loaded pages. */
function wordsView(words: OfficialWords): string[] {
  return Object.values(words).map((page) => pageWords(page))
}

function loadedText({ loaded, name, words }: Data): string {
  return loaded === 'pages'
    ? `New vacancies use the words of ${formatList(words)}. Vacancies made before keep their words until somebody changes them.`
    : `Release ${name} has been loaded and is current.`
}

const headings: Record<FoundKind, string> = {
  role: 'Roles',
  level: 'Role levels',
  skill: 'Skills',
  statement: 'Statements',
}

function Result({ typed, result }: { typed: string; result: NonNullable<Data['result']> }) {
  const { words, cut, some, groups } = result
  if (groups.length === 0)
    return (
      <>
        <h2 className="govuk-heading-m">Nothing found for “{typed}”</h2>
        <p className="govuk-body">
          {words.length === 0
            ? 'There is no word in it to look for. Type at least one letter or number.'
            : 'Check the spelling, or try another word for the same thing. You can also browse the roles below, or the skills A to Z.'}
        </p>
      </>
    )
  return (
    <>
      {some && <p className="govuk-body">Nothing has all of these words. What follows has some of them.</p>}
      {cut && <p className="govuk-body">Only the first {words.length} words were looked for.</p>}
      <SearchResults
        groups={groups.map(({ kind, count, found }) => ({
          id: kind,
          heading: headings[kind],
          count,
          found: found.map(({ name, place, excerpt, ...slugs }) => ({ name, place, excerpt, href: hrefOf(slugs) })),
        }))}
      />
      <p className="govuk-body">
        <a className="govuk-link" href={paths.framework()}>
          Browse all roles
        </a>
      </p>
    </>
  )
}

function hrefOf({ role, roleLevel, skill, skillLevel }: Omit<SearchHit, 'name' | 'excerpt'>): string {
  if (role) return roleLevel ? paths.roleLevel(role, roleLevel) : paths.role(role)
  return paths.skill(skill ?? '', skillLevel)
}

function Browse({ release }: { release: Data }) {
  const families = release.families.map((family) => ({
    ...family,
    roles: family.roles.map(({ slug, ...role }) => ({ ...role, href: paths.role(slug) })),
  }))
  return (
    <>
      {!release.result && <ReleaseSummary {...release} />}
      <ContentsList
        label="More of the framework"
        inline
        items={[
          { text: 'Skills A to Z', href: paths.skillsList() },
          { text: 'Compare two role levels', href: paths.compare() },
          { text: 'Load a release or official words', href: paths.frameworkImport() },
        ]}
      />
      <p className="govuk-body">
        {release.words.length > 0
          ? `Loaded beside it: ${formatList(release.words)}.`
          : 'No Success Profiles page is loaded, so behaviours have our own summaries.'}
      </p>
      <h2 className="govuk-heading-l">Roles by family</h2>
      <Families families={families} />
    </>
  )
}
