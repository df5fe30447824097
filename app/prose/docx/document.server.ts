import type { SectionText } from '../markdown/sections'

/**
 * One document of a file. `kind` names it in bookmarks, `name` in contents and headers; `lead` is prose. A section that is
 * `together` shares a page with the next one.
 */
export type WritableDocument = {
  kind: string
  name: string
  title: string
  lead: string
  sections: (SectionText & { newPage: boolean; together?: boolean })[]
  landscape?: boolean
  /** No section is parted by a page. */
  whole?: boolean
  /** Less space between lines and paragraphs, for a form that has to fit its pages. */
  compact?: boolean
}

/** `custom` are the file's custom properties; `footer` stands on each page, before the page number. */
export type DocxProperties = {
  title: string
  description: string
  creator: string
  custom: Record<string, string>
  footer: string
  /** Why the file is no final one: then each page says that it is a draft, and a policy file's first page says why. */
  draft?: string[]
  /** Letters of 18 points and more, for people who cannot read smaller ones. */
  largePrint?: boolean
}
