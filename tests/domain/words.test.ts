import { describe, expect, test } from 'vitest'
import { buildDocument } from '../../app/documents/build.server'
import { withAssessment } from '../../app/domain/assessment/assess'
import type { ChoiceProblem } from '../../app/domain/checks/finding'
import { assessmentTasks, isToCheck, postTasks } from '../../app/domain/checks/tasks'
import { type DocumentKind, documentKinds } from '../../app/domain/documents/kinds'
import { indexView } from '../../app/domain/documents/pack-index'
import { scaleFor } from '../../app/domain/policy/scales'
import { formatAmount, formatDate, formatList, formatPounds, formatTime } from '../../app/domain/text/format'
import { fillWording } from '../../app/domain/text/placeholders'
import type { Post } from '../../app/domain/vacancy/choices'
import { postFields, postParts } from '../../app/domain/vacancy/details-fields'
import { gapFor, partOfGap } from '../../app/domain/vacancy/details-gaps'
import { postWords } from '../../app/domain/vacancy/details-words'
import { sameTitles } from '../../app/domain/vacancy/same-titles'
import { standardStatements } from '../../app/domain/vacancy/standard-statements'
import { documentToMarkdown } from '../../app/prose/text/document-text'
import { aVacancy, filledPost, shippedPolicy } from '../support/build'

describe('figures', () => {
  test('dates, times, pounds and lists read as in the United Kingdom', () => {
    expect(formatDate('2026-12-04')).toBe('4 December 2026')
    expect(formatTime('2026-12-04T15:05:00Z')).toBe('4 December 2026 at 3:05pm')
    expect(formatTime('2026-07-04T15:05:00Z')).toBe('4 July 2026 at 4:05pm')
    expect(formatTime('2026-12-31T23:59:00Z')).toBe('31 December 2026 at 11:59pm')
    expect(formatTime('2026-11-24T12:31:00Z')).toBe('24 November 2026 at 12:31pm')
    expect(formatTime('2026-11-24T00:31:00Z')).toBe('24 November 2026 at 12:31am')
    expect(formatPounds(45_000)).toBe('£45,000')
    expect(formatPounds(0)).toBe('£0')
    expect(formatList([])).toBe('')
    expect(formatList(['a'])).toBe('a')
    expect(formatList(['a', 'b'])).toBe('a and b')
    expect(formatList(['a', 'b', 'c'])).toBe('a, b and c')
  })

  test.each([
    ['13000', '£13,000'],
    ['£13,000', '£13,000'],
    ['£ 13000.00', '£13,000'],
    ['28.97%', '28.97%'],
    ['£13,000 to £15,000', '£13,000 to £15,000'],
    ['a generous contribution', 'a generous contribution'],
  ])('the amount %s reads as %s', (typed, words) => {
    expect(formatAmount(typed)).toBe(words)
    expect(postWords({ pension: typed }).pension).toBe(words)
  })

  test('a wording takes its values, and lacks none', () => {
    expect(fillWording('{{a}} and {{ b.c }}', { a: '$&', 'b.c': '{{a}}' })).toBe('$& and {{a}}')
    expect(() => fillWording('{{a}}', {})).toThrow('No value for {{a}} in "{{a}}"')
  })

  test('a scale that no pack has is a defect', () => {
    expect(scaleFor('strengths', shippedPolicy).minimum).toBe(2)
    const without = { ...shippedPolicy, scales: { ...shippedPolicy.scales, scales: [] } }
    expect(() => scaleFor('criteria', without)).toThrow('No scale for criteria in the scales pack')
  })
})

/** The gaps of an advert with this post. */
function gapsWith(post: Post): string[] {
  return buildDocument('job-advert', aVacancy({ post }), []).gaps
}

