/** Classifies a page's elements: those that break lines, and those that hold nothing to read. */
import { attribute, type HtmlTag } from './tokens'

const blocks = new Set(
  `address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure footer
  form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section summary table
  tbody td tfoot th thead tr ul`.split(/\s+/),
)

/** Programs and styles, fallbacks that a browser hides, pictures, input fields, and links to other pages. */
const unread = new Set(
  `audio canvas datalist iframe nav noembed noframes noscript object script select style svg template textarea title
  video`.split(/\s+/),
)

/** Classes of GOV.UK pages around and between their content, for use on the screen only. */
const frameClasses = new Set([
  'govuk-accordion__controls',
  'govuk-accordion__section-heading-divider',
  'govuk-accordion__section-toggle',
  'govuk-back-link',
  'govuk-breadcrumbs',
  'govuk-cookie-banner',
  'govuk-footer',
  'govuk-header',
  'govuk-phase-banner',
  'govuk-skip-link',
])

const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

/** Elements whose end tag may be left out, with the tags that begin their siblings. */
const siblings = new Map([
  ['li', ['li']],
  ['dt', ['dt', 'dd']],
  ['dd', ['dt', 'dd']],
  ['td', ['td', 'th', 'tr']],
  ['th', ['td', 'th', 'tr']],
  ['tr', ['tr']],
])
const containers = new Set(['ul', 'ol', 'menu', 'dl', 'table'])

export function isBlock(name: string): boolean {
  return blocks.has(name)
}

export function isHeading(name: string): boolean {
  return /^h[1-6]$/.test(name)
}

export function isMain(tag: HtmlTag): boolean {
  return tag.tagName === 'main' || attribute(tag, 'role') === 'main'
}

/** True where an element and all its content are left out. A folded section of an accordion ("until-found") is kept. */
export function isLeftOut(tag: HtmlTag): boolean {
  const { tagName } = tag
  if (empty.has(tagName) || (tagName === 'svg' && tag.selfClosing)) return false
  if (unread.has(tagName)) return true
  if (tagName === 'dialog' && attribute(tag, 'open') === undefined) return true
  const hidden = attribute(tag, 'hidden')
  if (hidden !== undefined && hidden.toLowerCase() !== 'until-found') return true
  const classes = attribute(tag, 'class')
  return classes !== undefined && classes.length < 1000 && classes.split(/\s+/).some((name) => frameClasses.has(name))
}

/** An element that has begun, with the number of its own kind open inside it. */
export interface Span {
  name: string
  open: number
}

/**
 * Takes one tag inside an element.
 * @returns "within" or "last" for a tag of the element, "after" for a tag that ended it and is still to be read
 */
export function follow(span: Span, tag: HtmlTag, begins: boolean): 'within' | 'last' | 'after' {
  const { name } = span
  const { tagName } = tag
  if (name === 'p' && isBlock(tagName)) return tagName === 'p' && !begins ? 'last' : 'after'
  const optional = siblings.get(name)
  if (!optional) {
    if (tagName !== name || tag.selfClosing) return 'within'
    span.open += begins ? 1 : -1
    return span.open < 0 ? 'last' : 'within'
  }
  if (containers.has(tagName)) span.open += begins ? 1 : -1
  if (span.open < 0) return 'after'
  if (span.open > 0) return 'within'
  if (begins) return optional.includes(tagName) ? 'after' : 'within'
  return tagName === name ? 'last' : 'within'
}
