/** Copying a vacancy: a button on its page, with no page of its own. */
import { copyVacancy, getVacancy } from '../models/vacancy.server'
import { paths } from '../paths'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '../remix'

export async function loader({ params }: LoaderFunctionArgs) {
  const { id } = await getVacancy(params.id)
  return redirect(paths.vacancy(id))
}

export async function action({ params }: ActionFunctionArgs) {
  const { id } = await getVacancy(params.id)
  return redirect(`${paths.vacancy(await copyVacancy(id))}?saved=copied`)
}
