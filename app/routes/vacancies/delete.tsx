import { Button } from '../../components/govuk/Button'
import { ButtonGroup } from '../../components/govuk/ButtonGroup'
import { WarningText } from '../../components/govuk/WarningText'
import { vacancyTitle } from '../../domain/vacancy/vacancy'
import { openVacancy } from '../../forms/open-vacancy.server'
import type { PageHandle } from '../../frame/page-context'
import { paths } from '../../frame/paths'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useLoaderData } from '../../frame/remix'
import { deleteVacancy } from '../../models/vacancy.server'

const title = 'Delete this vacancy?'

export const handle: PageHandle<{ id: string }> = { title, back: ({ id }) => paths.vacancy(id), script: true }

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { id, vacancy } = await openVacancy(context, params.id)
  return { id, name: vacancyTitle(vacancy), grade: vacancy.grade.code }
}

export async function action({ context, params }: ActionFunctionArgs) {
  const { id } = await openVacancy(context, params.id)
  await deleteVacancy(context, id)
  return redirect(`${paths.start()}?deleted=1`)
}

export default function Delete() {
  const { id, name, grade } = useLoaderData<typeof loader>()
  return (
    <>
      <span className="govuk-caption-l">
        {name} ({grade})
      </span>
      <h1 className="govuk-heading-l">{title}</h1>
      <WarningText>
        Its choices and everything that you edited in its documents are deleted. This cannot be undone.
      </WarningText>
      <form method="post">
        <ButtonGroup>
          <Button variant="warning" preventDoubleClick>
            Delete the vacancy
          </Button>
          <a className="govuk-link" href={paths.vacancy(id)}>
            Keep it
          </a>
        </ButtonGroup>
      </form>
    </>
  )
}
