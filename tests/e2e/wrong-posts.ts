/** Wrong answers on the pages about the post. */
import type { Page } from '@playwright/test'
import { paths } from '../../app/frame/paths'
import { fill, tamper } from './controls'

export interface WrongAnswer {
  form: string
  path: (id: string) => string
  type: (page: Page) => Promise<void>
  /** The button to press; "Save and continue" unless given. */
  button?: string
  /** The messages of the summary, each with the id of the control that it links to. */
  errors: Record<string, string>
  /** By id of the control: typed text that must still be there. */
  kept?: Record<string, string>
}

export const wrongPosts: WrongAnswer[] = [
  {
    form: 'title, team and department',
    path: (id) => paths.post(id, 'basics'),
    type: (page) =>
      fill(page, { 'post.title': 'T'.repeat(121), 'post.department': '<b>', 'post.numberOfPosts': 'two' }),
    errors: {
      'Job title must be 120 characters or fewer': 'post.title',
      'Number of posts must be a whole number from 1 to 1,000': 'post.numberOfPosts',
    },
    kept: { 'post.title': 'T'.repeat(121), 'post.department': '<b>', 'post.numberOfPosts': 'two' },
  },
  {
    form: 'title that is too long',
    path: (id) => paths.post(id, 'basics'),
    type: (page) => fill(page, { 'post.title': 'T'.repeat(121) }),
    errors: { 'Job title must be 120 characters or fewer': 'post.title' },
    kept: { 'post.title': 'T'.repeat(121) },
  },
  {
    form: 'pay, contract and place',
    path: (id) => paths.post(id, 'pay-and-place'),
    type: (page) => fill(page, { 'post.salaryMinimum': 'a lot', 'post.locations': 'Leeds' }),
    errors: { 'The lowest salary must be in whole pounds, like 45,000': 'post.salaryMinimum' },
    kept: { 'post.salaryMinimum': 'a lot', 'post.locations': 'Leeds' },
  },
  {
    form: 'salaries in the wrong order',
    path: (id) => paths.post(id, 'pay-and-place'),
    type: (page) => fill(page, { 'post.salaryMinimum': '50000', 'post.salaryMaximum': '40,000' }),
    errors: { 'The highest salary must be the same as or more than the lowest': 'post.salaryMaximum' },
    kept: { 'post.salaryMinimum': '50000', 'post.salaryMaximum': '40,000' },
  },
  {
    form: 'dates',
    path: (id) => paths.post(id, 'dates-and-contact'),
    type: (page) =>
      fill(page, {
        'post.closingDate-day': '31',
        'post.closingDate-month': '2',
        'post.closingDate-year': '2027',
        'post.siftDate-day': '1',
        'post.closingTime': 'banana',
        'post.contactEmail': 'nobody',
      }),
    errors: {
      'Closing date must be a real date, for example, 27 3 2027': 'post.closingDate-day',
      'Closing time must be a time, like 23:55 or 5pm': 'post.closingTime',
      'Sift date must include a month and year': 'post.siftDate-day',
      'Email address of the contact must be in the correct format, like name@example.gov.uk': 'post.contactEmail',
    },
    kept: { 'post.closingDate-day': '31', 'post.closingDate-month': '2', 'post.siftDate-day': '1' },
  },
  {
    form: 'dates in the wrong order',
    path: (id) => paths.post(id, 'dates-and-contact'),
    type: (page) =>
      fill(page, {
        'post.closingDate-day': '14',
        'post.closingDate-month': 'March',
        'post.closingDate-year': '2027',
        'post.interviewDate-day': '13',
        'post.interviewDate-month': '3',
        'post.interviewDate-year': '2027',
      }),
    errors: {
      'First interview date (13 March 2027) must not be before the closing date (14 March 2027)':
        'post.interviewDate-day',
    },
    kept: { 'post.closingDate-month': 'March' },
  },
  {
    form: 'contact',
    path: (id) => paths.post(id, 'dates-and-contact'),
    type: (page) =>
      fill(page, {
        'post.contactEmail': 'javascript:alert(1)@b.c',
        'post.contactPhone': 'call me',
        'post.recruitmentEmail': 'recruitment@example',
        'post.interviewRounds': '9',
      }),
    errors: {
      'Rounds of interviews must be a whole number from 0 to 4': 'post.interviewRounds',
      'Enter one telephone number for the contact, like 01632 960 001 or 01632 960 001 ext 12': 'post.contactPhone',
      'Email address of the contact must be in the correct format, like name@example.gov.uk': 'post.contactEmail',
      'Email address of the recruitment team must be in the correct format, like name@example.gov.uk':
        'post.recruitmentEmail',
    },
    kept: { 'post.contactEmail': 'javascript:alert(1)@b.c', 'post.interviewRounds': '9' },
  },
  {
    form: 'approach and security checks',
    path: (id) => paths.post(id, 'checks'),
    type: (page) => tamper(page, 'post.reserveListMonths', '5'),
    errors: { 'The months of the reserve list must be one of: 0, 3, 6, 9, 12': 'post.reserveListMonths' },
  },
]
