import { expect, test } from 'vitest'
import { scaleFor } from '../../../app/domain/policy/scales'
import { shippedPolicy } from '../../support/build'

test('a scale that no pack has is a defect', () => {
  expect(scaleFor('strengths', shippedPolicy).minimum).toBe(2)
  const without = { ...shippedPolicy, scales: { ...shippedPolicy.scales, scales: [] } }
  expect(() => scaleFor('criteria', without)).toThrow('No scale for criteria in the scales pack')
})
