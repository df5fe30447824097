/** Copying a vacancy: a button on its page, with no page of its own. */
import { paths } from '../../frame/paths'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '../../frame/remix'
import { copyVacancy, getVacancy } from '../../models/vacancy.server'

export async function loader({ params }: LoaderFunctionArgs) {
  const { id } = await getVacancy(params.id)
  return redirect(paths.vacancy(id))
}

export async function action({ params }: ActionFunctionArgs) {
  const { id } = await getVacancy(params.id)
  return redirect(`${paths.vacancy(await copyVacancy(id))}?saved=copied`)
}
