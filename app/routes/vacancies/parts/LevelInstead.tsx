import { Radios } from '../../../components/govuk/Radios'

export interface LevelInsteadProps {
  /** Name of the role level that the release does not have. */
  gone: string
  release: string
  levels: { value: string; text: string; hint: string }[]
  error?: string
}

/** Asks which role level takes the place of one that is gone; none is chosen beforehand. */
export function LevelInstead({ gone, release, levels, error }: LevelInsteadProps) {
  return (
    <>
      <p className="govuk-body">
        Release {release} does not have the role level {gone}. To move this vacancy there, choose the level that takes
        its place. You see what would change before anything does.
      </p>
      <Radios
        name="level"
        legend="The role level that takes its place"
        legendClassName="govuk-fieldset__legend--m"
        items={levels}
        error={error}
      />
    </>
  )
}
