import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type DiffSegment, rewordedStatements, rewordedText } from '../../../app/domain/framework/diff-statements'
import { pairLists } from '../../../app/domain/text/diff-lists'
import { rounds } from '../../support/rounds'

/** "same [-removed-] {+added+}". */
function written(segments: DiffSegment[]): string {
  return segments
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`))
    .join('')
}

const withoutSpaces = (text: string) => text.replace(/\s+/g, '')
const side = (segments: DiffSegment[], other: DiffSegment['kind']) =>
  segments
    .filter(({ kind }) => kind !== other)
    .map(({ text }) => text)
    .join('')

test('words that changed are marked where they stand', () => {
  expect(written(rewordedText('explain the two main risks', 'explain the three main risks'))).toBe(
    'explain the [-two-]{+three+} main risks',
  )
  expect(written(rewordedText('same', 'same'))).toBe('same')
  expect(rewordedText('', '')).toEqual([])
  expect(written(rewordedText('', 'new'))).toBe('{+new+}')
})

test('a text of which hardly a word stays is shown whole, old and new', () => {
  const [before, after] = ['You attend training and shadow others at work', 'Leads the design of large programmes']
  expect(written(rewordedText(before, after))).toBe(`[-${before}-]{+${after}+}`)
})

test('a difference in spaces alone is a difference', () => {
  expect(rewordedText('one  two', 'one two').some(({ kind }) => kind !== 'same')).toBe(true)
})

test('each item of a list is kept, moved, in other words, new or gone', () => {
  const before = [
    'define the integration build',
    'co-ordinate build activities',
    'plan releases',
    'test systems',
    'write reports',
  ]
  const after = [
    'test systems',
    'define the whole integration build',
    'co-ordinate build activities',
    'plan releases',
    'mentor others',
  ]
  const { leadIn, items } = rewordedStatements(
    { leadIn: 'You can:', items: before },
    { leadIn: 'You must:', items: after },
  )
  expect(written(leadIn)).toBe('You [-can-]{+must+}:')
  expect(items.map(({ kind, segments }) => [kind, written(segments)])).toEqual([
    ['moved', 'test systems'],
    ['reworded', 'define the {+whole +}integration build'],
    ['same', 'co-ordinate build activities'],
    ['same', 'plan releases'],
    ['removed', '[-write reports-]'],
    ['added', '{+mentor others+}'],
  ])
})

test('both texts can be read out of what is shown, and every item stands there once', () => {
  const word = fc.constantFrom('explain', 'the', 'risks', 'of', 'Systems', 'design,', '“apply”', 'é', '<b>', '  ', '\n')
  const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '))
  const list = fc.array(text, { maxLength: 8 })
  fc.assert(
    fc.property(text, text, list, list, (before, after, old, now) => {
      const segments = rewordedText(before, after)
      expect(withoutSpaces(side(segments, 'added'))).toBe(withoutSpaces(before))
      expect(withoutSpaces(side(segments, 'removed'))).toBe(withoutSpaces(after))
      expect(segments.every((segment) => segment.text !== '')).toBe(true)
      const pairs = pairLists(old, now)
      const positions = (name: 'before' | 'after') =>
        pairs.flatMap((pair) => pair[name] ?? []).toSorted((a, b) => a - b)
      expect(positions('before')).toEqual(old.map((_, place) => place))
      expect(pairs.flatMap((pair) => pair.after ?? [])).toEqual(now.map((_, place) => place))
    }),
    { numRuns: rounds(500) },
  )
})

test('long texts and lists are compared in no time', () => {
  const words = (start: number) => Array.from({ length: 3000 }, (_, place) => `word${start + place}`)
  const begun = performance.now()
  rewordedText(words(0).join(' '), words(1_000_000).join(' '))
  pairLists(words(0), words(1_000_000))
  expect(performance.now() - begun).toBeLessThan(2000)
})