describe('a field that is not given', () => {
  const gaps = gapsWith({})
  // The upper salary has the lower one's gap and fills none of its own.
  const inAdvert = postFields.filter(({ name }) => gaps.includes(gapFor(name)) && name !== 'salaryMaximum')

  test('stands in the advert as a visible gap, listed once', () => {
    expect(gaps.length).toBeGreaterThan(15)
    expect(new Set(gaps).size).toBe(gaps.length)
    expect(gaps).toContain('[salary to be confirmed]')
    const text = documentToMarkdown(buildDocument('job-advert', aVacancy({ post: {} }), []))
    for (const gap of gaps) expect(text).toContain(gap)
  })

  test('is a gap of a field, whose page has that field', () => {
    for (const gap of gaps) {
      const part = partOfGap(gap)
      expect(
        postFields.some((field) => field.part === part && gapFor(field.name) === gap),
        gap,
      ).toBe(true)
    }
    expect(partOfGap('[moon to be confirmed]')).toBeUndefined()
  })

  test.each(inAdvert.map(({ name }) => name))('is no gap any more once it is given: %s', (name) => {
    const { [name]: value } = filledPost
    expect(gapsWith({ [name]: value })).not.toContain(gapFor(name))
    const { [name]: _, ...rest } = filledPost
    expect(gapsWith(name === 'salaryMinimum' ? { ...rest, salaryMaximum: undefined } : rest)).toContain(gapFor(name))
  })

  test('counts on the page of its part exactly as the advert shows it', () => {
    for (const { slug } of postParts) {
      const shown = new Set(inAdvert.filter((field) => field.part === slug).map(({ gap }) => gap)).size
      const task = postTasks(gaps, []).find((one) => one.slug === slug)
      expect(task, slug).toMatchObject({ status: `${shown} to confirm`, done: false })
    }
    expect(postTasks(gapsWith(filledPost), []).map(({ status, done }) => [status, done])).toEqual(
      postParts.map(() => ['Complete', true]),
    )
  })

  test('is a gap too where it holds an empty text or list', () => {
    expect(postWords({ department: '', locations: [] })).toMatchObject({
      department: '[department to be confirmed]',
      locations: '[locations to be confirmed]',
    })
  })
})

test('the facts are printed as words', () => {
  const words = postWords(filledPost)
  expect(words).toMatchObject({
    salary: '£45,000 to £52,500',
    closing: '14 March 2027 at 23:55',
    siftDate: '22 March 2027',
    locations: 'Leeds; Cardiff',
    workingPattern: 'Full-time; Part-time; Flexible working',
    reserveListMonths: '12',
    interviewType: 'video',
    contactWays: 'sam@example.gov.uk or 020 7946 0000',
    recruitmentEmail: 'recruitment@example.gov.uk',
  })
  const wording = { approach: { External: 'Everyone' }, workingPattern: { 'Part-time': 'Fewer hours' } }
  expect(postWords({ approach: 'External', workingPattern: ['Full-time', 'Part-time'] }, wording)).toMatchObject({
    approach: 'Everyone',
    workingPattern: 'Full-time; Fewer hours',
    locations: '[locations to be confirmed]',
  })
  expect(postWords({ contactEmail: 'a@b.uk' }).contactWays).toBe('a@b.uk')
  expect(postWords({ salaryMinimum: 45_000, salaryMaximum: 45_000 }).salary).toBe('£45,000')
  expect(postWords({ salaryMinimum: 45_000 }).salary).toBe('£45,000')
  expect(postWords({ salaryMaximum: 45_000 }).salary).toBe('[salary to be confirmed]')
  expect(postWords({ closingDate: '2027-03-14' }).closing).toBe('14 March 2027')
})

