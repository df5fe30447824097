import { describe, expect, test } from 'vitest'
import { postProblems } from '../../app/domain/checks/post'
import type { Post } from '../../app/domain/vacancy/choices'
import { type PostPart, postFields, postParts } from '../../app/domain/vacancy/post-fields'
import { shownBy } from '../../app/forms/page'
import { postPage } from '../../app/forms/post'
import { aVacancy, filledPost, shippedPolicy } from '../support/build'
import { refused, typed } from '../support/typed'

const partNames = postParts.map(({ slug }) => slug)
const form = shippedPolicy['vacancy-form']

/** The post after sending these fields of a part, on top of the earlier post. */
async function postAfter(part: PostPart, values: Record<string, string | string[]>, before: Post = {}): Promise<Post> {
  const vacancy = aVacancy({ post: before })
  const sent = Object.fromEntries(Object.entries(values).map(([name, value]) => [`post.${name}`, [value].flat()]))
  return withoutEmpty((await typed(postPage(part), vacancy, sent)).post ?? {})
}

async function errorsOf(part: PostPart, values: Record<string, string>) {
  const sent = Object.fromEntries(Object.entries(values).map(([name, value]) => [`post.${name}`, [value]]))
  return refused(postPage(part), aVacancy(), sent)
}

function withoutEmpty(post: Post): Post {
  return JSON.parse(JSON.stringify(post))
}

test.each(partNames)('the page %s shows a filled post and keeps it when it is sent as it is', async (part) => {
  const vacancy = aVacancy({ post: filledPost })
  const kept = await typed(postPage(part), vacancy, shownBy(postPage(part), vacancy))
  expect(withoutEmpty(kept.post ?? {})).toEqual(filledPost)
})

test.each(partNames)('the page %s shows an empty post and keeps it empty', async (part) => {
  const vacancy = aVacancy({ post: {} })
  const kept = await typed(postPage(part), vacancy, shownBy(postPage(part), vacancy))
  expect(withoutEmpty(kept.post ?? {})).toEqual({})
})

test.each(partNames)('the page %s, sent empty, empties its own fields and leaves the others', async (part) => {
  const post = await postAfter(part, {}, filledPost)
  const own = postFields.filter((field) => field.part === part).map(({ name }) => name)
  expect(Object.keys(post).sort()).toEqual(
    Object.keys(filledPost)
      .filter((name) => !own.includes(name as keyof Post))
      .sort(),
  )
  expect(own.length).toBeGreaterThan(3)
})

test('every field of a post stands on exactly one page', () => {
  expect(postFields.map(({ name }) => name).sort()).toEqual(Object.keys(filledPost).sort())
})

describe('a date', () => {
  const closing = (day: string, month: string, year: string) => ({
    'closingDate-day': day,
    'closingDate-month': month,
    'closingDate-year': year,
  })

  test('is kept as year, month and day, whatever its zeros', async () => {
    expect(await postAfter('dates-and-contact', closing('5', '3', '2027'))).toEqual({ closingDate: '2027-03-05' })
    expect(await postAfter('dates-and-contact', closing(' 05 ', '03', '2027'))).toEqual({ closingDate: '2027-03-05' })
    expect(await postAfter('dates-and-contact', closing('29', '2', '2028'))).toEqual({ closingDate: '2028-02-29' })
  })

  test.each([
    ['31', '2', '2027'],
    ['29', '2', '2027'],
    ['0', '1', '2027'],
    ['1', '13', '2027'],
    ['1', '3', '27'],
    ['1', '3', '20270'],
    ['-1', '3', '2027'],
  ])('of %s %s %s is refused as not real', async (day, month, year) => {
    expect(await errorsOf('dates-and-contact', closing(day, month, year))).toEqual({
      'post.closingDate': ['Closing date must be a real date, for example, 27 3 2027'],
    })
  })

  test.each(['March', 'march', 'mar', 'MAR.', '3'])('takes the month %s', async (month) => {
    expect(await postAfter('dates-and-contact', closing('14', month, '2027'))).toEqual({ closingDate: '2027-03-14' })
  })

  test.each(['Marz', 'ma', 'Q1', 'xyz'])('asks for a number in place of the month %s', async (month) => {
    expect(await errorsOf('dates-and-contact', closing('14', month, '2027'))).toEqual({
      'post.closingDate': ['Closing date must have its month as a number, like 3 for March'],
    })
  })

  test('that is not whole is refused with what is missing', async () => {
    expect(await errorsOf('dates-and-contact', closing('', '3', '2027'))).toEqual({
      'post.closingDate': ['Closing date must include a day'],
    })
    expect(await errorsOf('dates-and-contact', closing('5', '', ''))).toEqual({
      'post.closingDate': ['Closing date must include a month and year'],
    })
  })
})

