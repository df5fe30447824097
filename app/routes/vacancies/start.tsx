import { LinkButton } from '../../components/govuk/Button'
import { NotificationBanner } from '../../components/govuk/NotificationBanner'
import { Table } from '../../components/govuk/Table'
import { formatTime } from '../../domain/text/format'
import { type SameTitle, sameTitles } from '../../domain/vacancy/same-titles'
import type { PageHandle } from '../../frame/page-context'
import { paths } from '../../frame/paths'
import { type LoaderFunctionArgs, useLoaderData } from '../../frame/remix'
import { type ListedVacancy, listVacancies } from '../../models/vacancy.server'

export const handle: PageHandle = { title: 'Vacancies' }

export async function loader({ context, request }: LoaderFunctionArgs) {
  const deleted = new URL(request.url).searchParams.has('deleted')
  return { deleted, vacancies: await listVacancies(context) }
}

export default function Start() {
  const { deleted, vacancies } = useLoaderData<typeof loader>()
  const same = sameTitles(vacancies)
  return (
    <>
      {deleted && <NotificationBanner type="success" text="The vacancy has been deleted." />}
      <h1 className="govuk-heading-xl">Build a hiring pack</h1>
      <p className="govuk-body-l">
        Choose a role level and a grade. You get a job advert, a success profile and interview sheets, in the words of
        the Government Digital and Data capability framework, ready to edit and to download as Word documents.
      </p>
      <LinkButton href={paths.newRole()} isStartButton>
        Start a vacancy
      </LinkButton>
      <h2 className="govuk-heading-l">Your vacancies</h2>
      {vacancies.length === 0 ? (
        <p className="govuk-body">There are no vacancies yet.</p>
      ) : (
        <Table
          className="app-list app-table"
          caption="Vacancies, the last changed first"
          captionClassName="govuk-visually-hidden"
          head={['Vacancy', 'Grade', 'Last changed']}
          rows={vacancies.map((vacancy) => row(vacancy, same.get(vacancy.id)))}
          firstCellIsHeader
        />
      )}
    </>
  )
}

function row({ id, title, roleLevel, grade, reference, createdAt, updatedAt }: ListedVacancy, same?: SameTitle) {
  const link = (
    <>
      <a className="govuk-link" href={paths.vacancy(id)}>
        {title}
      </a>
      {title !== roleLevel && <span className="app-second-line">{roleLevel}</span>}
      {reference && <span className="app-second-line">Reference {reference}</span>}
      {same && (
        <span className="app-second-line">
          {`${same.place} of ${same.of} with this title, created ${formatTime(createdAt)}`}
        </span>
      )}
    </>
  )
  return [
    { text: link },
    { text: grade, 'data-label': 'Grade' },
    { text: formatTime(updatedAt), 'data-label': 'Last changed' },
  ]
}