describe('a contract', () => {
  const contract = (post: Post) => {
    const facts = documentToMarkdown(buildDocument('job-advert', aVacancy({ post }), []))
    return /\| Contract type \| (.*) \|/.exec(facts)?.[1]
  }

  test('that does not end shows no length, one that ends shows it or its gap', () => {
    expect(contract({ contractType: 'Permanent' })).toBe('Permanent')
    expect(contract({ contractType: 'Permanent', contractLength: '24 months' })).toBe('Permanent')
    expect(contract({ contractType: 'Fixed term', contractLength: '24 months' })).toBe('Fixed term, 24 months')
    expect(contract({ contractType: 'Fixed term' })).toBe('Fixed term, [contract length to be confirmed]')
    expect(contract({})).toBe('[contract type to be confirmed]')
  })

  test('without its length leaves the page of the contract open', () => {
    const { contractLength: _, ...post } = filledPost
    const task = postTasks(gapsWith(post), []).find(({ slug }) => slug === 'pay-and-place')
    expect(task).toMatchObject({ status: '1 to confirm', done: false })
  })
})

describe('the advert', () => {
  const advert = (post: Post) => documentToMarkdown(buildDocument('job-advert', aVacancy({ post }), []))

  test('has one bullet before a benefit that was pasted with one', () => {
    const text = advert({ ...filledPost, benefits: '- 25 days\n• a bicycle loan\n\n* flexible hours' })
    expect(text).toContain('\n- 25 days\n- a bicycle loan\n- flexible hours\n')
  })

  test('reads well with a department whose name takes no article', () => {
    const text = advert({ ...filledPost, department: 'Home Office' })
    expect(text.match(/Home Office/g)).toHaveLength(1)
    expect(text).toContain('| Department | Home Office |')
    expect(text).toContain('complain to the department first')
  })

  test('says which type of interview it is, unless that is just an interview', () => {
    expect(advert({ ...filledPost, interviewType: 'Video' })).toContain('- Type of interview: video\n')
    expect(advert({ ...filledPost, interviewType: 'Interview' })).not.toContain('Type of interview')
    expect(advert({})).toContain('- Type of interview: [type of interview to be confirmed]')
  })

  test('explains the order of merit once, and says that dates may change after them', () => {
    const text = advert(filledPost)
    expect(text.match(/equal/g)).toHaveLength(1)
    expect(text.indexOf('Dates may change')).toBeGreaterThan(text.indexOf('- Sift: '))
    expect(text).not.toContain('check for this post: Security check')
  })
})

describe('the success profile', () => {
  const profile = documentToMarkdown(
    buildDocument('success-profile', aVacancy({ tests: [{ name: 'Exercise' }], grade: 'G7' }), []),
  )

  test('says the grade once', () => {
    expect(profile).toContain(' at Grade 7 (G7), ')
  })

  test('says of tests one and the same stage', () => {
    expect(profile).toContain('| Ability | Exercise | test before the interview |')
    expect(profile).toContain('Tests are taken before the interview.')
  })
})

