/** The shipped page as HTML in markups that a framework page may have, or be saved in. */
import { shippedPage } from '../../../../support/build'
import { type Outline, type OutlineLevel, type OutlineSkill, outline } from './page-outline'

type Write<Part> = (part: Part) => string
const all = <Part>(parts: Part[], write: Write<Part>) => parts.map(write).join('\n')
const p: Write<string> = (text) => `<p>${text}</p>`
const li: Write<string> = (text) => `<li>${text}</li>`
const ul = (texts: string[]) => (texts.length > 0 ? `<ul>\n${all(texts, li)}\n</ul>` : '')

/**
 * Writes everything but the levels as headings and paragraphs; a markup decides how to write levels and shared skills.
 */
function page(
  level: Write<OutlineLevel>,
  shared: Write<Outline['shared']>,
  { title, front, levels, updates } = outline,
) {
  const section = ({ heading, paragraphs }: { heading?: string; paragraphs: string[] }) =>
    `${heading ? `<h2>${heading}</h2>` : ''}\n${all(paragraphs, p)}`
  return `<h1>${title}</h1>\n${all(front, section)}\n${all(levels, level)}\n${shared(outline.shared)}\n${all(updates, section)}`
}

function headOf({ description, leadIn, duties, rest, grades }: OutlineLevel): string {
  return `${p(description)}\n${p(leadIn)}\n${ul(duties)}\n${all(rest, p)}\n${ul(grades)}`
}

const statementsOf = ({ leadIn, items }: OutlineSkill) => `${p(leadIn)}\n${ul(items)}`

const sharedTable: Write<Outline['shared']> = (roles) => `<table><thead><tr><th>Role</th>
  <th>Shared skills</th></tr></thead><tbody>${all(
    roles,
    ({ role, skills }) => `<tr><td><a href="/role/x">${role}</a></td><td>${ul(skills)}</td></tr>`,
  )}</tbody></table>`

const skillTable = (level: OutlineLevel) => `<table class="govuk-table"><caption hidden>Skills</caption>
  <thead class="govuk-table__head"><tr><th scope="col">Skill</th><th scope="col">Description</th></tr></thead>
  <tbody>${all(
    level.skills,
    (skill) => `<tr><th scope="row">${skill.name}</th><td>
      <strong>Level: </strong>${skill.level.slice(7)}<span class="govuk-visually-hidden"><br>${skill.ladder}</span>
      ${statementsOf(skill)}</td></tr>`,
  )}</tbody></table>`

/** The accordion as the script of GOV.UK Frontend leaves it, folded. */
const accordion = () => {
  const section = (level: OutlineLevel) => `<div class="govuk-accordion__section">
    <div class="govuk-accordion__section-header"><h2 class="govuk-accordion__section-heading"><button type="button"
      class="govuk-accordion__section-button"><span class="govuk-accordion__section-heading-text"><span
      class="govuk-accordion__section-heading-text-focus">${level.heading}</span></span><span class="govuk-visually-hidden
      govuk-accordion__section-heading-divider">, </span><span class="govuk-accordion__section-toggle" data-nosnippet=""><span
      class="govuk-accordion__section-toggle-focus"><span class="govuk-accordion-nav__chevron"></span><span>Show</span></span>
      </span></button></h2></div>
    <div class="govuk-accordion__section-content" hidden="until-found">${headOf(level)}${skillTable(level)}</div></div>`
  const controls = '<div class="govuk-accordion__controls"><button><span>Show all sections</span></button></div>'
  return `<div class="govuk-accordion">${controls}</div>${page(section, sharedTable)}`
}

const definitions = () =>
  page(
    (level) =>
      `<h2>${level.heading}</h2>${headOf(level)}<p>Skill Description</p><dl>${all(
        level.skills,
        (skill) => `<dt>${skill.name}<dd>${skill.level}<dd><em>${skill.ladder}</em><dd>${statementsOf(skill)}`,
      )}</dl>`,
    (roles) =>
      `<p>Role Shared skills</p><dl>${all(roles, ({ role, skills }) => `<dt>${role}${skills.map((skill) => `<dd>${skill}`).join('')}`)}</dl>`,
  )

