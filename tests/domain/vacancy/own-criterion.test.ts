import { expect, test } from 'vitest'
import { lacksVerb } from '../../../app/domain/vacancy/own-criterion'

test.each([
  'speak Welsh',
  'discuss faults',
  'focus a team on one thing',
  'canvas opinions',
  'bring people together',
  'assess risk',
])('“%s” finishes “You can …”', (statement) => expect(lacksVerb(statement)).toBe(false))

test.each([
  'Speaks Welsh fluently.',
  'writes modules',
  'modules for other teams',
  'experience of Terraform',
  'writing letters',
  '3 years of Python',
  'must speak Welsh',
])('“%s” does not', (statement) => expect(lacksVerb(statement)).toBe(true))
