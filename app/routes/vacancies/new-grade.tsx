import { LoadRolePage } from '../../components/MissingGrades'
import { gradeOptions } from '../../domain/vacancy/level-options'
import { FormPage } from '../../forms/FormPage'
import { shownBy } from '../../forms/page'
import { parseForm, readForm } from '../../forms/read.server'
import { gradePage } from '../../forms/role-level'
import { savedOrTyped } from '../../forms/unsaved.server'
import { refuse, useForm } from '../../forms/use-form'
import { orNotFound } from '../../frame/not-found'
import type { PageHandle } from '../../frame/page-context'
import { paths } from '../../frame/paths'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useLoaderData } from '../../frame/remix'
import { findRoleLevel } from '../../models/framework.server'
import type { RequestContext } from '../../models/request-context.server'
import { createVacancy } from '../../models/vacancy.server'
import { GradeChoice } from './parts/GradeChoice'

const title = 'At which grade?'

export const handle: PageHandle<{ role: string }> = { title, back: ({ role }) => paths.newLevel(role), script: true }

async function findChosen(context: RequestContext, request: Request) {
  const query = new URL(request.url).searchParams
  return orNotFound(await findRoleLevel(context, query.get('role'), query.get('level')), 'There is no such role level')
}

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { role, level } = await findChosen(context, request)
  const chosen = { role, level, policy: context.policy }
  const options = gradeOptions(chosen)
  const values = shownBy(gradePage, chosen)
  return { options, missing: !level.typicalGrades, role: role.slug, levelName: level.name, values, version: 0 }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { role, level } = await findChosen(context, request)
  const form = await readForm(request)
  const read = parseForm(form, gradePage, { role, level, policy: context.policy })
  if ('result' in read) return refuse(read.result)
  const id = await savedOrTyped(createVacancy(context, role.slug, level.slug, read.value), form)
  return typeof id === 'string' ? redirect(`${paths.vacancy(id)}?saved=created`) : refuse(id)
}

export default function NewGrade() {
  const data = useLoaderData<typeof loader>()
  const form = useForm<typeof gradePage>(data)
  return (
    <FormPage
      title={title}
      caption={data.levelName}
      heading={false}
      submit="Create the vacancy"
      {...form}
      version={undefined}
      buttons={data.missing && <LoadRolePage href={paths.frameworkImport()} />}
    >
      <GradeChoice legend={title} {...data.options} value={form.value('grade')} error={form.error('grade')} />
    </FormPage>
  )
}
