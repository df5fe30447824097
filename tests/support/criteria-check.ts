/** Random criteria of a vacancy, and what its documents must say of them: advertised, assessed, asked and scored alike. */
import fc from 'fast-check'
import { buildDocument } from '../../app/documents/build.server'
import { withAssessment } from '../../app/domain/assessment/assess'
import { rowName } from '../../app/domain/assessment/criterion-words'
import { stagesScored } from '../../app/domain/assessment/scored-writing'
import { skillKey } from '../../app/domain/assessment/technical-criteria'
import { type DocumentKind, documentKinds } from '../../app/domain/documents/kinds'
import type { Release, RoleLevel } from '../../app/domain/framework/release'
import { hasText, levelsWithText } from '../../app/domain/framework/statements'
import { type Choices, cvUses, type OwnCriterionChoice, type SkillChoice } from '../../app/domain/vacancy/choices'
import { levelsOffered } from '../../app/domain/vacancy/skill-levels'
import { isPanelScored, isPresented, type Stage } from '../../app/domain/vacancy/stages'
import type { VacancyContext } from '../../app/domain/vacancy/vacancy'
import { documentToMarkdown } from '../../app/prose/text/document-text'
import { filledPost, shippedPolicy } from './build'
import { unmarked } from './source-check'

const stages = fc.subarray<Stage>(['application', 'interview', 'presentation'], { minLength: 1 })
const use = fc.constantFrom<SkillChoice['use']>('essential', 'desirable', 'not used')
const particular = fc.option(fc.constantFrom('Terraform, AWS', 'React', 'C4 (event storming)'), { nil: undefined })

const own: fc.Arbitrary<OwnCriterionChoice> = fc.record({
  slug: fc.constantFrom('terraform', 'welsh'),
  name: fc.constantFrom('Terraform on AWS', 'Welsh, spoken & written'),
  statements: fc.subarray(['write modules that others reuse', 'speak with the public', 'read *any* form'], {
    minLength: 1,
  }),
  use,
  stages,
  fallsShort: fc.option(fc.constant('waits to be asked'), { nil: undefined }),
  stronger: fc.option(fc.constant('teaches others'), { nil: undefined }),
})

function skillChoice(release: Release, slug: string, levels: SkillChoice['level'][]): fc.Arbitrary<SkillChoice> {
  const skill = release.skills.find((skill) => skill.slug === slug)
  const statementCounts = Object.values(skill?.levels ?? {}).map(({ items }) => items.length)
  const most = Math.max(0, Math.min(...statementCounts) - 1)
  return fc.record({
    use,
    stages,
    level: fc.constantFrom(...levels),
    without: fc.subarray(Array.from({ length: most }, (_, at) => at)),
    inParticular: particular,
  })
}

/**
 * Any criteria for a role level: its skills used, moved and narrowed, up to two skills added, up to two of one's own, and
 * for some of them a question about all statements.
 */
export function anyCriteria(release: Release, level: RoleLevel): fc.Arbitrary<Partial<Choices>> {
  const needs = level.skills.map(({ skill: slug, level: at }) => {
    const skill = release.skills.find((skill) => skill.slug === slug)
    const levels = skill ? levelsOffered(skill, at).filter((name) => hasText(skill.levels[name])) : []
    return skillChoice(release, slug, [undefined, ...levels]).map((choice) => [slug, choice] as const)
  })
  const others = release.skills.filter(
    (skill) => levelsWithText(skill).length > 0 && !level.skills.some((need) => need.skill === skill.slug),
  )
  const added =
    others.length === 0
      ? fc.constant([])
      : fc
          .uniqueArray(fc.constantFrom(...others), { maxLength: 2, selector: ({ slug }) => slug })
          .chain((skills) =>
            fc.tuple(
              ...skills.map((skill) =>
                skillChoice(release, skill.slug, levelsWithText(skill)).map((choice) => [skill.slug, choice] as const),
              ),
            ),
          )
  return fc.record({
    post: fc.constant(filledPost),
    skills: fc.tuple(fc.tuple(...needs), added).map(([all, more]) => Object.fromEntries([...all, ...more])),
    ownCriteria: fc.uniqueArray(own, { maxLength: 2, comparator: (a, b) => a.slug === b.slug || a.name === b.name }),
    behaviours: fc
      .subarray(
        shippedPolicy.behaviours.behaviours.map(({ slug }) => slug),
        { maxLength: 3 },
      )
      .chain((slugs) => fc.tuple(...slugs.map((slug) => stages.map((at) => ({ slug, stages: at }))))),
    experience: fc.record({
      cv: fc.constantFrom(...cvUses),
      statementOfSuitability: fc.boolean(),
      statementWords: fc.constant(250),
    }),
    criteria: fc.subarray(['own-criterion-terraform', ...release.skills.map(skillKey)]).map(aboutAll),
    leadCriterion: fc.option(fc.constantFrom('terraform', ...level.skills.map(({ skill }) => skill)), {
      nil: undefined,
    }),
  })
}

/** A question that is about no statement more than about the others. */
function aboutAll(keys: string[]): Choices['criteria'] {
  return Object.fromEntries(keys.map((key) => [key, { question: 'Tell us about this part of your work.', about: [] }]))
}

