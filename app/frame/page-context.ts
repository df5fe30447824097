/** What the server tells one page apart from its data, and what a route tells the page's frame. */
import { createContext } from 'react'

declare module '@remix-run/server-runtime' {
  interface AppLoadContext {
    /** Asking makes the response carry this nonce in its Content-Security-Policy and keeps it out of the page cache. */
    nonce?: () => string
    /** Under which the failure of this request stands in the log. */
    reference?: string
    /** Why the database could not be read or written; follows "because". */
    unavailable?: string
  }
}

export interface PageContext {
  nonce?: () => string
  reference?: string
  unavailable?: string
  /** The page shows a form again with what is wrong in it. */
  invalid?: boolean
}

/** Where nobody provides it, in a browser, it is what the server wrote on the page for React to take over. */
export const PageContext = createContext<PageContext>(
  typeof document === 'undefined'
    ? {}
    : JSON.parse(document.querySelector<HTMLElement>('[data-page-context]')?.dataset.pageContext ?? '{}'),
)

/** A route's `handle`; `Data` is what its loader returns. */
export interface PageHandle<Data = never> {
  title?: string | ((data: Data) => string)
  /** Where the link above the page leads back to. */
  back?: string | ((data: Data) => string)
  /** The page needs React in the browser (75 KB); without it no script of Remix is sent. */
  hydrate?: boolean
  /** The page has a form that the small script of GOV.UK Frontend improves. */
  script?: boolean
}
