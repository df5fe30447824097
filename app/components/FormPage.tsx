import type { ReactNode } from 'react'
import { Button } from './Button'
import { ButtonGroup } from './ButtonGroup'
import { ErrorSummary } from './ErrorSummary'
import { type ErrorListItem, errorList } from './errors'

export interface FormPageProps {
  title: string
  caption?: string
  /** Shown between the title and the form. */
  lead?: ReactNode
  errors?: Record<string, string[]>
  /** Where an error's link leads, for fields whose first input is not called like the field. */
  idOf?: (field: string) => string
  /** Somebody else saved while the form was open. */
  conflict?: boolean
  /** A form that only asks, "get", stands with its answers in the address. */
  method?: 'get' | 'post'
  /** What to do about it, where the form holds nothing that was typed. */
  conflictText?: string
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
  const { errors = {}, conflict, conflictText = typedText, method = 'post', version, files } = form
  const { submit = 'Save and continue', alternative, buttons } = form
  const problems: ErrorListItem[] = conflict ? [{ text: conflictText }] : listOf(errors, form.idOf)
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

function listOf(errors: Record<string, string[]>, idOf = (field: string) => field): ErrorListItem[] {
  return errorList(Object.fromEntries(Object.entries(errors).map(([field, messages]) => [idOf(field), messages])))
}
