import type { ReactNode } from 'react'
import { Select, type SelectGroup } from '../../../components/govuk/Select'
import { FormPage } from '../../../forms/FormPage'

export interface CompareQuestionProps {
  title: string
  /** False where the page has a heading of its own. */
  heading?: boolean
  lead?: ReactNode
  groups: SelectGroup[]
  values: { left: string; right: string }
  errors: Record<string, string[]>
  /** The framework release that the address asks for. */
  release?: string
}

/** Asks which two role levels are to be compared. The answer is an address, so it can be kept and sent on. */
export function CompareQuestion({ title, heading, lead, groups, values, errors, release }: CompareQuestionProps) {
  const sides = [
    { name: 'left', label: 'First role level', value: values.left },
    { name: 'right', label: 'Second role level', value: values.right },
  ]
  return (
    <FormPage title={title} heading={heading} lead={lead} method="get" submit="Compare" errors={errors}>
      {release && <input type="hidden" name="release" value={release} />}
      <div className="app-pair">
        {sides.map((side) => (
          <Select
            key={side.name}
            {...side}
            items={[{ value: '', text: 'Choose a role level' }, ...groups]}
            error={errors[side.name]?.[0]}
          />
        ))}
      </div>
    </FormPage>
  )
}