const span = (text: string) => `<span>${text.replace(/(\w) (\w)/, '$1 </span><b> $2')}</b>`
const nested = () => {
  const div = (text: string) => `<div><div class="text"><span>${text}</span></div></div>`
  const items = (texts: string[]) =>
    `<ul>${all(texts, (text) => `<li>\n  <div><p><span>${text}</span></p></div>\n</li>`)}</ul>`
  return page(
    (level) => `<section><div role="heading">${level.heading.replace('. ', '<span>.</span> ')}</div>
      ${div(level.description)}${div(level.leadIn)}${items(level.duties)}${all(level.rest, div)}${items(level.grades)}
      <div><span>Skill</span> <span>Description</span></div>
      ${all(
        level.skills,
        (
          skill,
        ) => `<div>${div(skill.name)}<div><label>Level: </label><wbr>${skill.level.slice(7)}</div>${div(skill.ladder)}
          ${div(skill.leadIn)}${items(skill.items)}</div>`,
      )}</section>`,
    (roles) => `<div>Role <b>Shared skills</b></div>${all(roles, ({ role, skills }) => div(role) + all(skills, div))}`,
  )
}

const foldable = () =>
  page(
    (level) => `<details><summary><h3 id="a1">${level.heading}</h3></summary>${headOf(level)}<h4>Skill Description</h4>
      <ul class="skills">${all(
        level.skills,
        (
          skill,
        ) => `<li><details open><summary>${skill.name}</summary><p>${skill.level}<p>${skill.ladder}<p>${skill.leadIn}
          <ul>${skill.items.map((item) => `<li>${item}`).join('')}</ul></details></li>`,
      )}</ul></details>`,
    sharedTable,
  )

const numbered = () => {
  const { levels, ...rest } = outline
  const level = (level: OutlineLevel) =>
    `<li><h3>${level.heading.replace(/^\d+\. /, '')}</h3>${headOf(level)}${skillTable(level)}</li>`
  const list = `<ol>${all(levels, level)}</ol>`
  return page(() => list, sharedTable, { ...rest, levels: levels.slice(0, 1) })
}

const tables = () =>
  page((level) => `<h2 id="level">${level.heading}</h2>${headOf(level)}${skillTable(level)}`, sharedTable)

/** A whole page as a browser saves it. */
const around = (main: string) => `<!DOCTYPE html>
<!-- saved from url=(0058)https://ddat-capability-framework.service.gov.uk/role/x -->
<html lang="en" class="govuk-template"><head><meta charset="utf-8"><title>${outline.title} - GOV.UK</title>
<style>p > a { content: "</p>" }</style><script>if (1 < 2) document.write("<p>script</p>")</script>
<noscript><p>No script</p></noscript></head>
<body><script>document.body.className += ' js-enabled'</script>
<div class="govuk-cookie-banner"><h2>Cookies on this service</h2><p>We use cookies.</p><button>Accept</button></div>
<a href="#main-content" class="govuk-skip-link">${outline.skip}</a>
<header role="banner"><svg><title>GOV.UK</title><path d="M1 1"/></svg><a>GOV.UK</a><nav><ul><li>Roles</li></ul></nav></header>
<div class="govuk-width-container"><p>${outline.survey}</p><div class="govuk-breadcrumbs"><ol><li>Home<li>Roles</ol></div>
<main class="govuk-main-wrapper" id="main-content">${main}
<template><p>A template</p></template><textarea><p>Tell us more</textarea><div hidden><div>Thank you</div> for telling us</div>
</main></div>
<footer><h2>Support links</h2><ul><li>Privacy</ul><p>© Crown copyright</p></footer></body></html>`

const inOneLine = (html: string) => html.replace(/\s+/g, ' ').replace(/> </g, '><')

/** The markups by name; each holds the whole page. */
export const markups: Record<string, string> = {
  'an accordion': accordion(),
  tables: tables(),
  'definition lists': definitions(),
  'nested divs and spans': nested(),
  'details and summaries in lists': foldable(),
  'an ordered list of levels': numbered(),
  'one line': inOneLine(tables()).replace(/<\/(p|li|td|tr|th|tbody|thead)>/g, ''),
  'a saved page': around(accordion()),
  'a saved page in one line': inOneLine(around(definitions())),
  'a main part by its role': around(tables()).replace('<main', '<div role="main"').replace('</main>', '</div>'),
  'text in pre': `<html><body><pre style="white-space: pre-wrap">${shippedPage}</pre></body></html>`,
  'Windows line endings': around(tables()).replace(/\n/g, '\r\n'),
  'words in inline elements': tables().replace(/<li>([^<]*)<\/li>/g, (_, text) => `<li>${span(text)}</li>`),
}
