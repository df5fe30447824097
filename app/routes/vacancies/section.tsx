import { Button } from '../../components/govuk/Button'
import { Details } from '../../components/govuk/Details'
import { InsetText } from '../../components/govuk/InsetText'
import { Textarea } from '../../components/govuk/Textarea'
import { FormPage } from '../../forms/FormPage'
import { shownBy } from '../../forms/page'
import { parseForm, readForm, resultOf, withErrors } from '../../forms/read.server'
import { sectionPage } from '../../forms/section'
import { refuse, useForm } from '../../forms/use-form'
import type { PageHandle } from '../../frame/page-context'
import { paths, query } from '../../frame/paths'
import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from '../../frame/remix'
import { deleteEdit, saveEdit } from '../../models/edits.server'
import { parseProse } from '../../prose/markdown/markdown'
import { Prose } from '../../prose/react/Prose'
import { findSection } from './section.server'

export const handle: PageHandle<{ id: string; kind: 'job-advert'; heading: string }> = {
  title: ({ heading }) => `Edit: ${heading}`,
  back: ({ id, kind }) => paths.document(id, kind),
  script: true,
}

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { saved, kind, document, section } = await findSection(context, params)
  return {
    id: saved.id,
    version: saved.version,
    kind,
    section: section.key,
    documentName: document.name,
    heading: section.heading,
    status: section.status,
    assembled: section.assembled,
    saved: section.prose,
    hasFixed: section.fixed !== '',
    values: shownBy(sectionPage, section),
  }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const form = await readForm(request)
  const { saved, kind, section } = await findSection(context, params)
  const read = parseForm(form, sectionPage, section)
  if ('result' in read) return refuse(read.result)
  const markdown = read.value
  if (form.values.intent?.[0] === 'preview') return json({ ...withErrors(form, {}), preview: markdown })
  const saving =
    markdown === section.assembled
      ? deleteEdit(context, saved.id, form.version, kind, section.key)
      : saveEdit(context, saved.id, form.version, {
          kind,
          section: section.key,
          markdown,
          base: section.assembled,
        })
  const result = await resultOf(saving, form)
  if (!('saved' in result)) return refuse(result)
  const done = markdown === section.assembled ? 'restored' : 'edited'
  // No fragment: it would scroll past the message, and keep the focus from it.
  return redirect(`${paths.document(saved.id, kind)}${query({ saved: done, section: section.key })}`)
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>

export default function EditSection() {
  const data = useLoaderData<typeof loader>()
  const preview = useActionData<{ preview?: string }>()?.preview
  const form = useForm<typeof sectionPage>(data)
  return (
    <>
      <FormPage
        title={data.heading}
        caption={data.documentName}
        lead={<State {...data} />}
        submit="Save"
        buttons={<Buttons {...data} />}
        {...form}
      >
        {form.conflict && (
          <Details open summary="The wording that is saved now">
            <Prose root={parseProse(data.saved)} />
          </Details>
        )}
        <Textarea
          {...form.field('markdown')}
          label="Wording"
          labelClassName="govuk-label--m"
          hint="Leave an empty line between paragraphs. Start a line with “- ” for a bullet point and with “### ” for a heading. Put ** around **bold** words. A link is [its words](https://its.address)."
          rows={16}
        />
      </FormPage>
      {data.status !== 'assembled' && (
        <p className="govuk-body">
          <a className="govuk-link" href={paths.restore(data.id, data.kind, data.section)}>
            Restore the standard wording
          </a>
        </p>
      )}
      {preview !== undefined && (
        <section className="app-sheet" aria-label="Preview" id="preview">
          <h2 className="govuk-heading-m">{data.heading}</h2>
          <Prose root={parseProse(preview)} />
        </section>
      )}
    </>
  )
}

function Buttons({ id, kind }: Data) {
  return (
    <>
      <Button variant="secondary" name="intent" value="preview" formAction="#preview">
        Preview
      </Button>
      <a className="govuk-link" href={paths.document(id, kind)}>
        Cancel
      </a>
    </>
  )
}

function State({ status, assembled, hasFixed }: Data) {
  return (
    <>
      {status === 'outdated' && (
        <InsetText>
          What this section is made from has changed since you edited it: your choices, the framework or the standard
          wording. Your wording stands. Below is what the section would say today.
        </InsetText>
      )}
      {status !== 'assembled' && (
        <Details open={status === 'outdated'} summary="The standard wording today">
          <Prose root={parseProse(assembled)} />
        </Details>
      )}
      {hasFixed && (
        <p className="govuk-body">
          This section also has parts that follow your choices, such as lists of criteria. They stay as they are and
          come after this wording.
        </p>
      )}
    </>
  )
}
