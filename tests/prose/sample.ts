import type { WritableDocument } from '../../app/prose/docx/document.server'
import { splitDocument } from '../../app/prose/markdown/sections'

const statements = [
  'work with users and colleagues to understand what a service has to do before anyone decides how it should do it',
  'explain a technical decision to people who will pay for it, so that they can question it',
  'find and remove the causes of incidents, and show with numbers that they are gone',
]

const advert = `# Lead developer

Join a team that keeps a national service running. The closing date is [closing date to be confirmed].

## About the role {#about-the-role}

You will lead **two teams** and report to the head of engineering. Read [how we work](https://www.example.org/how-we-work?a=1&b=2) first.

### What you will do

You will:

${statements.map((statement) => `- ${statement}`).join('\n')}

#### In the first month

1. Meet the teams
2. Read the plans
   - for this year
   - for the next
3. Choose one thing to improve

## How to apply {#how-to-apply}

Write to us at [recruitment@example.org](mailto:recruitment@example.org) before [closing date to be confirmed]. Say in *no more than 250 words*:

1. why you want the role
2. what you would do first
`

const numbers = 'one two three four five six'.split(' ')

const question = (number: number) => `## Question ${numbers[number]} {#question-${numbers[number]}}

Tell us about a time when you changed how a team works. Read the question to the candidate word for word.

- What was the problem?
- Who disagreed, and what did you do?

:::fixed
| Criterion | Score | Notes |
| --- | --- | --- |
| Leading a team | :choice[1 2 3 4 5 6 7] | |
| Communicating between the technical and non-technical | :choice[1 2 3 4 5 6 7]{label="Score for communicating"} | |

### Before the next question

- [ ] All notes are written
- [x] The time was kept
- [ ] Nobody has shown a score to another panel member

| Notes on the answer |
| --- |
| |
:::
`

const sheets = `# Interview sheets

One copy for each member of the panel.

## The interview {#the-interview}

:::fixed
| Detail | Answer |
| --- | --- |
| Candidate | |
| Panel member | |
| Date and time | |

The scale is the same for every question.

| Score | Label | Meaning |
| --- | --- | --- |
${['Not demonstrated', 'Minimal', 'Moderate', 'Acceptable', 'Good', 'Strong', 'Outstanding']
  .map(
    (label, index) =>
      `| ${index + 1} | ${label} | There is ${label.toLowerCase()} evidence of what was asked, in words long enough to wrap onto a second line. |`,
  )
  .join('\n')}
:::

${[0, 1, 2, 3, 4, 5].map(question).join('\n')}`

const moderation = `# Moderation

## Scores of the panel {#scores-of-the-panel}

The chair reads the scores aloud; the panel then agrees one.

:::fixed
| Criterion | Panel member 1 | Panel member 2 | Panel member 3 | Agreed score | Reasons |
| --- | --- | --- | --- | --- | --- |
| Leading a team | | | | :choice[1 2 3 4 5 6 7] | |
| Communicating between the technical and non-technical | | | | :choice[1 2 3 4 5 6 7] | |
| Total | | | | | |
:::
`

function writable(kind: string, markdown: string, newPages: boolean, landscape = false): WritableDocument {
  const { sections, ...document } = splitDocument(markdown)
  return {
    kind,
    name: document.title,
    ...document,
    sections: sections.map((section) => ({ ...section, newPage: newPages })),
    landscape,
  }
}

/** A pack with everything that the small Markdown can express, long enough to break pages. */
export function samplePolicy(): WritableDocument[] {
  return [
    writable('advert', advert, false),
    writable('interview', sheets, true),
    writable('moderation', moderation, false, true),
  ]
}

export const sampleProperties = {
  title: 'Lead developer: hiring pack',
  description: 'Made for a test',
  creator: 'A. Manager',
  custom: { packId: 'one', version: '3' },
  footer: 'Lead developer, release 2025-01',
}
