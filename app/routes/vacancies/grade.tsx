import { LoadRolePage } from '../../components/MissingGrades'
import { gradeOptions } from '../../domain/vacancy/level-options'
import { FormPage } from '../../forms/FormPage'
import { openVacancy } from '../../forms/open-vacancy.server'
import { shownBy } from '../../forms/page'
import { parseForm, readForm, resultOf } from '../../forms/read.server'
import { gradePage } from '../../forms/role-level'
import { refuse, useForm } from '../../forms/use-form'
import type { PageHandle } from '../../frame/page-context'
import { paths } from '../../frame/paths'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useLoaderData } from '../../frame/remix'
import { saveVacancy } from '../../models/vacancy.server'
import { GradeChoice } from './parts/GradeChoice'

const title = 'Change the grade'

export const handle: PageHandle<{ id: string }> = { title, back: ({ id }) => paths.vacancy(id), script: true }

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { id, version, vacancy } = await openVacancy(context, params.id)
  return {
    id,
    version,
    options: gradeOptions(vacancy),
    missing: !vacancy.level.typicalGrades,
    levelName: vacancy.level.name,
    values: shownBy(gradePage, vacancy),
  }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const form = await readForm(request)
  const { id, vacancy } = await openVacancy(context, params.id)
  const read = parseForm(form, gradePage, vacancy)
  if ('result' in read) return refuse(read.result)
  const result = await resultOf(saveVacancy(context, id, form.version, { grade: read.value }), form)
  return 'saved' in result ? redirect(paths.vacancy(id)) : refuse(result)
}

export default function ChangeGrade() {
  const data = useLoaderData<typeof loader>()
  const form = useForm<typeof gradePage>(data)
  return (
    <FormPage
      title={title}
      caption={data.levelName}
      heading={false}
      submit="Save"
      buttons={data.missing && <LoadRolePage href={paths.frameworkImport()} />}
      {...form}
    >
      <GradeChoice legend={title} {...data.options} value={form.value('grade')} error={form.error('grade')} />
    </FormPage>
  )
}
