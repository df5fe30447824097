/** Compares our components with govuk-frontend's own markup, option by option. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { XMLParser } from 'fast-xml-parser'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'

// biome-ignore lint/suspicious/noExplicitAny: the options of 25 Nunjucks macros
export type Options = any

interface Fixture {
  name: string
  options: Options
  html: string
}

interface Parity {
  /** Paths of the options that we support; a fixture with any other option is left out. */
  supported: string[]
  /** The number of fixtures compared: a typing mistake in `supported` must not empty the test. */
  compared: number
  /** Fixtures that differ on purpose, each with its reason. */
  except?: Record<string, string>
  render: (options: Options) => ReactElement
  /** Changes the fixture to what ours should be, where they differ on purpose. */
  adapt?: (html: string, options: Options) => string
}

const require = createRequire(import.meta.url)

/** One test for each fixture of a component whose options we support. */
export function parity(component: string, { supported, compared, except = {}, render, adapt }: Parity) {
  const path = require.resolve(`govuk-frontend/dist/govuk/components/${component}/fixtures.json`)
  const { fixtures } = JSON.parse(readFileSync(path, 'utf8')) as { fixtures: Fixture[] }
  const chosen = fixtures.filter(({ name, options }) => !except[name] && optionPaths(options).every(isSupported))

  test(`${component} is compared with ${compared} fixtures`, () => {
    expect(chosen.length).toBe(compared)
  })

  test.each(chosen)(`${component} $name has the markup of govuk-frontend`, ({ options, html }) => {
    const ours = putHtmlBack(renderToStaticMarkup(render(options)))
    expect(tree(ours)).toEqual(tree(adapt ? adapt(html, options) : html))
  })

  function isSupported(path: string) {
    return supported.some((known) => path === known || path.startsWith(`${known}.`) || path.startsWith(`${known}[`))
  }
}

/** The paths of an option's leaves, such as "items[].hint.text". */
function optionPaths(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => optionPaths(item, `${path}[]`))
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([key, inner]) => optionPaths(inner, path ? `${path}.${key}` : key))
}

const pieces: string[] = []

/** The text of an option or, for its HTML, a mark that React lets through and that is replaced afterwards. */
export function content(option: { text?: string; html?: string } | undefined): string | undefined {
  if (!option?.html) return option?.text
  return `@@${pieces.push(option.html) - 1}@@`
}

function putHtmlBack(markup: string) {
  return markup.replace(/@@(\d+)@@/g, (_, index) => pieces[Number(index)] ?? '')
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  allowBooleanAttributes: true,
  parseTagValue: false,
  parseAttributeValue: false,
  htmlEntities: true,
  unpairedTags: ['input', 'br', 'hr', 'img'],
})

type Node = Record<string, unknown>

/** Elements as [name, attributes in alphabetical order, children], texts with single spaces. */
function tree(html: string): unknown[] {
  return (parser.parse(html) as Node[]).map(simplify).filter((node) => node !== '')
}

function simplify(node: Node): unknown {
  if ('#text' in node) return String(node['#text']).replace(/\s+/g, ' ').trim()
  const [name = ''] = Object.keys(node).filter((key) => key !== ':@')
  const children = (node[name] as Node[]).map(simplify).filter((child) => child !== '')
  return [name, attributes(node[':@'] as Record<string, unknown> | undefined), children]
}

function attributes(found: Record<string, unknown> = {}) {
  const entries = Object.entries(found).map(([name, value]) => {
    // checked and checked="" are equal; so are two spaces and one between classes.
    const text = value === true ? '' : String(value).replace(/\s+/g, ' ').trim()
    return [name.toLowerCase(), text] as const
  })
  return Object.fromEntries(entries.filter(([name]) => !isOurs(name)).sort(([a], [b]) => a.localeCompare(b)))
}

// We set the focus with HTML where govuk-frontend uses a script; no fixture that we compare has these.
function isOurs(name: string) {
  return name === 'autofocus' || name === 'tabindex'
}
