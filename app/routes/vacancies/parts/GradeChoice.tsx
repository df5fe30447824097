import { Radios } from '../../../components/govuk/Radios'

interface GradeOption {
  code: string
  name: string
  hint?: string
}

export interface GradeChoiceProps {
  legend: string
  intro: string
  first: GradeOption[]
  others: GradeOption[]
  value: string
  error?: string
}

/** The grades as one question, the typical ones first. */
export function GradeChoice({ legend, intro, first, others, value, error }: GradeChoiceProps) {
  const items = (options: GradeOption[]) => options.map(({ code, name, hint }) => ({ value: code, text: name, hint }))
  const divider = first.length > 0 && others.length > 0 ? [{ divider: 'or' }] : []
  return (
    <Radios
      name="grade"
      legend={legend}
      legendClassName="govuk-fieldset__legend--l"
      isPageHeading
      hint={intro}
      value={value}
      error={error}
      items={[...items(first), ...divider, ...items(others)]}
    />
  )
}
