import type { Guidance } from '../../../domain/policy/behaviours'

/** What a behaviour asks at a grade, with who says so. */
export function BehaviourWords({ guidance }: { guidance?: Pick<Guidance, 'leadIn' | 'indicators' | 'sourceLine'> }) {
  if (!guidance) return <p className="govuk-hint">There is no guidance for this grade.</p>
  return (
    <>
      {guidance.leadIn && <p className="govuk-body">{guidance.leadIn}</p>}
      <ul className="govuk-list govuk-list--bullet">
        {guidance.indicators.map((indicator) => (
          <li key={indicator}>{indicator}</li>
        ))}
      </ul>
      <p className="govuk-hint">{guidance.sourceLine}</p>
    </>
  )
}
