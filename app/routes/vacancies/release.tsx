import { vacancyTitle } from '../../domain/vacancy/vacancy'
import { FormPage, type FormPageProps } from '../../forms/FormPage'
import { openVacancy } from '../../forms/open-vacancy.server'
import { parseForm, readForm, resultOf } from '../../forms/read.server'
import { levelInsteadPage } from '../../forms/role-level'
import { refuse, useForm } from '../../forms/use-form'
import type { PageHandle } from '../../frame/page-context'
import { paths } from '../../frame/paths'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useLoaderData } from '../../frame/remix'
import { moveVacancy } from '../../models/upgrade.server'
import { LevelInstead } from './parts/LevelInstead'
import { MoveEffects } from './parts/MoveEffects'
import { ReleaseChanges } from './parts/ReleaseChanges'
import { readUpgradePreview, type UpgradePreview } from './release.server'

const title = 'A newer framework release'
const titleOf = ({ state }: Pick<UpgradePreview, 'state'>) => (state === 'newest' ? 'Framework release' : title)

export const handle: PageHandle<{ id: string; outlook: UpgradePreview }> = {
  title: ({ outlook }) => titleOf(outlook),
  back: ({ id }) => paths.vacancy(id),
  script: true,
}

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const saved = await openVacancy(context, params.id)
  const { id, version, vacancy } = saved
  return {
    id,
    version,
    vacancyTitle: vacancyTitle(vacancy),
    from: vacancy.framework.name,
    level: vacancy.level.name,
    outlook: await readUpgradePreview(context, saved, chosenLevel(request)),
    values: { level: [''] },
  }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const form = await readForm(request)
  const saved = await openVacancy(context, params.id)
  const { id } = saved
  if (form.values.intent?.[0] === 'level') {
    const read = parseForm(form, levelInsteadPage, undefined)
    return 'result' in read ? refuse(read.result) : redirect(paths.release(id, read.value))
  }
  const moving = moveVacancy(context, saved, form.version, form.values.release?.[0], chosenLevel(request))
  const result = await resultOf(moving, form)
  return 'saved' in result ? redirect(`${paths.vacancy(id)}?saved=moved`) : refuse(result)
}

/** The level that replaces one that the newer release does not have. */
function chosenLevel(request: Request): string | undefined {
  return new URL(request.url).searchParams.get('level') ?? undefined
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>
type FormParts = Pick<FormPageProps, 'lead' | 'children'> & { submit: string; another?: boolean }
type Shown<State> = Omit<Data, 'outlook'> & { outlook: Extract<Data['outlook'], { state: State }> }

const conflictText =
  'This vacancy was saved, or another release was loaded, while you had this page open. Below is what would change now: look at it before you move the vacancy.'

export default function Release() {
  const { outlook, ...data } = useLoaderData<typeof loader>()
  switch (outlook.state) {
    case 'ready':
      return <Ready {...data} outlook={outlook} />
    case 'choose':
      return <Choose {...data} outlook={outlook} />
    default:
      return (
        <>
          <span className="govuk-caption-l">{data.vacancyTitle}</span>
          <h1 className="govuk-heading-l">{titleOf(outlook)}</h1>
          <p className="govuk-body">{outlook.said}</p>
        </>
      )
  }
}

function Ready({ outlook, ...data }: Shown<'ready'>) {
  const { to, instead } = outlook
  const { id, from } = data
  const lead = (
    <>
      <ReleaseChanges {...outlook} from={from} to={to.name} />
      <MoveEffects {...outlook} hrefOf={({ kind, key }) => paths.section(id, kind, key)} />
    </>
  )
  return (
    <Page {...data} lead={lead} submit={`Move this vacancy to release ${to.name}`} another={instead !== undefined}>
      <input type="hidden" name="release" value={to.id} />
    </Page>
  )
}

function Choose({ outlook: { to, levels }, ...data }: Shown<'choose'>) {
  const form = useForm<typeof levelInsteadPage>(data)
  return (
    <Page {...data} submit="See what would change">
      <LevelInstead gone={data.level} release={to.name} levels={levels} error={form.error('level')} />
      <input type="hidden" name="intent" value="level" />
    </Page>
  )
}

function Page({ id, from, another, ...data }: Omit<Data, 'outlook'> & FormParts) {
  const link = (href: string, text: string) => (
    <a className="govuk-link" href={href}>
      {text}
    </a>
  )
  const links = (
    <>
      {another && link(paths.release(id), 'Choose another role level')}
      {link(paths.vacancy(id), `Keep release ${from}`)}
    </>
  )
  const { vacancyTitle: caption, submit, lead, children } = data
  return (
    <FormPage {...useForm(data)} {...{ title, caption, lead, conflictText, submit }} typed={false} buttons={links}>
      {children}
    </FormPage>
  )
}
