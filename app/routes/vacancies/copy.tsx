/** Copying a vacancy: a button on its page, with no page of its own. */
import { openVacancy } from '../../forms/open-vacancy.server'
import { paths } from '../../frame/paths'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '../../frame/remix'
import { copyVacancy } from '../../models/vacancy.server'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { id } = await openVacancy(context, params.id)
  return redirect(paths.vacancy(id))
}

export async function action({ context, params }: ActionFunctionArgs) {
  const { id } = await openVacancy(context, params.id)
  return redirect(`${paths.vacancy(await copyVacancy(context, id))}?saved=copied`)
}
