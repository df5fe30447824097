import { expect, test } from 'vitest'
import { fillWording } from '../../../app/domain/text/placeholders'

test('a wording takes its values, and lacks none', () => {
  expect(fillWording('{{a}} and {{ b.c }}', { a: '$&', 'b.c': '{{a}}' })).toBe('$& and {{a}}')
  expect(() => fillWording('{{a}}', {})).toThrow('No value for {{a}} in "{{a}}"')
})