describe('standard statements', () => {
  const all = Object.fromEntries(shippedPolicy.statements.statements.map(({ slug }) => [slug, true]))
  const none = Object.fromEntries(shippedPolicy.statements.statements.map(({ slug }) => [slug, false]))
  const textOf = (slug: string) => shippedPolicy.statements.statements.find((one) => one.slug === slug)?.text ?? ''
  const count = (sections: { texts: unknown[] }[]) => sections.reduce((sum, { texts }) => sum + texts.length, 0)

  test('come by section in the pack’s order, one section once', () => {
    const sections = standardStatements(aVacancy({ statements: all }))
    const order = [...new Set(shippedPolicy.statements.statements.map(({ section }) => section))]
    expect(sections.map(({ section }) => section)).toEqual(order)
    expect(count(sections)).toBe(shippedPolicy.statements.statements.length)
  })

  test('that are off are left out, and a section without any goes with them', () => {
    expect(standardStatements(aVacancy({ statements: none }))).toEqual([])
    expect(standardStatements(aVacancy({ statements: { ...none, feedback: true } }))).toEqual([
      { section: 'Feedback', texts: [{ markdown: textOf('feedback') }] },
    ])
  })

  test('without a choice stand as the pack says', () => {
    expect(count(standardStatements(aVacancy({ statements: {} })))).toBe(
      shippedPolicy.statements.statements.filter(({ on }) => on).length,
    )
  })

  const conditional = shippedPolicy.statements.statements.flatMap(({ slug, unless }) =>
    unless ? [{ slug, ...unless }] : [],
  )

  test('about the reserve list and the checks are conditional', () => {
    expect(conditional.map(({ slug }) => slug)).toEqual([
      'reserve-list',
      'security-level',
      'residency',
      'criminal-record-check',
    ])
  })

  test.each(conditional)('$slug is left out while $field is $is, whatever its switch says', ({ slug, field, is }) => {
    const texts = (post: Post) =>
      standardStatements(aVacancy({ post, statements: { ...none, [slug]: true } })).flatMap((one) => one.texts)
    const value = field === 'reserveListMonths' ? Number(is) : is
    expect(texts({ [field]: value })).toEqual([])
    expect(texts({})).toEqual([{ markdown: textOf(slug) }])
    expect(texts(filledPost)).toEqual([{ markdown: textOf(slug) }])
  })

  test('stand in the advert with the post’s own words, each under its heading', () => {
    const advert = documentToMarkdown(buildDocument('job-advert', aVacancy({ post: filledPost, statements: all }), []))
    const plain = advert.replace(/\\/g, '')
    expect(plain).toContain('On a salary of £45,000, we pay £13,000')
    expect(plain).toContain(
      'Ask Sam Example about the post or about how to apply: sam@example.gov.uk or 020 7946 0000.',
    )
    expect(plain).not.toMatch(/Working pattern:/)
    const security = plain.slice(plain.indexOf('## Security'), plain.indexOf('## Nationality requirements'))
    expect(security).toContain('Security clearance for this post: Security check (SC).')
    expect(security).toContain('Criminal record check for this post: Basic.')
  })
})

describe('the task list', () => {
  const tasks = (change: Parameters<typeof aVacancy>[0], problems: ChoiceProblem[] = []) =>
    Object.fromEntries(
      assessmentTasks(withAssessment(aVacancy(change)), problems).map(({ slug, status, done }) => [
        slug,
        [status, done],
      ]),
    )

  test('says what the defaults choose, and all of it can be used', () => {
    expect(tasks({})).toEqual({
      skills: ['6 essential, 2 desirable', true],
      behaviours: ['3 chosen', true],
      'other-elements': ['CV', true],
      statements: [`${shippedPolicy.statements.statements.filter(({ on }) => on).length} in the advert`, true],
      interview: ['Panel of 3', true],
      plan: ['57 of 60 minutes', true],
      questions: ['6 to score', true],
    })
  })

  test('stands out where behaviours or questions are outside of what is advised', () => {
    const behaviours = shippedPolicy.behaviours.behaviours.map(({ slug }) => ({
      slug,
      stages: ['application' as const],
    }))
    const status = (count: number) => tasks({ behaviours: behaviours.slice(0, count) }).behaviours
    expect([1, 2, 5, 6].map(status)).toEqual([
      ['1 chosen', false],
      ['2 chosen', true],
      ['5 chosen', true],
      ['6 chosen', false],
    ])
    expect(tasks({ strengths: ['Catalyst'] }).questions).toEqual(['7 to score', false])
  })

  test('stands out where a field of the page is to be fixed', () => {
    const problem = (field: string) => ({ field, message: 'Mend it' })
    expect(tasks({}, [problem('leadCriterion')]).skills).toEqual(['6 essential, 2 desirable', false])
    expect(tasks({}, [problem('statements.nationality-open')]).statements?.[1]).toBe(false)
    expect(tasks({}, [problem('tests')])['other-elements']).toEqual(['CV', false])
    const dates = (gaps: string[]) =>
      postTasks(gaps, [problem('post.closingDate')]).find(({ slug }) => slug === 'dates-and-contact')
    expect(dates([])).toMatchObject({ status: '1 to fix', done: false })
    expect(dates([gapFor('siftDate')])).toMatchObject({ status: '1 to fix, 1 to confirm', done: false })
  })

  test('has a document to check where the choices behind it are to be fixed', () => {
    const kinds = (field: string) => documentKinds.filter((kind) => isToCheck(kind, [{ field, message: 'Fix it' }]))
    expect(kinds('behaviours')).toEqual(documentKinds)
    expect(kinds('skills')).toEqual(documentKinds)
    expect(kinds('post.closingDate')).toEqual(['job-advert'])
    expect(documentKinds.some((kind) => isToCheck(kind, []))).toBe(false)
  })

  test('names the other elements and the sheets', () => {
    expect(
      tasks({
        experience: { cv: 'scored', statementOfSuitability: true, statementWords: 250 },
        strengths: ['Catalyst'],
        tests: [{ name: 'Quiz' }],
        interview: { panelMembers: 2, applicationIds: ['A1'], minimumScore: 4 },
      }),
    ).toMatchObject({
      'other-elements': ['CV, statement, strengths and tests', true],
      interview: ['Panel of 2, 1 application', true],
    })
    const experience = { cv: 'not used', statementOfSuitability: false, statementWords: 250 } as const
    expect(tasks({ experience })['other-elements']).toEqual(['None used', true])
  })
})

