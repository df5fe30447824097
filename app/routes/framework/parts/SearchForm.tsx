import { Button } from '../../../components/govuk/Button'
import { Hint } from '../../../components/govuk/Hint'
import { Label } from '../../../components/govuk/Label'

export interface SearchFormProps {
  action: string
  label: string
  hint: string
  value: string
}

/** One field and its button in a line. It asks by address, so that results can be kept and shared. */
export function SearchForm({ action, label, hint, value }: SearchFormProps) {
  return (
    <search>
      <form className="govuk-form-group" action={action} method="get">
        <Label htmlFor="q" className="govuk-label--m">
          {label}
        </Label>
        <Hint id="q-hint">{hint}</Hint>
        <div className="app-search">
          <input className="govuk-input" id="q" name="q" type="search" defaultValue={value} aria-describedby="q-hint" />
          <Button>Search</Button>
        </div>
      </form>
    </search>
  )
}
