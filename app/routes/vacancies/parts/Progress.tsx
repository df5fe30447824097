/** Progress as a bar, in words and for screen readers; the script of forms keeps it up to date. */
export function Progress({ label, value, max }: { label: string; value: number; max: number }) {
  return (
    <div className="govuk-body" data-progress>
      <label htmlFor="progress">{label}</label>
      <progress id="progress" className="app-progress" value={max > 0 ? value : undefined} max={max > 0 ? max : 1} />
      <span className="govuk-visually-hidden" role="status" />
    </div>
  )
}
