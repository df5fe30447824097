import { Details } from '../../components/govuk/Details'
import { FileUpload } from '../../components/govuk/FileUpload'
import { columns, maxBankBytes, maxBankRows } from '../../domain/questions/csv'
import { formatCount } from '../../domain/text/format'
import { FormPage } from '../../forms/FormPage'
import type { FormResult } from '../../forms/form'
import { submitQuestionFile } from '../../forms/question-file.server'
import { refuse } from '../../forms/use-form'
import type { PageHandle } from '../../frame/page-context'
import { paths } from '../../frame/paths'
import { type ActionFunctionArgs, redirect, useActionData } from '../../frame/remix'

const title = 'Import questions from CSV'

export const handle: PageHandle = { title, back: paths.questionBank(), script: true }

export async function action({ context, request }: ActionFunctionArgs) {
  const result = await submitQuestionFile(context, request)
  if ('values' in result) return refuse(result)
  const { added, changed, same } = result
  const counts = { added: String(added), changed: String(changed), same: String(same) }
  return redirect(paths.questionBank({ saved: 'imported', ...counts }))
}

export default function QuestionImport() {
  const result = useActionData<FormResult>()
  return (
    <FormPage
      title={title}
      submit="Import"
      files
      errors={result?.errors}
      conflict={result?.conflict}
      unsaved={result?.unsaved}
      conflictText="Someone else changed the question bank while your file was read. Nothing of it has been imported: import it again."
    >
      <p className="govuk-body">
        All questions of the file are imported, or none. A question that is in the bank already is changed.
      </p>
      <FileUpload
        name="file"
        label="CSV file"
        labelClassName="govuk-label--m"
        hint={`At most ${formatCount(maxBankRows, 'question')} and ${maxBankBytes / 1024 / 1024} MB. Split what is longer into several files.`}
        accept=".csv,.txt"
        error={result?.errors.file?.[0]}
      />
      <Details summary="What the file looks like">
        <p className="govuk-body">
          Its first row has the headings: {columns.join(', ')}. “skill”, “level”, “kind” and “question” are needed.
        </p>
        <ul className="govuk-list govuk-list--bullet">
          <li>
            “skill” is a skill, or a behaviour or strength after that word: “behaviour: Leadership”, “strength:
            Adaptable”
          </li>
          <li>“level” is a skill level, the grades of a behaviour such as “HEO and SEO”, or empty for a strength</li>
          <li>“statement” is the number of the statement or indicator that the question asks about, from 1</li>
          <li>“probes” has the follow-ups, one on each line of the cell</li>
          <li>“use” is “in use” or “retired”</li>
          <li>“instead of” is our wording of a question that this one replaces</li>
          <li>“waiting” is “yes” where a question is kept although it has no place here at present</li>
          <li>
            “id” is how an exported file names a question of your own: leave it as it is to change the question, empty
            for a new one
          </li>
          <li>
            “owner” is the team or role that answers for a question, and “agreed on” the day on which it was agreed,
            such as 2026-03-27. A file without these columns leaves both as they are
          </li>
        </ul>
        <p className="govuk-body">
          The simplest start is{' '}
          <a className="govuk-link" href={paths.questionExport()}>
            your own questions as CSV
          </a>
          . If you have more than one file can hold, you get a zip of several: import them one after the other.
        </p>
      </Details>
    </FormPage>
  )
}
