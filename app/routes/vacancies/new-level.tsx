import { MissingGrades } from '../../components/MissingGrades'
import { sideKey } from '../../domain/framework/compare-query'
import { missingGrades } from '../../domain/framework/typical-grades'
import { levelOptions } from '../../domain/vacancy/level-options'
import { FormPage } from '../../forms/FormPage'
import { shownBy } from '../../forms/page'
import { parseForm, readForm } from '../../forms/read.server'
import { levelPage } from '../../forms/role-level'
import { refuse, useForm } from '../../forms/use-form'
import { orNotFound } from '../../frame/not-found'
import type { PageHandle } from '../../frame/page-context'
import { paths } from '../../frame/paths'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useLoaderData } from '../../frame/remix'
import { findRole } from '../../models/framework.server'
import type { RequestContext } from '../../models/request-context.server'
import { LevelChoice } from './parts/LevelChoice'

const title = 'Which role level?'

export const handle: PageHandle = { title, back: paths.newRole(), script: true }

async function findChosen(context: RequestContext, request: Request) {
  return orNotFound(await findRole(context, new URL(request.url).searchParams.get('role')), 'There is no such role')
}

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { release, role } = await findChosen(context, request)
  // Its page says why there is nothing to choose.
  if (role.levels.length === 0) throw redirect(paths.role(role.slug))
  return {
    groups: levelOptions(release, role),
    missingGrades: missingGrades(role.levels),
    name: role.name,
    role: role.slug,
    values: shownBy(levelPage, { role }),
    version: 0,
  }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { role } = await findChosen(context, request)
  const form = await readForm(request)
  const read = parseForm(form, levelPage, { role })
  return 'result' in read ? refuse(read.result) : redirect(paths.newGrade(role.slug, read.value.slug))
}

export default function NewLevel() {
  const data = useLoaderData<typeof loader>()
  const form = useForm<typeof levelPage>(data)
  const side = (level: string) => sideKey({ slug: data.role }, { slug: level })
  return (
    <FormPage
      title={title}
      caption={data.name}
      heading={false}
      submit="Continue"
      errors={form.errors}
      buttons={
        <a className="govuk-link" href={paths.compare(side(data.groups[0]?.[0]?.slug ?? ''))}>
          Compare two role levels
        </a>
      }
    >
      <LevelChoice
        legend={title}
        groups={data.groups}
        value={form.value('level')}
        error={form.error('level')}
        compare={(left, right) => paths.compare(side(left), side(right))}
      >
        <MissingGrades text={data.missingGrades} href={paths.frameworkImport()} />
      </LevelChoice>
    </FormPage>
  )
}
