/** Fills the templates: takes a view, returns small Markdown. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import Handlebars from 'handlebars'
import { projectRoot } from '../config/project-root.server'
import { fillWording } from '../domain/text/placeholders'
import { gapText } from '../domain/vacancy/gaps'
import { escapeMarkdown } from '../prose/markdown/escape-markdown'

type View = string | number | boolean | null | undefined | View[] | { [name: string]: View }

let compiled: Map<string, Handlebars.TemplateDelegate> | undefined

/**
 * Fills a template (its file's name without ".hbs") from a view and returns Markdown. Escapes every text of the view,
 * so that it shows as it is, except properties called `markdown`, which hold small Markdown of a policy file.
 */
export function fillTemplate(name: string, view: object): string {
  compiled ??= compileTemplates()
  const template = compiled.get(name)
  if (!template) throw new Error(`No template ${name}.hbs`)
  return template(escaped(view as View))
}

function compileTemplates(): Map<string, Handlebars.TemplateDelegate> {
  const handlebars = Handlebars.create()
  handlebars.registerHelper('fill', (wording: string, values: Record<string, string>) => fillWording(wording, values))
  handlebars.registerHelper('gap', gapText)
  handlebars.registerHelper('is', (left: unknown, right: unknown) => left === right)
  const folder = resolve(projectRoot(), 'templates')
  for (const [name, source] of sources(resolve(folder, 'partials'))) handlebars.registerPartial(name, source)
  // noEscape: the output is Markdown, never HTML; `escaped` does the escaping that Markdown needs.
  return new Map(
    sources(folder).map(([name, source]) => [name, handlebars.compile(source, { noEscape: true, strict: false })]),
  )
}

function sources(folder: string): [string, string][] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.hbs'))
    .map((file) => [basename(file, '.hbs'), readFileSync(resolve(folder, file), 'utf8')])
}

function escaped(view: View): View {
  if (typeof view === 'string') return escapeMarkdown(view)
  if (Array.isArray(view)) return view.map(escaped)
  if (typeof view !== 'object' || view === null) return view
  const own: { [name: string]: View } = {}
  for (const name in view) own[name] = name === 'markdown' ? view[name] : escaped(view[name])
  return own
}
