import { Button } from '../../../components/govuk/Button'
import { ButtonGroup } from '../../../components/govuk/ButtonGroup'
import { Select, type SelectGroup, type SelectItem } from '../../../components/govuk/Select'

export interface BankFilterFormProps {
  action: string
  values: { subject: string; level: string; kind: string; roleLevel: string }
  roleLevels: SelectGroup[]
  subjects: SelectGroup[]
  levels: SelectGroup[]
  kinds: SelectItem[]
}

/** Narrows the bank. It asks by address, so that what is found can be kept and sent on. */
export function BankFilterForm({ action, values, roleLevels, subjects, levels, kinds }: BankFilterFormProps) {
  return (
    <search>
      <form action={action} method="get" className="app-filter">
        <Select
          name="roleLevel"
          label="Role level"
          items={[{ value: '', text: 'Any role level' }, ...roleLevels]}
          value={values.roleLevel}
        />
        <Select
          name="subject"
          label="Skill, behaviour or strength"
          items={[{ value: '', text: 'Any of them' }, ...subjects]}
          value={values.subject}
        />
        <Select
          name="level"
          label="Skill level or grades"
          items={[{ value: '', text: 'Any level' }, ...levels]}
          value={values.level}
        />
        <Select
          name="kind"
          label="Kind of question"
          items={[{ value: '', text: 'Any kind' }, ...kinds]}
          value={values.kind}
        />
        <ButtonGroup>
          <Button>Show questions</Button>
          <a className="govuk-link" href={action}>
            Clear
          </a>
        </ButtonGroup>
      </form>
    </search>
  )
}
