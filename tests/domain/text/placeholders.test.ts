import { expect, test } from 'vitest'
import { fillWording, placeholdersIn } from '../../../app/domain/text/placeholders'

test('a wording takes its values, and lacks none', () => {
  expect(fillWording('{{a}} and {{ b.c }}', { a: '$&', 'b.c': '{{a}}' })).toBe('$& and {{a}}')
  expect(() => fillWording('{{a}}', {})).toThrow('No value for {{a}} in "{{a}}"')
})

test('the placeholders of a wording are named in its order', () => {
  expect(placeholdersIn('{{b.c}}, {{ a }} and {{b.c}}')).toEqual(['b.c', 'a', 'b.c'])
  expect(placeholdersIn('{a}')).toEqual([])
})
