import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { parseFixed } from '../../../app/prose/markdown/markdown'
import type { Root } from '../../../app/prose/markdown/nodes'
import { Prose } from '../../../app/prose/react/Prose'

const render = (markdown: string) => renderToStaticMarkup(<Prose root={parseFixed(markdown)} />)

test('prose has the classes of GOV.UK', () => {
  expect(render('## A\n\nb **c** *d*\\\ne\n\n#### F\n\n- g\n  1. h\n\n2) i')).toBe(
    '<h3 class="govuk-heading-s">A</h3><p class="govuk-body">b <strong>c</strong> <em>d</em><br/>e</p>' +
      '<h4 class="govuk-heading-s">F</h4>' +
      '<ul class="govuk-list govuk-list--bullet"><li>g<ol class="govuk-list govuk-list--number"><li>h</li></ol></li></ul>' +
      '<ol class="govuk-list govuk-list--number" start="2"><li>i</li></ol>',
  )
})

test('links, gaps and choices', () => {
  expect(render('[a](https://b.example/c?d=1&e=2) [f to be confirmed] :choice[1 2]')).toBe(
    '<p class="govuk-body"><a class="govuk-link" href="https://b.example/c?d=1&amp;e=2">a</a> ' +
      '<mark class="app-gap">[f to be confirmed]</mark> <span class="app-choice">1 · 2</span></p>',
  )
})

test('typed HTML is text', () => {
  expect(render('<b onclick="x">a</b>')).toBe('<p class="govuk-body">&lt;b onclick=&quot;x&quot;&gt;a&lt;/b&gt;</p>')
})

test('tasks are a list with boxes that are not read out', () => {
  expect(render('- [ ] a\n- [x] b')).toBe(
    '<ul class="govuk-list app-tasks"><li><span aria-hidden="true">☐ </span>a</li><li><span aria-hidden="true">☑ </span>b</li></ul>',
  )
})

test('a table names its rows, and its empty cells are places to write', () => {
  expect(render('| A | B |\n| --- | --- |\n| a | |\n| | b |')).toBe(
    '<table class="govuk-table app-table"><thead class="govuk-table__head"><tr class="govuk-table__row">' +
      '<th scope="col" class="govuk-table__header">A</th><th scope="col" class="govuk-table__header">B</th></tr></thead>' +
      '<tbody class="govuk-table__body"><tr class="govuk-table__row"><th scope="row" class="govuk-table__header">a</th>' +
      '<td class="govuk-table__cell app-write-in"></td></tr><tr class="govuk-table__row">' +
      '<td class="govuk-table__cell app-write-in" data-label="A"></td><td class="govuk-table__cell" data-label="B">b</td>' +
      '</tr></tbody></table>',
  )
})

test('where a phone shows the cells below each other, each has its column before it', () => {
  const wide = render('| A | B | C |\n| --- | --- | --- |\n| a | b | |')
  expect(wide).toContain('<th scope="row" class="govuk-table__header">a</th>')
  expect(wide).toContain('<td class="govuk-table__cell" data-label="B">b</td>')
  expect(wide).toContain('<td class="govuk-table__cell app-write-in" data-label="C"></td>')
  expect(render('| | B |\n| --- | --- |\n| a | b |')).toContain(
    '<td class="govuk-table__cell">a</td><td class="govuk-table__cell" data-label="B">b</td>',
  )
})

test('only a word that no language has may be broken anywhere', () => {
  const word = 'x'.repeat(25)
  expect(render(`an ${'y'.repeat(24)} ${word} **${word}**\n`)).toBe(
    `<p class="govuk-body">an ${'y'.repeat(24)} <span class="app-long-word">${word}</span> ` +
      `<strong><span class="app-long-word">${word}</span></strong></p>`,
  )
})

test('a first column without a heading names no rows', () => {
  expect(render('| | B |\n| --- | --- |\n| a | b |')).not.toContain('scope="row"')
})

test('a wide table scrolls, from the keyboard too', () => {
  expect(render('| A | B | C | D |\n| --- | --- | --- | --- |')).toContain(
    '<div class="app-table-scroll" role="group" aria-label="Table: A, B, C, D" tabindex="0"><table',
  )
})

test('a node that nobody renders throws', () => {
  const root = { type: 'root', children: [{ type: 'html', value: '<b>' }] } as unknown as Root
  expect(() => renderToStaticMarkup(<Prose root={root} />)).toThrow('No element')
})

test('a choice names no row', () => {
  expect(render('| A | B |\n| --- | --- |\n| :choice[1 2] | b |')).toContain(
    '<td class="govuk-table__cell" data-label="A"><span class="app-choice">',
  )
})
