import { Details } from '../../components/govuk/Details'
import { releaseView } from '../../domain/framework/release-view'
import { formatCount } from '../../domain/text/format'
import { FormPage } from '../../forms/FormPage'
import { shownBy } from '../../forms/page'
import { parseForm, readForm } from '../../forms/read.server'
import { rolePage } from '../../forms/role-level'
import { refuse, useForm } from '../../forms/use-form'
import type { PageHandle } from '../../frame/page-context'
import { paths } from '../../frame/paths'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useLoaderData } from '../../frame/remix'
import { currentFramework } from '../../models/framework.server'
import { RoleChoice } from './parts/RoleChoice'

const title = 'Which role are you recruiting to?'

export const handle: PageHandle = { title, back: paths.start(), script: true }

export async function loader({ context }: LoaderFunctionArgs) {
  const { framework, release } = await currentFramework(context)
  const { roles } = release
  const choosable = roles.filter(({ levels }) => levels.length > 0)
  return {
    release: framework.name,
    families: releaseView(framework, { ...release, roles: choosable }).families,
    unlevelled: roles.filter(({ levels }) => levels.length === 0).map(({ slug, name }) => ({ slug, name })),
    values: shownBy(rolePage, release),
    version: 0,
  }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await readForm(request)
  const { release } = await currentFramework(context)
  const read = parseForm(form, rolePage, release)
  return 'result' in read ? refuse(read.result) : redirect(paths.newLevel(read.value.slug))
}

export default function NewRole() {
  const data = useLoaderData<typeof loader>()
  const form = useForm<typeof rolePage>(data)
  return (
    <FormPage title={title} heading={false} submit="Continue" errors={form.errors}>
      <RoleChoice
        legend={title}
        hint={`From the capability framework, release ${data.release}.`}
        families={data.families}
        value={form.value('role')}
        error={form.error('role')}
      >
        <p className="govuk-body">
          Not sure which? <Link href={paths.framework()}>Search the framework</Link> by what people in the role do.
        </p>
        {data.unlevelled.length > 0 && <Unlevelled roles={data.unlevelled} />}
      </RoleChoice>
    </FormPage>
  )
}

function Unlevelled({ roles }: { roles: { slug: string; name: string }[] }) {
  return (
    <Details summary={`${formatCount(roles.length, 'role')} without levels cannot be chosen`}>
      <p className="govuk-body">
        The framework gives skills for these roles, but no role levels to build a vacancy from:
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {roles.map(({ slug, name }) => (
          <li key={slug}>
            <Link href={paths.role(slug)}>{name}</Link>
          </li>
        ))}
      </ul>
    </Details>
  )
}

function Link({ href, children }: { href: string; children: string }) {
  return (
    <a className="govuk-link" href={href}>
      {children}
    </a>
  )
}
