import type { SectionText } from '../markdown/sections'

/**
 * One document of a file. `kind` names it in bookmarks, `name` in contents and headers; `lead` is prose. A section with
 * `together` shares a page with the next one.
 */
export type WritableDocument = {
  kind: string
  name: string
  title: string
  lead: string
  sections: (SectionText & { newPage: boolean; together?: boolean })[]
  landscape?: boolean
  /** No section breaks across pages. */
  whole?: boolean
  /** Reduces the space between lines and paragraphs, for a form that has to fit its pages. */
  compact?: boolean
}

/** `custom` are the file's custom properties; `footer` is on each page, before the page number. */
export type DocxProperties = {
  title: string
  description: string
  creator: string
  custom: Record<string, string>
  footer: string
  /**
   * The reasons why the file is a draft, if it is: each page then has a draft mark, and a pack's first page lists them.
   */
  draft?: string[]
  /** Letters of 18 points and more, for people who cannot read smaller ones. */
  largePrint?: boolean
}
