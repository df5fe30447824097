import { WarningText } from '../../components/govuk/WarningText'
import { FormPage } from '../../forms/FormPage'
import { readForm, resultOf } from '../../forms/read.server'
import { refuse, useForm } from '../../forms/use-form'
import type { PageHandle } from '../../frame/page-context'
import { paths, query } from '../../frame/paths'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useLoaderData } from '../../frame/remix'
import { deleteEdit } from '../../models/edits.server'
import { parseProse } from '../../prose/markdown/markdown'
import { Prose } from '../../prose/react/Prose'
import { findSection } from './section.server'

const title = 'Restore the standard wording?'

export const handle: PageHandle<{ id: string; kind: 'job-advert'; section: string; heading: string }> = {
  title: ({ heading }) => `${title} ${heading}`,
  back: ({ id, kind, section }) => paths.section(id, kind, section),
  script: true,
}

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { saved, kind, document, section } = await findSection(context, params)
  if (section.status === 'assembled') throw redirect(paths.section(saved.id, kind, section.key))
  return {
    id: saved.id,
    version: saved.version,
    kind,
    section: section.key,
    name: `${document.name}: ${section.heading}`,
    heading: section.heading,
    saved: section.prose,
    assembled: section.assembled,
    values: {},
  }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const form = await readForm(request)
  const { saved, kind, section } = await findSection(context, params)
  const done = `${paths.document(saved.id, kind)}${query({ saved: 'restored', section: section.key })}`
  // Already restored, as by a second click: there is nothing left to lose.
  if (section.status === 'assembled') return redirect(done)
  const result = await resultOf(deleteEdit(context, saved.id, form.version, kind, section.key), form)
  return 'saved' in result ? redirect(done) : refuse(result)
}

export default function Restore() {
  const data = useLoaderData<typeof loader>()
  return (
    <FormPage
      {...useForm(data)}
      title={title}
      caption={data.name}
      conflictText="Someone else saved this vacancy while you had this page open. Check the wording that would be deleted: decide again."
      typed={false}
      submit="Delete my wording and restore"
      buttons={
        <a className="govuk-link" href={paths.section(data.id, data.kind, data.section)}>
          Keep my wording
        </a>
      }
    >
      <WarningText>The wording that you saved for this section is deleted. This cannot be undone.</WarningText>
      <h2 className="govuk-heading-m">What will be deleted</h2>
      <div className="app-sheet">
        {data.saved === '' ? (
          <p className="govuk-body">Your wording is empty.</p>
        ) : (
          <Prose root={parseProse(data.saved)} />
        )}
      </div>
      <h2 className="govuk-heading-m">The standard wording today</h2>
      <div className="app-sheet">
        <Prose root={parseProse(data.assembled)} />
      </div>
    </FormPage>
  )
}
