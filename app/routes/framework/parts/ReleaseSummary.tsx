export interface ReleaseSummaryProps {
  name: string
  counts: string
  imported: string
  /** An address, or the names of the files that were read. */
  source: string
}

/** The release's name, size and source. */
export function ReleaseSummary({ name, counts, imported, source }: ReleaseSummaryProps) {
  const host = /^https?:\/\/([^/?#]+)/.exec(source)?.[1]
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <p className="govuk-body">
          Release <strong>{name}</strong>: {counts}. Imported {imported} from{' '}
          {host ? (
            <a className="govuk-link" href={source}>
              {host}
            </a>
          ) : (
            source
          )}
          .
        </p>
      </div>
    </div>
  )
}
