import { countText } from '../../../components/count-text'

export interface RunningCountProps {
  /** CSS selector of the inputs that are counted when checked. */
  of: string
  /** Only inputs with one of these values count. */
  values: string[]
  /** The number chosen when the page is made. */
  count: number
  limit: number
  /** For example "{count} of {limit} skills chosen". */
  text: string
  /** Replaces the text when there are too many; {over} is the excess. */
  overText: string
}

/** Counts the choices made of those allowed; the browser keeps it up to date where it can. */
export function RunningCount({ of, values, count, limit, text, overText }: RunningCountProps) {
  return (
    <div className="app-count" data-over={count > limit ? true : undefined}>
      <p
        className="app-count__text"
        aria-live="polite"
        data-count-of={of}
        data-count-values={values.join(',')}
        data-limit={limit}
        data-text={text}
        data-over-text={overText}
      >
        {countText(count > limit ? overText : text, count, limit)}
      </p>
    </div>
  )
}
