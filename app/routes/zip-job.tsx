/** How far a zip is, and the link to it once it is ready. */
import { LinkButton } from '../components/Button'
import { MakeZip } from '../components/MakeZip'
import { Progress } from '../components/Progress'
import { formatCount } from '../domain/figures'
import { vacancyTitle } from '../domain/vacancy'
import { getVacancy } from '../models/vacancy.server'
import { findZip } from '../models/zip-jobs.server'
import type { PageHandle } from '../page-context'
import { paths } from '../paths'
import { json, type LoaderFunctionArgs, useLoaderData } from '../remix'

const titles = {
  making: 'Making your pack',
  ready: 'Your pack is ready',
  gone: 'This pack is no longer kept',
}

type State = { id: string; state: keyof typeof titles }

export const handle: PageHandle<State> = {
  title: ({ state }) => titles[state],
  back: ({ id }) => paths.download(id),
  script: true,
  refresh: ({ state }) => (state === 'making' ? 2 : undefined),
}

/** What it says changes without anything being saved, so the server must not keep it. */
export const headers = ({ loaderHeaders }: { loaderHeaders: Headers }) => loaderHeaders

export async function loader({ params }: LoaderFunctionArgs) {
  const { id, slice } = await getVacancy(params.id)
  const job = findZip(id, params.job)
  if (job?.error) throw job.error
  const state: State['state'] = job?.file ? 'ready' : job ? 'making' : 'gone'
  const { done = 0, all = 0 } = job ?? {}
  const megabytes = ((job?.file?.bytes.byteLength ?? 0) / 1_000_000).toFixed(1)
  const data = { id, job: params.job ?? '', caption: vacancyTitle(slice), state, done, all, megabytes }
  return json(data, { status: state === 'gone' ? 404 : 200, headers: { 'Cache-Control': 'no-store' } })
}

export default function ZipJob() {
  const { id, job, caption, state, done, all, megabytes } = useLoaderData<typeof loader>()
  return (
    <>
      <span className="govuk-caption-l">{caption}</span>
      <h1 className="govuk-heading-l">{titles[state]}</h1>
      {state === 'making' && (
        <>
          <Progress label={all > 0 ? `${done} of ${all} files` : 'Waiting for its turn'} value={done} max={all} />
          <p className="govuk-body">This page looks again by itself. You can also leave it and come back.</p>
        </>
      )}
      {state === 'ready' && (
        <>
          <p className="govuk-body">
            One zip of {formatCount(all + 1, 'file')}, {megabytes} MB. Begin with the index: it says what each file is
            for.
          </p>
          <LinkButton href={paths.file(id, 'pack.zip', job)}>Download the pack (zip)</LinkButton>
          <p className="govuk-body">
            <a className="govuk-link" href={paths.vacancy(id)}>
              Back to the vacancy
            </a>
          </p>
        </>
      )}
      {state === 'gone' && (
        <>
          <p className="govuk-body">Nothing of the vacancy is lost: make the pack again.</p>
          <MakeZip action={paths.zip(id)} />
        </>
      )}
    </>
  )
}
