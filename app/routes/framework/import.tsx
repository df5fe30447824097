import { Details } from '../../components/govuk/Details'
import { FileUpload } from '../../components/govuk/FileUpload'
import { Input } from '../../components/govuk/Input'
import { InsetText } from '../../components/govuk/InsetText'
import { Textarea } from '../../components/govuk/Textarea'
import { formatList } from '../../domain/text/format'
import { FormPage } from '../../forms/FormPage'
import type { FormResult } from '../../forms/form'
import { submitImport } from '../../forms/import.server'
import { refuse } from '../../forms/use-form'
import type { PageHandle } from '../../frame/page-context'
import { paths } from '../../frame/paths'
import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from '../../frame/remix'
import { currentFramework } from '../../models/framework.server'

const title = 'Load a framework release or official words'

export const handle: PageHandle = { title, back: paths.framework(), script: true }

export async function loader({ context }: LoaderFunctionArgs) {
  const { framework } = await currentFramework(context)
  return { current: framework.name, addresses: context.allowedAddresses }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const result = await submitImport(context, request)
  if ('id' in result) return redirect(paths.importPreview(result.id))
  if ('same' in result) return json({ same: result.same })
  return refuse(result)
}

export default function Import() {
  const { current, addresses } = useLoaderData<typeof loader>()
  const result = useActionData<FormResult | { same: string[] }>()
  const form = result && 'values' in result ? result : undefined
  const same = result && 'same' in result ? result.same : undefined
  const error = (field: string) => form?.errors[field]?.[0]
  return (
    <FormPage
      title={title}
      submit="Read and preview"
      files
      errors={form?.errors}
      unsaved={form?.unsaved}
      lead={<Lead current={current} same={same} />}
    >
      <FileUpload
        name="files"
        label="Framework files"
        labelClassName="govuk-label--m"
        hint="The role content, skill content and change notes files (CSV), saved role pages, or the saved Success Profiles pages of behaviours and strengths (HTML or text). Choose several at once; 10 MB in all."
        multiple
        accept=".csv,.txt,.html,.htm"
        error={error('files')}
      />
      <Textarea
        name="text"
        label="Or paste a page"
        labelClassName="govuk-label--m"
        hint="Open the role on the framework’s site, or the page of behaviours or strengths on GOV.UK, select all, copy, and paste it here."
        rows={8}
        spellCheck={false}
        value={form?.values.text?.[0]}
        error={error('text')}
      />
      {addresses.length > 0 && (
        <Input
          name="address"
          type="url"
          label="Or fetch the files from an address"
          labelClassName="govuk-label--m"
          hint={`This service may fetch from ${addresses.join(' and ')}, and from pages below.`}
          autoComplete="off"
          spellCheck={false}
          value={form?.values.address?.[0]}
          error={error('address')}
        />
      )}
      <Input
        name="name"
        label="Name of the release (optional)"
        labelClassName="govuk-label--m"
        hint="Documents name it as their source, for example ‘November 2026’. Without one, the name is today’s date."
        className="govuk-input--width-20"
        value={form?.values.name?.[0]}
        error={error('name')}
      />
    </FormPage>
  )
}

function Lead({ current, same }: { current: string; same?: string[] }) {
  return (
    <>
      {same && (
        <InsetText>
          What you sent says the same as {formatList(same)}, {same.length === 1 ? 'which is' : 'which are'} current.
          Nothing has been changed.
        </InsetText>
      )}
      <p className="govuk-body">
        Release {current} is current. You see what would change before anything is saved. Vacancies stay on the release
        that they were made with until someone moves them.
      </p>
      <Details summary="Where to get the files">
        <p className="govuk-body">
          The framework’s{' '}
          <a className="govuk-link" href="https://ddat-capability-framework.service.gov.uk/download">
            download page
          </a>{' '}
          offers its content as CSV files. They hold every role, level and skill, but no typical grades and no order of
          levels. Role pages have those: load them too, after the files or together with them.
        </p>
        <p className="govuk-body">
          The official words for behaviours and strengths are on GOV.UK, in “Success Profiles: Civil Service behaviours”
          and “Success Profiles: Civil Service strengths”. Open one, save it as a web page, and load the file. Until
          then, behaviours have our own summaries.
        </p>
      </Details>
    </>
  )
}
