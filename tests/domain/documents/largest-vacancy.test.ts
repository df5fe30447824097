import { expect, test } from 'vitest'
import { buildDocument } from '../../../app/documents/build.server'
import { documentKinds } from '../../../app/domain/documents/kinds'
import { maxApplicationIds, maxPanelMembers } from '../../../app/domain/vacancy/choices'
import { stageNames } from '../../../app/domain/vacancy/stages'
import { splitAtLimit } from '../../../app/prose/markdown/reading-limit'
import { withoutEmptyEnds } from '../../../app/prose/markdown/table-rows'
import { aVacancy, filledPost, shippedPolicy } from '../../support/build'

test('the largest vacancy keeps the limit of reading in every section, with room to spare', () => {
  const vacancy = aVacancy({ post: filledPost, level: 'lead-devops-engineer' })
  const { choices, level } = vacancy
  const stages = [...stageNames]
  choices.skills = Object.fromEntries(level.skills.map(({ skill }) => [skill, { use: 'essential', stages }]))
  choices.behaviours = shippedPolicy.behaviours.behaviours.map(({ slug }) => ({ slug, stages }))
  choices.strengths = ['Adaptable', 'Analytical', 'Authentic', 'Catalyst', 'Confident', 'Courageous']
  choices.interview.panelMembers = maxPanelMembers
  choices.interview.applicationIds = Array.from({ length: maxApplicationIds }, (_, index) => `A${1000 + index}`)
  for (const kind of documentKinds)
    for (const { key, prose, fixed } of buildDocument(kind, vacancy, []).sections) {
      const most = splitAtLimit(`${withoutEmptyEnds(fixed)}${'\n- an item'.repeat(30)}`)
      expect([key, splitAtLimit(prose).literal, most.literal]).toEqual([key, '', ''])
    }
})
