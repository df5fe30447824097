export interface PagesProps {
  /** From 1. */
  page: number
  pages: number
  hrefOf: (page: number) => string
}

/**
 * Links between two or more pages of a list. Plain links: the pagination of GOV.UK Frontend brings 480 bytes of CSS.
 */
export function Pages({ page, pages, hrefOf }: PagesProps) {
  return (
    <nav aria-label="Pages" className="app-contents">
      <ul className="app-inline-list">
        {page > 1 && (
          <li>
            <a className="govuk-link" href={hrefOf(page - 1)} rel="prev">
              Previous page
            </a>
          </li>
        )}
        {linkedPages(page, pages).map((number) => (
          <li key={number}>
            {number < 0 ? '…' : <PageLink number={number} href={hrefOf(number)} current={number === page} />}
          </li>
        ))}
        {page < pages && (
          <li>
            <a className="govuk-link" href={hrefOf(page + 1)} rel="next">
              Next page
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}

function PageLink({ number, href, current }: { number: number; href: string; current: boolean }) {
  return (
    <a className="govuk-link" href={href} aria-label={`Page ${number}`} aria-current={current ? 'page' : undefined}>
      {current ? <strong>{number}</strong> : number}
    </a>
  )
}

/** The pages to link to: first, last, current and its neighbours; a negative number marks a gap of two or more. */
export function linkedPages(page: number, pages: number): number[] {
  const shown = Array.from({ length: pages }, (_, at) => at + 1).filter(
    (number) => number === 1 || number === pages || Math.abs(number - page) <= 1,
  )
  return shown.flatMap((number, at) => {
    const left = number - (shown[at - 1] ?? 0) - 1
    return left === 0 ? [number] : left === 1 ? [number - 1, number] : [1 - number, number]
  })
}
