/** Makes the zip: a button of the download page, with no page of its own. */
import { today } from '../../config/clock.server'
import { startZip } from '../../documents/zip-jobs.server'
import { openVacancy } from '../../forms/open-vacancy.server'
import { paths } from '../../frame/paths'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '../../frame/remix'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { id } = await openVacancy(context, params.id)
  return redirect(paths.download(id))
}

export async function action({ context, params }: ActionFunctionArgs) {
  const { id, version, vacancy, edits } = await openVacancy(context, params.id)
  const source = { id, version, vacancy, edits, today: today(context) }
  return redirect(paths.zipJob(id, await startZip(source, context.store.lastChange())))
}
