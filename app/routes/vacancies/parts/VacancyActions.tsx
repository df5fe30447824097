import { Button } from '../../../components/govuk/Button'
import { ButtonGroup } from '../../../components/govuk/ButtonGroup'

export interface VacancyActionsProps {
  /** Addresses: the copy's target, and the page that deletes. */
  copy: string
  remove: string
}

/** Actions on a vacancy as a whole. */
export function VacancyActions({ copy, remove }: VacancyActionsProps) {
  return (
    <>
      <h2 className="govuk-heading-m">This vacancy</h2>
      <form method="post" action={copy}>
        <ButtonGroup>
          <Button variant="secondary" preventDoubleClick>
            Copy this vacancy
          </Button>
          <a className="govuk-link" href={remove}>
            Delete this vacancy
          </a>
        </ButtonGroup>
      </form>
    </>
  )
}
