import { expect, test } from 'vitest'
import { buildDocument } from '../../../app/documents/build.server'
import { documentKinds } from '../../../app/domain/documents/kinds'
import { mostApplicationIds, mostPanelMembers } from '../../../app/domain/vacancy/choices'
import { stageNames } from '../../../app/domain/vacancy/stages'
import { splitAtLimit } from '../../../app/prose/markdown/reading-limit'
import { withoutEmptyEnds } from '../../../app/prose/markdown/table-rows'
import { aVacancy, filledPost, shippedPolicy } from '../../support/build'

test('the largest vacancy keeps the limit of reading in every section, with room to spare', () => {
  const slice = aVacancy({ post: filledPost, level: 'lead-devops-engineer' })
  const { choices, level } = slice
  const stages = [...stageNames]
  choices.skills = Object.fromEntries(level.skills.map(({ skill }) => [skill, { use: 'essential', stages }]))
  choices.behaviours = shippedPolicy.behaviours.behaviours.map(({ slug }) => ({ slug, stages }))
  choices.strengths = ['Adaptable', 'Analytical', 'Authentic', 'Catalyst', 'Confident', 'Courageous']
  choices.interview.panelMembers = mostPanelMembers
  choices.interview.applicationIds = Array.from({ length: mostApplicationIds }, (_, index) => `A${1000 + index}`)
  for (const kind of documentKinds)
    for (const { key, prose, fixed } of buildDocument(kind, slice, []).sections) {
      const most = splitAtLimit(`${withoutEmptyEnds(fixed)}${'\n- an item'.repeat(30)}`)
      expect([key, splitAtLimit(prose).literal, most.literal]).toEqual([key, '', ''])
    }
})
