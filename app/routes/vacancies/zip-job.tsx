/** Shows the progress of a zip, and the link to it once it is ready. */
import { LinkButton } from '../../components/govuk/Button'
import { findZip, type ZipJob } from '../../documents/zip-jobs.server'
import { formatCount } from '../../domain/text/format'
import { vacancyTitle } from '../../domain/vacancy/vacancy'
import { openVacancy } from '../../forms/open-vacancy.server'
import type { PageHandle } from '../../frame/page-context'
import { paths } from '../../frame/paths'
import { json, type LoaderFunctionArgs, useLoaderData } from '../../frame/remix'
import { MakeZip } from './parts/MakeZip'
import { Progress } from './parts/Progress'

const titles = {
  making: 'Making your pack',
  ready: 'Your pack is ready',
  older: 'The vacancy has changed since this pack was made',
  failed: 'The pack could not be made',
  gone: 'This pack is no longer kept',
}
const statuses = { making: 200, ready: 200, older: 200, failed: 500, gone: 404 }

type State = keyof typeof titles

export const handle: PageHandle<{ id: string; state: State }> = {
  title: ({ state }) => titles[state],
  back: ({ id }) => paths.download(id),
  script: true,
}

/** The page changes without a save, so the server must not keep it. */
export const headers = ({ loaderHeaders }: { loaderHeaders: Headers }) => loaderHeaders

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { id, version, vacancy } = await openVacancy(context, params.id)
  const job = findZip(id, params.job)
  const state = stateOf(job, version)
  const { done = 0, all = 0, failed } = job ?? {}
  const megabytes = ((job?.file?.bytes.byteLength ?? 0) / 1_000_000).toFixed(1)
  const data = { id, job: params.job ?? '', caption: vacancyTitle(vacancy), state, done, all, megabytes, failed }
  return json(data, { status: statuses[state], headers: { 'Cache-Control': 'no-store' } })
}

function stateOf(job: ZipJob | undefined, version: number): State {
  if (!job) return 'gone'
  if (job.failed) return 'failed'
  if (!job.file) return 'making'
  return job.version === version ? 'ready' : 'older'
}

export default function ZipJobPage() {
  const { id, job, caption, state, done, all, megabytes, failed } = useLoaderData<typeof loader>()
  return (
    <>
      <span className="govuk-caption-l">{caption}</span>
      <h1 className="govuk-heading-l">{titles[state]}</h1>
      {state === 'making' && (
        <>
          <Progress label={all > 0 ? `${done} of ${all} files` : 'Not begun yet'} value={done} max={all} />
          <noscript>
            <p className="govuk-body">
              <a className="govuk-link" href={paths.zipJob(id, job)}>
                See how far it is now
              </a>
            </p>
          </noscript>
          <p className="govuk-body">You can leave this page and come back.</p>
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
      {failed && <p className="govuk-body">The failure is in the log of the service under {failed}.</p>}
      {['older', 'failed', 'gone'].includes(state) && (
        <>
          <p className="govuk-body">Nothing of the vacancy is lost: make the pack again.</p>
          <MakeZip action={paths.zip(id)} />
        </>
      )}
    </>
  )
}
