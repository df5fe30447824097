/** Compares a loaded page with the words that are in use before it. */
import { behavioursOf } from './behaviours'
import type { OfficialPage, OfficialWords } from './official-words'
import type { Policy } from './schemas'

export interface PageChanges {
  new: string[]
  changed: string[]
  /** Names in use that the page does not have: behaviours of the policy file keep its words, the others go. */
  missing: string[]
  same: number
}

/** The names on the page that are new, worded otherwise, or missing, against the words in use and the policy file's. */
export function pageChanges(page: OfficialPage, words: OfficialWords, policy: Policy): PageChanges {
  const after = entriesOf(page)
  const before = page.subject === 'behaviours' ? behavioursBefore(words, policy) : entriesOf(words.strengths)
  const known = new Map(before.map(({ slug, text }) => [slug, text]))
  const found = new Set(after.map(({ slug }) => slug))
  const isNew = after.filter(({ slug }) => !known.has(slug))
  const changed = after.filter(({ slug, text }) => known.has(slug) && known.get(slug) !== text)
  return {
    new: isNew.map(({ name }) => name),
    changed: changed.map(({ name }) => name),
    missing: before.filter(({ slug }) => !found.has(slug)).map(({ name }) => name),
    same: after.length - isNew.length - changed.length,
  }
}

interface Entry {
  slug: string
  name: string
  text: string
}

function entriesOf(page: OfficialPage | undefined): Entry[] {
  const entries = page?.subject === 'behaviours' ? page.behaviours : (page?.strengths ?? [])
  return entries.map((entry) => ({ slug: entry.slug, name: entry.name, text: JSON.stringify(entry) }))
}

/** Our own summary of a behaviour always differs from a page's words. */
function behavioursBefore({ behaviours }: OfficialWords, policy: Policy): Entry[] {
  const official = entriesOf(behaviours)
  const own = behavioursOf(policy).filter(({ slug }) => !official.some((entry) => entry.slug === slug))
  return [...official, ...own.map(({ slug, name }) => ({ slug, name, text: '' }))]
}
