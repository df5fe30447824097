import { MissingGrades } from '../../components/MissingGrades'
import { sideKey } from '../../domain/framework/compare-query'
import { missingGrades } from '../../domain/framework/typical-grades'
import { choicesAtLevel } from '../../domain/vacancy/level-change'
import { levelOptions } from '../../domain/vacancy/level-options'
import { FormPage } from '../../forms/FormPage'
import { openVacancy } from '../../forms/open-vacancy.server'
import { shownBy } from '../../forms/page'
import { parseForm, readForm, resultOf } from '../../forms/read.server'
import { levelPage } from '../../forms/role-level'
import { refuse, useForm } from '../../forms/use-form'
import type { PageHandle } from '../../frame/page-context'
import { paths } from '../../frame/paths'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useLoaderData } from '../../frame/remix'
import { saveVacancy } from '../../models/vacancy.server'
import { LevelChoice } from './parts/LevelChoice'

const title = 'Change the role level'

export const handle: PageHandle<{ id: string }> = { title, back: ({ id }) => paths.vacancy(id), script: true }

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { id, version, vacancy } = await openVacancy(context, params.id)
  return {
    id,
    version,
    role: vacancy.role.slug,
    release: vacancy.framework.id,
    groups: levelOptions(vacancy.release, vacancy.role),
    missingGrades: missingGrades(vacancy.role.levels),
    values: shownBy(levelPage, vacancy),
  }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const form = await readForm(request)
  const { id, vacancy } = await openVacancy(context, params.id)
  const read = parseForm(form, levelPage, vacancy)
  if ('result' in read) return refuse(read.result)
  const level = read.value
  const result = await resultOf(
    saveVacancy(context, id, form.version, {
      roleLevel: level.slug,
      choices: choicesAtLevel(vacancy, level),
    }),
    form,
  )
  return 'saved' in result ? redirect(paths.skills(id)) : refuse(result)
}

export default function ChangeLevel() {
  const data = useLoaderData<typeof loader>()
  const form = useForm<typeof levelPage>(data)
  const side = (level: string) => sideKey({ slug: data.role }, { slug: level })
  return (
    <FormPage
      title={title}
      heading={false}
      submit="Save and choose the skills"
      buttons={
        <a className="govuk-link" href={paths.compare(side(data.values.level?.[0] ?? ''), undefined, data.release)}>
          Compare two role levels
        </a>
      }
      {...form}
    >
      <LevelChoice
        legend={title}
        groups={data.groups}
        value={form.value('level')}
        error={form.error('level')}
        compare={(left, right) => paths.compare(side(left), side(right), data.release)}
      >
        <MissingGrades text={data.missingGrades} href={paths.frameworkImport()} />
      </LevelChoice>
    </FormPage>
  )
}
