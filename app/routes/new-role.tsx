import { FormPage } from '../components/FormPage'
import { Radios } from '../components/Radios'
import { refuse, useForm } from '../form-state'
import { readForm, withErrors } from '../models/form.server'
import { currentFramework } from '../models/framework.server'
import type { PageHandle } from '../page-context'
import { paths } from '../paths'
import { type ActionFunctionArgs, redirect, useLoaderData } from '../remix'

const title = 'Which role are you recruiting to?'

export const handle: PageHandle = { title, back: paths.start(), script: true }

export async function loader() {
  const { framework, release } = await currentFramework()
  const roles = release.roles.map(({ slug, name, family, levels }) => ({ slug, name, family, levels: levels.length }))
  return {
    release: framework.name,
    roles,
    values: { role: roles.length === 1 ? [roles[0]?.slug ?? ''] : [] },
    version: 0,
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request)
  const { release } = await currentFramework()
  const role = release.roles.find((one) => one.slug === form.values.role?.[0])
  return role ? redirect(paths.newLevel(role.slug)) : refuse(withErrors(form, { role: ['Choose a role'] }))
}

export default function NewRole() {
  const data = useLoaderData<typeof loader>()
  const form = useForm(data)
  return (
    <FormPage title={title} heading={false} submit="Continue" errors={form.errors}>
      <Radios
        name="role"
        legend={title}
        legendClassName="govuk-fieldset__legend--l"
        isPageHeading
        hint={`From the capability framework, release ${data.release}.`}
        value={form.value('role')}
        error={form.error('role')}
        items={data.roles.map(({ slug, name, family, levels }) => ({
          value: slug,
          text: name,
          hint: `${family} · ${levels} role ${levels === 1 ? 'level' : 'levels'}`,
        }))}
      />
    </FormPage>
  )
}