/** Every way in which the documents of a vacancy disagree about its criteria. */
export function disagreements(vacancy: VacancyContext): string[] {
  const assessed = withAssessment(vacancy)
  const { assessment } = assessed
  const texts = new Map(documentKinds.map((kind) => [kind, documentToMarkdown(buildDocument(kind, vacancy, []))]))
  const text = (kind: DocumentKind) => texts.get(kind) ?? ''
  const used = assessment.technical.filter(({ use: chosen }) => chosen !== 'not used')
  const criteria = [...used, ...assessment.behaviours]
  const asked = criteria.filter((criterion) => isPanelScored(criterion.stages))
  const inWriting = criteria.filter((criterion) => criterion.stages.includes('application'))
  const isSifted = (criterion: (typeof criteria)[number]) => stagesScored(assessed, criterion).includes('application')
  const inCv = criteria.filter((criterion) => isSifted(criterion) && !inWriting.includes(criterion))
  const names = (some: { name: string }[]) => some.map(({ name }) => name)
  const rowNames = (some: typeof criteria) => some.map(rowName)
  const heading = ({ heading: words }: { heading: string }) => words
  return [
    ...same('advertised', headings(text('job-advert'), '#### ').map(plain), names(used)),
    ...same('planned', rows(text('panel-briefing'), 'Use'), rowNames(criteria)),
    ...same('guided', rows(text('candidate-guide'), 'Use'), rowNames(criteria)),
    ...same('asked', headings(text('interview-sheets'), '## ').filter(isCriterion), asked.map(heading)),
    ...same('scored', rows(text('interview-sheets'), 'Minimum'), rowNames(asked)),
    ...same('agreed', rows(text('consensus-sheet'), 'Indicators'), rowNames(asked)),
    ...same('in advance', headings(text('questions-in-advance'), '### '), asked.map(heading)),
    ...same('in the matrix', cells(text('score-matrix'), 'Number | Criterion', 1), rowNames(asked)),
    ...same(
      'sifted',
      headings(text('sift-sheet'), '## ').filter((name) => names(criteria).includes(name)),
      names(inWriting),
    ),
    ...same('sifted in the CV', headings(text('sift-sheet'), '### '), names(inCv)),
    ...same(
      'advertised at application',
      tableRows(text('job-advert'), 'Technical skill | Level').flatMap(([name = '', , stages = '']) =>
        stages.includes('application') ? plain(name) : [],
      ),
      names(used.filter(isSifted)),
    ),
    ...used.flatMap((criterion) =>
      criterion.kind === 'own'
        ? []
        : criterion.published.items.flatMap((item) =>
            missingWords(text, item, criterion.statements.items.includes(item)),
          ),
    ),
    ...unmarked(vacancy, (kind) => unescaped(text(kind))),
    ...[...texts].flatMap(([kind, words]) => (/undefined|NaN|\[object/.test(words) ? [`${kind} has a hole`] : [])),
    ...asked.flatMap((criterion) =>
      isPresented(criterion.stages) ? [] : unasked(assessment.interview, criterion.key),
    ),
  ]
}

function missingWords(text: (kind: DocumentKind) => string, item: string, isIn: boolean): string[] {
  const line = `\n- ${item}`
  const missing = text('success-profile').includes(line) ? [] : [`the profile lacks “${item}”`]
  if (!isIn) return missing
  return text('job-advert').includes(line) ? missing : [...missing, `the advert lacks “${item}”`]
}

function unasked(interview: { key: string; question: string }[], key: string): string[] {
  return interview.some((criterion) => criterion.key === key && criterion.question.trim() !== '')
    ? []
    : [`${key}: no question`]
}

const isCriterion = (name: string) => /^(Technical skill|Own criterion|Behaviour|Strength): /.test(name)
const plain = (name: string) => name.replace(/ \(lead criterion\)$/, '')

/** The headings of a level in Markdown, without its marks. */
function headings(markdown: string, mark: string): string[] {
  return markdown.split('\n').flatMap((line) => (line.startsWith(mark) ? [unescaped(line.slice(mark.length))] : []))
}

/** The first cells of the table whose second heading begins so. */
function rows(markdown: string, second: string): string[] {
  return cells(markdown, `Criterion | ${second}`, 0)
    .map((name) => name.replace(/ \(weight\u00a0\d\)$/, ''))
    .filter((name) => name !== 'Nothing is assessed' && name !== '[what is assessed to be confirmed]')
}

function cells(markdown: string, head: string, column: number): string[] {
  return tableRows(markdown, head).map((row) => row[column] ?? '')
}

/** The cells of the rows below a head. */
function tableRows(markdown: string, head: string): string[][] {
  const lines = markdown.split('\n')
  const start = lines.findIndex((line) => line.startsWith(`| ${head}`))
  if (start < 0) return []
  const after = lines.slice(start + 2)
  const end = after.findIndex((line) => !line.startsWith('|'))
  return after.slice(0, end < 0 ? undefined : end).map((line) =>
    line
      .split(/(?<!\\)\|/)
      .slice(1)
      .map((cell) => unescaped(cell.trim())),
  )
}

function unescaped(text: string): string {
  return text.replace(/\\([\\`*_{}[\]()#+\-.!|<>&~])/g, '$1').replace(/&amp;/g, '&')
}

/** Says where two lists of names differ, counting repeats; the order may differ. */
function same(what: string, found: string[], wanted: string[]): string[] {
  const [a, b] = [found.toSorted().join('; '), wanted.toSorted().join('; ')]
  return a === b ? [] : [`${what}: ${a} instead of ${b}`]
}