test('vacancies that share a title are told apart by the order in which they were made', () => {
  const titled = (id: string, title: string) => ({ id, title })
  expect([...sameTitles([titled('3', 'A'), titled('2', 'B'), titled('1', 'A')])]).toEqual([
    ['1', { place: 1, of: 2 }],
    ['3', { place: 2, of: 2 }],
  ])
})

test('the index says of each file what it is for', () => {
  const { interview } = aVacancy().choices
  const slice = aVacancy({ interview: { ...interview, panelMembers: 2, applicationIds: ['A-1', 'B-2'] } })
  const owned = ['A-1', 'B-2'].flatMap((id) => [1, 2].map((member) => `interview-sheet-${id}-member-${member}.docx`))
  const names = ['interview-sheets.docx', ...owned].map((name) => `5-interview/${name}`)
  const { folders } = indexView(slice, ['1-advert/job-advert.docx', ...names], [], [])
  expect(folders.map(({ name }) => name)).toEqual(['1-advert', '5-interview'])
  expect(folders[0]?.files).toEqual([{ name: 'job-advert.docx', purpose: expect.stringMatching(/^What applicants/) }])
  expect(folders[1]?.files).toEqual([
    { name: 'interview-sheets.docx', purpose: expect.stringMatching(/This copy is blank\.$/) },
    {
      name: '4 interview sheets',
      purpose: 'One for each application and each of 2 panel members, named like interview-sheet-A-1-member-1.docx.',
    },
  ])
})

test('adjustments and complaints go to the recruitment team, and until its address is given to a gap', () => {
  const gap = '[recruitment team email to be confirmed]'
  const { recruitmentEmail, ...post } = filledPost
  const textOf = (kind: DocumentKind, key: string, given: Post) => {
    const { sections } = buildDocument(kind, aVacancy({ post: given }), [])
    return sections.find((section) => section.key === key)?.prose ?? ''
  }
  const places = [
    ['job-advert', 'reasonable-adjustments'],
    ['job-advert', 'complaints'],
    ['candidate-guide', 'if-you-need-something-changed'],
  ] as const
  for (const [kind, key] of places) {
    expect(textOf(kind, key, filledPost), key).toContain(`rite to ${recruitmentEmail}`)
    expect(textOf(kind, key, post), key).toContain(`rite to ${gap}`)
    expect(textOf(kind, key, post), key).not.toContain(filledPost.contactEmail)
  }
  expect(textOf('job-advert', 'contact-point', post)).toContain('sam@example.gov.uk or 020 7946 0000')
})
