import { WarningText } from '../../components/govuk/WarningText'
import { technicalCriteria } from '../../domain/assessment/technical-criteria'
import { withoutCriterion } from '../../domain/vacancy/technical-choices'
import { type VacancyContext, vacancyTitle } from '../../domain/vacancy/vacancy'
import { FormPage } from '../../forms/FormPage'
import { openVacancy } from '../../forms/open-vacancy.server'
import { readForm, resultOf } from '../../forms/read.server'
import { refuse, useForm } from '../../forms/use-form'
import { orNotFound } from '../../frame/not-found'
import type { PageHandle } from '../../frame/page-context'
import { paths } from '../../frame/paths'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useLoaderData } from '../../frame/remix'
import { saveVacancy } from '../../models/vacancy.server'

const titleOf = (name: string) => `Remove “${name}”?`

export const handle: PageHandle<{ id: string; name: string }> = {
  title: ({ name }) => titleOf(name),
  back: ({ id }) => paths.skills(id),
  script: true,
}

/** Finds a criterion that is not one of the role level, by its key. */
function findAdded(vacancy: VacancyContext, key: string | undefined) {
  const added = technicalCriteria(vacancy).filter((criterion) => criterion.kind === 'own' || !criterion.roleLevel)
  return orNotFound(
    added.find((criterion) => criterion.key === key),
    'The vacancy has no such criterion to remove',
  )
}

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { id, version, vacancy } = await openVacancy(context, params.id)
  const { name } = findAdded(vacancy, params.criterion)
  return { id, version, name, caption: vacancyTitle(vacancy), values: {} }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const form = await readForm(request)
  const { id, vacancy } = await openVacancy(context, params.id)
  const choices = withoutCriterion(vacancy.choices, findAdded(vacancy, params.criterion))
  const result = await resultOf(saveVacancy(context, id, form.version, { choices }), form)
  return 'saved' in result ? redirect(`${paths.skills(id)}?removed=1`) : refuse(result)
}

export default function RemoveCriterion() {
  const data = useLoaderData<typeof loader>()
  return (
    <FormPage
      title={titleOf(data.name)}
      caption={data.caption}
      submit="Remove it"
      typed={false}
      conflictText="Someone else saved this vacancy while you had this page open. Check that you still want to remove the criterion."
      buttons={
        <a className="govuk-link" href={paths.skills(data.id)}>
          Keep it
        </a>
      }
      {...useForm(data)}
    >
      <WarningText>
        What is chosen about it goes too: its statements and technologies, its place in the plan and its question. This
        cannot be undone.
      </WarningText>
    </FormPage>
  )
}
