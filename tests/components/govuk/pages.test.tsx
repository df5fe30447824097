import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { linkedPages, Pages } from '../../../app/components/govuk/Pages'

test('the first, the last and the neighbours of a page are linked, and a gap stands for two or more', () => {
  expect(linkedPages(1, 2)).toEqual([1, 2])
  expect(linkedPages(1, 9)).toEqual([1, 2, -8, 9])
  expect(linkedPages(5, 9)).toEqual([1, -3, 4, 5, 6, -8, 9])
  expect(linkedPages(4, 6)).toEqual([1, 2, 3, 4, 5, 6])
  expect(linkedPages(9, 9)).toEqual([1, -7, 8, 9])
})

test('every page can be reached from the first by the links', () => {
  for (const pages of [2, 3, 7, 40]) {
    const reached = new Set([1])
    for (const page of reached) for (const item of linkedPages(page, pages)) if (item > 0) reached.add(item)
    expect(reached.size).toBe(pages)
  }
})

test('an end has no link beyond it', () => {
  const render = (page: number) =>
    renderToStaticMarkup(<Pages page={page} pages={3} hrefOf={(item) => `/list?page=${item}`} />)
  expect(render(1)).not.toContain('rel="prev"')
  expect(render(1)).toMatch(/href="\/list\?page=2" rel="next"/)
  expect(render(3)).not.toContain('rel="next"')
  expect(render(3)).toMatch(/href="\/list\?page=3"[^>]*aria-current="page"/)
  expect(render(2)).toContain('rel="prev"')
})
