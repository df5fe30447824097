import { Details } from '../components/Details'
import { FileUpload } from '../components/FileUpload'
import { FormPage } from '../components/FormPage'
import type { FormResult } from '../domain/form'
import { columns } from '../domain/question-csv'
import { refuse } from '../form-state'
import { submitQuestionFile } from '../models/question-import.server'
import type { PageHandle } from '../page-context'
import { paths } from '../paths'
import { type ActionFunctionArgs, redirect, useActionData } from '../remix'

const title = 'Import questions from CSV'

export const handle: PageHandle = { title, back: paths.questionBank(), script: true }

export async function action({ request }: ActionFunctionArgs) {
  const result = await submitQuestionFile(request)
  return 'values' in result ? refuse(result) : redirect(paths.questionBank({ saved: 'imported' }))
}

export default function QuestionImport() {
  const result = useActionData<FormResult>()
  return (
    <FormPage title={title} submit="Import" files errors={result?.errors} unsaved={result?.unsaved}>
      <p className="govuk-body">
        All questions of the file are taken over, or none. A question that is in the bank already is changed.
      </p>
      <FileUpload
        name="file"
        label="CSV file"
        labelClassName="govuk-label--m"
        accept=".csv,.txt"
        error={result?.errors.file?.[0]}
      />
      <Details summary="What the file looks like">
        <p className="govuk-body">
          Its first row has the headings: {columns.join(', ')}. “skill”, “level”, “kind” and “question” are needed.
        </p>
        <ul className="govuk-list govuk-list--bullet">
          <li>“statement” is the number of the statement that the question asks about, from 1</li>
          <li>“probes” has one on each line of the cell</li>
          <li>“use” is “in use” or “retired”</li>
          <li>“instead of” is the wording of a made question that this one replaces</li>
        </ul>
        <p className="govuk-body">
          The simplest start is{' '}
          <a className="govuk-link" href={paths.questionExport()}>
            your own questions as CSV
          </a>
          .
        </p>
      </Details>
    </FormPage>
  )
}
