import { expect, test } from 'vitest'
import { remember } from '../../../app/prose/markdown/memoize'

test('what was made of a text is kept for the next time, but not for ever', () => {
  const made: string[] = []
  const read = remember((text) => {
    made.push(text)
    return { text }
  })
  expect(read('a')).toBe(read('a'))
  expect(read('b')).toEqual({ text: 'b' })
  expect(made).toEqual(['a', 'b'])
  for (let index = 0; index < 200; index++) read(String(index))
  read('a')
  expect(made.at(-1)).toBe('a')
})