describe('a closing time', () => {
  test.each([
    ['23:55', '23:55'],
    ['23.55', '23:55'],
    ['2355', '23:55'],
    ['9:05', '09:05'],
    ['00:00', '00:00'],
    ['11:55pm', '23:55'],
    ['11.55 p.m.', '23:55'],
    ['5pm', '17:00'],
    [' 5 PM ', '17:00'],
    ['9am', '09:00'],
    ['12am', '00:00'],
    ['12pm', '12:00'],
    ['Noon', '12:00'],
    ['12 noon', '12:00'],
    ['midday', '12:00'],
    ['midnight', '23:59'],
  ])('of %s is kept as %s', async (text, time) => {
    expect(await postAfter('dates-and-contact', { closingTime: text })).toEqual({ closingTime: time })
  })

  test.each(['banana', '24:00', '25:10', '23:60', '5', '0pm', '13pm', '23:5', '11:55:00', '1', 'pm'])(
    'of %s is refused',
    async (text) => {
      expect(await errorsOf('dates-and-contact', { closingTime: text })).toEqual({
        'post.closingTime': ['Closing time must be a time, like 23:55 or 5pm'],
      })
    },
  )
})

describe('money', () => {
  test.each([
    ['45000', 45_000],
    ['£45,000', 45_000],
    [' £ 45,000.00 ', 45_000],
    ['0', 0],
  ])('of %s is %i pounds', async (text, pounds) => {
    expect(await postAfter('pay-and-place', { salaryMinimum: text })).toEqual({ salaryMinimum: pounds })
  })

  test.each(['45k', '45.50', '-1', '45 to 50', '€45000', '99999999'])('of %s is refused', async (text) => {
    expect(await errorsOf('pay-and-place', { salaryMinimum: text })).toEqual({
      'post.salaryMinimum': ['The lowest salary must be in whole pounds, like 45,000'],
    })
  })
})

test('lines lose empty ones and spaces around them', async () => {
  expect(await postAfter('pay-and-place', { locations: '\r\n Leeds \r\n\r\nCardiff\r\n' })).toEqual({
    locations: ['Leeds', 'Cardiff'],
  })
})

test('several answers are kept as a list, one of them too', async () => {
  expect(await postAfter('pay-and-place', { workingPattern: ['Full-time', 'Job share'] })).toEqual({
    workingPattern: ['Full-time', 'Job share'],
  })
  expect(await postAfter('pay-and-place', { workingPattern: 'Full-time' })).toEqual({ workingPattern: ['Full-time'] })
})

test('a text loses the spaces around it', async () => {
  expect(await postAfter('basics', { title: '  Engineer  ' })).toEqual({ title: 'Engineer' })
})

test('a text of spaces only is no text', async () => {
  expect(await postAfter('basics', { title: '   ', team: '   ' }, { team: 'the old team' })).toEqual({})
})

test.each(['0', '-1', '2.5', 'two', '1001'])('%s is not a number of posts', async (text) => {
  expect(await errorsOf('basics', { numberOfPosts: text })).toEqual({
    'post.numberOfPosts': ['Number of posts must be a whole number from 1 to 1,000'],
  })
})

