/** Makes the zip: a button of the download page, with no page of its own. */
import { startZip } from '../../documents/zip-jobs.server'
import { openVacancy } from '../../forms/open-vacancy.server'
import { paths } from '../../frame/paths'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '../../frame/remix'
import { dataVersion } from '../../models/database.server'

export async function loader({ params }: LoaderFunctionArgs) {
  const { id } = await openVacancy(params.id)
  return redirect(paths.download(id))
}

export async function action({ params }: ActionFunctionArgs) {
  const { id, version, slice, edits } = await openVacancy(params.id)
  return redirect(paths.zipJob(id, await startZip({ id, version, slice, edits }, dataVersion())))
}
