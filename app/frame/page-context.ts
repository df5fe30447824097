/** Data that the server passes to one page apart from its loader, and that a route passes to the page's frame. */
import { createContext } from 'react'

declare module '@remix-run/server-runtime' {
  interface AppLoadContext {
    /** A call makes the response carry this nonce in its Content-Security-Policy and keeps it out of the page cache. */
    nonce?: () => string
    /** The reference of this request's failure in the log. */
    reference?: string
    /** Why the database could not be read or written; follows "because". */
    unavailable?: string
  }
}

export interface PageContext {
  nonce?: () => string
  reference?: string
  unavailable?: string
  /** The page shows a form again with its errors. */
  invalid?: boolean
}

/** Without a provider, in a browser, takes the values that the server wrote on the page for React to take over. */
export const PageContext = createContext<PageContext>(
  typeof document === 'undefined'
    ? {}
    : JSON.parse(document.querySelector<HTMLElement>('[data-page-context]')?.dataset.pageContext ?? '{}'),
)

/** A route's `handle`; `Data` is what its loader returns. */
export interface PageHandle<Data = never> {
  title?: string | ((data: Data) => string)
  /** The target of the link above the page. */
  back?: string | ((data: Data) => string)
  /** The page needs React in the browser (75 KB); without it no script of Remix is sent. */
  hydrate?: boolean
  /** The page has a form that the small script of GOV.UK Frontend improves. */
  script?: boolean
}