test.each(['5', '-1', 'x'])('%s rounds of interviews are refused with the limit of the form', async (text) => {
  expect(await errorsOf('dates-and-contact', { interviewRounds: text })).toEqual({
    'post.interviewRounds': ['Rounds of interviews must be a whole number from 0 to 4'],
  })
})

test('a number of rounds may be 0, a number of posts may be 1', async () => {
  expect(await postAfter('dates-and-contact', { interviewRounds: '0' })).toEqual({ interviewRounds: 0 })
  expect(await postAfter('basics', { numberOfPosts: '1' })).toEqual({ numberOfPosts: 1 })
})

test('every mistake on a page is named at once', async () => {
  const errors = await errorsOf('dates-and-contact', {
    'closingDate-day': '1',
    'siftDate-day': '1',
    interviewRounds: 'x',
  })
  expect(Object.keys(errors)).toContain('post.interviewRounds')
  const dates = await errorsOf('dates-and-contact', { 'closingDate-day': '1', 'siftDate-day': '1' })
  expect(Object.keys(dates)).toEqual(['post.closingDate', 'post.siftDate'])
})

test('a filled post is what the vacancy form takes, and so is an empty one', () => {
  expect(postProblems(filledPost, form)).toEqual([])
  expect(postProblems({}, form)).toEqual([])
})

const long = (length: number) => 'x'.repeat(length)

test.each([
  ['title', form.limits.title],
  ['welshTitle', form.limits.title],
  ['contractLength', form.limits.contractLength],
  ['department', form.limits.shortText],
  ['contactName', form.limits.shortText],
  ['benefits', form.limits.longText],
] as const)('%s takes %i characters and no more', (field, most) => {
  expect(postProblems({ [field]: long(most) }, form)).toEqual([])
  expect(postProblems({ [field]: long(most + 1) }, form)).toMatchObject([
    { code: 'field-too-long', field: `post.${field}`, most },
  ])
})

test('each of several lines has the limit, not all together', () => {
  const { shortText } = form.limits
  expect(postProblems({ locations: [long(shortText), long(shortText)] }, form)).toEqual([])
  expect(postProblems({ locations: ['Leeds', long(shortText + 1)] }, form)).toEqual([
    { code: 'field-too-long', field: 'post.locations', most: shortText },
  ])
})

