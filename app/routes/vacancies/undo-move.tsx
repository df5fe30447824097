import { SummaryList } from '../../components/govuk/SummaryList'
import { WarningText } from '../../components/govuk/WarningText'
import { gradeWords } from '../../domain/policy/grades'
import { vacancyTitle } from '../../domain/vacancy/vacancy'
import { FormPage } from '../../forms/FormPage'
import { openVacancy } from '../../forms/open-vacancy.server'
import { readForm, resultOf } from '../../forms/read.server'
import { refuse, useForm } from '../../forms/use-form'
import { notFound } from '../../frame/not-found'
import type { PageHandle } from '../../frame/page-context'
import { paths } from '../../frame/paths'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useLoaderData } from '../../frame/remix'
import { lastMove, undoMove } from '../../models/upgrade.server'

export const handle: PageHandle<{ id: string; to: string }> = {
  title: ({ to }) => titleOf(to),
  back: ({ id }) => paths.vacancy(id),
  script: true,
}

const titleOf = (to: string) => `Undo the move to release ${to}?`

export async function loader({ context, params }: LoaderFunctionArgs) {
  const saved = await openVacancy(context, params.id)
  const { id, version, vacancy } = saved
  const move = await lastMove(context, saved)
  if (!move) notFound('There is no move to undo')
  return {
    id,
    version,
    vacancyTitle: vacancyTitle(vacancy),
    to: vacancy.framework.name,
    from: move.from.name,
    rows: [
      { key: 'Framework release', value: move.from.name },
      { key: 'Role level', value: move.before.level.name },
      { key: 'Grade', value: gradeWords(move.before.grade) },
      { key: 'Title', value: vacancyTitle(move.before) },
    ],
    later: move.later,
    values: {},
  }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const form = await readForm(request)
  const saved = await openVacancy(context, params.id)
  // Undone already, as by a second click: there is nothing left to do.
  if (saved.movedFrom === undefined) return redirect(paths.vacancy(saved.id))
  const result = await resultOf(undoMove(context, saved, form.version), form)
  return 'saved' in result ? redirect(`${paths.vacancy(saved.id)}?saved=undone`) : refuse(result)
}

export default function UndoMove() {
  const data = useLoaderData<typeof loader>()
  const { id, to, from, rows, later } = data
  return (
    <FormPage
      {...useForm(data)}
      title={titleOf(to)}
      caption={data.vacancyTitle}
      conflictText="Someone else saved this vacancy while you had this page open. Undoing the move takes that back, too: decide again."
      typed={false}
      submit="Undo the move"
      buttons={
        <a className="govuk-link" href={paths.vacancy(id)}>
          Keep release {to}
        </a>
      }
    >
      <p className="govuk-body">
        The vacancy goes back to release {from}, to its choices and its edited sections as they were before the move.
      </p>
      <SummaryList rows={rows} />
      {later === 0 ? (
        <p className="govuk-body">Nothing was saved since the move, so only the move is undone.</p>
      ) : (
        <WarningText>
          {later === 1
            ? 'This vacancy was saved once since the move. That change is undone too.'
            : `This vacancy was saved ${later} times since the move. Those changes are undone too.`}
        </WarningText>
      )}
    </FormPage>
  )
}
