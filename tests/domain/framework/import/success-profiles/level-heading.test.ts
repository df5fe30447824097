import { expect, test } from 'vitest'
import { gradesInHeading } from '../../../../../app/domain/framework/import/success-profiles/level-heading'
import { shippedPolicy } from '../../../../support/build'

const read = (text: string) => gradesInHeading(text, shippedPolicy.grades.grades)

test.each([
  ['AA and AO', ['AA', 'AO']],
  ['Level 1: AA and AO or equivalent', ['AA', 'AO']],
  ['Level 3 – HEO & SEO', ['HEO', 'SEO']],
  ['Level 3 (HEO and SEO)', ['HEO', 'SEO']],
  ['Higher Executive Officer (HEO) and Senior Executive Officer (SEO)', ['HEO', 'SEO']],
  ['Executive Officers', ['EO']],
  ['Grade 7 and Grade 6', ['G7', 'G6']],
  ['Grades 6 and 7', ['G6', 'G7']],
  ['G7/G6', ['G7', 'G6']],
  ['Deputy Directors', ['SCS1']],
  ['SCS pay band 2, Director General', ['SCS2', 'SCS3']],
  ['Level 5', []],
  ['Level 5: Wizards', []],
])('‘%s’ names %j', (text, codes) => expect(read(text)).toEqual(codes))

test.each([
  'Leadership',
  'HEO to G7',
  'SEO work',
  'IT and AI',
  'Working Together and SEO',
  '7 and 6',
  '',
  'Lead EO teams',
])('‘%s’ is no heading of a level', (text) => expect(read(text)).toBeUndefined())
