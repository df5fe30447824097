import { expect, test } from 'vitest'
import { withAssessment } from '../../app/domain/assessment/assess'
import { roundsOf } from '../../app/domain/vacancy/rounds'
import { shownBy } from '../../app/forms/page'
import { planPage } from '../../app/forms/plan'
import { roundTimes, ticksAt } from '../../app/forms/round-times'
import { leadAt, leadKey } from '../support/plan'

test('every part names the field of its minutes, and a question the ticks that it needs', () => {
  const vacancy = leadAt(['interview', 'presentation'], 2, { strengths: ['Catalyst'] })
  const shown = shownBy(planPage, vacancy)
  const times = roundTimes(withAssessment(vacancy))
  expect(times.map(({ round }) => round)).toEqual(roundsOf(vacancy))
  for (const { round, field, total, parts } of times) {
    expect(shown[field]).toEqual([String(total)])
    for (const part of parts.filter(({ minutes }) => minutes > 0))
      expect(shown[part.field]).toEqual([String(part.minutes)])
    expect(parts.map(({ ticks }) => ticks)).toContain(`[name="stages.${leadKey}"][value="${round}"]:checked`)
  }
  const [first, second] = times.map(({ ticks }) => ticks)
  expect(first).toContain('[value="presentation"]')
  expect(second).not.toContain('[value="presentation"]')
})

test('ticks of several stages stand beside each other', () => {
  expect(ticksAt(['interview', 'test'], 'a')).toBe(
    '[name="stages.a"][value="interview"]:checked,[name="stages.a"][value="test"]:checked',
  )
})
