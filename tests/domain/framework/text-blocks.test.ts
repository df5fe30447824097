import { expect, test } from 'vitest'
import { blocks } from '../../../app/domain/framework/text-blocks'

test('paragraphs and lists of a framework text stay apart', () => {
  expect(blocks('One.\n\nTwo:\n- a\n- b\n\nThree - not a list.')).toEqual([
    { paragraph: 'One.' },
    { paragraph: 'Two:' },
    { items: ['a', 'b'] },
    { paragraph: 'Three - not a list.' },
  ])
  expect(blocks(undefined)).toEqual([])
})