test.each([
  [{ contractType: 'Zero hours' }, 'contractType', { code: 'field-not-offered', allowed: form.choices.contractType }],
  [
    { workingPattern: ['Full-time', 'Nights'] },
    'workingPattern',
    { code: 'field-not-offered', allowed: form.choices.workingPattern },
  ],
  [
    { approach: 'external' },
    'approach',
    { code: 'field-not-offered', allowed: ['Internal', 'Across government', 'External'] },
  ],
  [{ securityLevel: 'SC' }, 'securityLevel', { code: 'field-not-offered', allowed: form.choices.securityLevel }],
  [
    { criminalRecordCheck: 'basic' },
    'criminalRecordCheck',
    { code: 'field-not-offered', allowed: form.choices.criminalRecordCheck },
  ],
  [{ interviewType: 'In person' }, 'interviewType', { code: 'field-not-offered', allowed: form.choices.interviewType }],
  [{ interviewRounds: 5 }, 'interviewRounds', { code: 'rounds-too-many', most: 4 }],
  [{ reserveListMonths: 4 }, 'reserveListMonths', { code: 'field-not-offered', allowed: ['0', '3', '6', '9', '12'] }],
  [{ salaryMinimum: 50_000, salaryMaximum: 49_999 }, 'salaryMaximum', { code: 'salary-order' }],
  [{ salaryMaximum: 50_000 }, 'salaryMinimum', { code: 'salary-minimum-missing' }],
  [{ closingTime: 'banana' }, 'closingTime', { code: 'time-wrong' }],
  [
    { contractType: 'Permanent', contractLength: '24 months' },
    'contractLength',
    { code: 'contract-open-ended', contractType: 'Permanent' },
  ],
  [
    { closingDate: '2027-03-14', siftDate: '2027-03-13' },
    'siftDate',
    { code: 'date-order', date: '2027-03-13', earlier: 'closingDate', earlierDate: '2027-03-14' },
  ],
  [
    { siftDate: '2027-03-22', interviewDate: '2027-03-21' },
    'interviewDate',
    { code: 'date-order', date: '2027-03-21', earlier: 'siftDate', earlierDate: '2027-03-22' },
  ],
  [
    { closingDate: '2027-03-14', interviewDate: '2027-03-13' },
    'interviewDate',
    { code: 'date-order', date: '2027-03-13', earlier: 'closingDate', earlierDate: '2027-03-14' },
  ],
  [{ pension: 'lots' }, 'pension', { code: 'pension-not-pounds' }],
  [{ pension: '28.97%' }, 'pension', { code: 'pension-not-pounds' }],
  [{ pension: '£13,000 to £15,000' }, 'pension', { code: 'pension-not-pounds' }],
  [{ contactPhone: 'call me' }, 'contactPhone', { code: 'phone-wrong' }],
  [{ contactPhone: '12' }, 'contactPhone', { code: 'phone-wrong' }],
  [{ contactPhone: '020 7946 0000 or 07700 900000' }, 'contactPhone', { code: 'phone-wrong' }],
  [{ contactEmail: 'sam at example' }, 'contactEmail', { code: 'field-no-email' }],
  [{ contactEmail: 'javascript:alert(1)@b.c' }, 'contactEmail', { code: 'field-no-email' }],
  [{ recruitmentEmail: 'a@b' }, 'recruitmentEmail', { code: 'field-no-email' }],
] as [Post, keyof Post, object][])('the vacancy form refuses %j', (post, field, finding) => {
  expect(postProblems(post, form)).toEqual([{ field: `post.${field}`, ...finding }])
})

test.each(['13000', '£13,000', '£ 13,000.00'])('%s is a pension contribution', (pension) => {
  expect(postProblems({ pension }, form)).toEqual([])
})

test.each([
  '020 7946 0000',
  '+44 (0)20 7946 0000',
  '01632-960-001 ext 12',
  '01632.960.001 Ext. 12',
  '01632 960001 x12',
  '01632 960001, extension: 12',
])('%s is a telephone number', (contactPhone) => {
  expect(postProblems({ contactPhone }, form)).toEqual([])
})

test('closing, sift and interview may be on one day', () => {
  const day = '2027-03-14'
  expect(postProblems({ closingDate: day, siftDate: day, interviewDate: day }, form)).toEqual([])
})

test('a department’s own limits and lists hold', () => {
  const own = { ...form, limits: { ...form.limits, title: 3 }, choices: { ...form.choices, approach: ['Everyone'] } }
  expect(postProblems({ title: 'abc', approach: 'Everyone' }, own)).toEqual([])
  expect(postProblems({ title: 'abcd', approach: 'External' }, own).map(({ field }) => field)).toEqual([
    'post.title',
    'post.approach',
  ])
})

test.each([
  'javascript:alert(1)@b.uk',
  'sam@example',
  'sam@b.c',
  '@example.gov.uk',
  'a@b@example.gov.uk',
  'a b@example.gov.uk',
  'sam.@example.gov.uk',
  'a..b@example.gov.uk',
  '<sam@example.gov.uk>',
  'mailto:sam@example.gov.uk',
])('%s is no email address', (address) => {
  const fields = postProblems({ contactEmail: address, recruitmentEmail: address }, form).map(({ field }) => field)
  expect(fields).toEqual(['post.contactEmail', 'post.recruitmentEmail'])
})

test.each(['sam@example.gov.uk', "SAM.O'Example+jobs@sub.example.gov.uk", 'a@b.uk', 'x_y-z@digital.team'])(
  '%s is an email address',
  (contactEmail) => {
    expect(postProblems({ contactEmail }, form)).toEqual([])
  },
)
