import { expect, test } from 'vitest'
import { sameTitles } from '../../../app/domain/vacancy/same-titles'

test('vacancies that share a title are told apart by the order in which they were made', () => {
  const titled = (id: string, title: string) => ({ id, title })
  expect([...sameTitles([titled('3', 'A'), titled('2', 'B'), titled('1', 'A')])]).toEqual([
    ['1', { place: 1, of: 2 }],
    ['3', { place: 2, of: 2 }],
  ])
})
