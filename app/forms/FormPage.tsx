import type { ReactNode } from 'react'
import { Button } from '../components/govuk/Button'
import { ButtonGroup } from '../components/govuk/ButtonGroup'
import { ErrorSummary } from '../components/govuk/ErrorSummary'
import { type ErrorListItem, errorList } from '../components/govuk/errors'

export interface FormPageProps {
  title: string
  caption?: string
  /** Shown between the title and the form. */
  lead?: ReactNode
  errors?: Record<string, string[]>
  /** The target of an error's link, for fields whose first input has another name than the field. */
  idOf?: (field: string) => string
  /** Somebody else saved while the form was open. */
  conflict?: boolean
  /** The reason why a correct form could not be saved. */
  unsaved?: string
  /** A form that only asks, "get", carries its answers in the address. */
  method?: 'get' | 'post'
  /** Advice on a conflict, if the usual words do not fit. */
  conflictText?: string
  /** False where the form is a button and holds nothing that could be lost. */
  typed?: boolean
  /** The version that the form was opened on. */
  version?: number
  /** False where a question's legend or label is the page's heading. */
  heading?: boolean
  submit?: string
  /** The form sends files. */
  files?: boolean
  /** A second button, sent as `next=overview`. */
  alternative?: string
  /** Further buttons beside the first. */
  buttons?: ReactNode
  children: ReactNode
}

/** One page with one form: the errors first, then the question, then the button. */
export function FormPage({ title, caption, lead, heading = true, children, ...form }: FormPageProps) {
  const { method = 'post', version, files } = form
  const { submit = 'Save and continue', alternative, buttons } = form
  const problems = problemsOf(form)
  return (
    <>
      {problems.length > 0 && <ErrorSummary errorList={problems} />}
      {caption && <span className="govuk-caption-l">{caption}</span>}
      {heading && <h1 className="govuk-heading-l">{title}</h1>}
      {lead}
      <form method={method} encType={files ? 'multipart/form-data' : undefined} noValidate>
        {version !== undefined && <input type="hidden" name="version" value={version} />}
        {children}
        <ButtonGroup>
          <Button preventDoubleClick>{submit}</Button>
          {alternative && (
            <Button variant="secondary" name="next" value="overview" preventDoubleClick>
              {alternative}
            </Button>
          )}
          {buttons}
        </ButtonGroup>
      </form>
    </>
  )
}

const typedText =
  'Someone else saved this vacancy while you had this page open. What you entered is still here: check it, then save again to keep yours.'

function problemsOf({ errors = {}, idOf, ...form }: Omit<FormPageProps, 'title' | 'children'>): ErrorListItem[] {
  if (form.conflict) return [{ text: form.conflictText ?? typedText }]
  if (!form.unsaved) return listOf(errors, idOf)
  if (form.typed === false) return [{ text: form.unsaved }]
  return [
    { text: `${form.unsaved} What you entered is still here${form.files ? ', but choose your files again' : ''}.` },
  ]
}

function listOf(errors: Record<string, string[]>, idOf = (field: string) => field): ErrorListItem[] {
  return errorList(Object.fromEntries(Object.entries(errors).map(([field, messages]) => [idOf(field), messages])))
}
