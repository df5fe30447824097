/** Lines of a role page that tell nothing about the role. Whole lines only, so that nothing hides behind a pattern. */
import type { SkillLevelName } from '../../release'
import type { Line, Page } from './lines'
import { markPlaced } from './lines'

const header = new Set([
  'Skip to main content',
  'Complete our 3 minute feedback survey to help us improve the framework.',
  'GOV.UK',
  'Government Digital and Data',
  'Government Digital and Data Profession Capability Framework',
])

const footer = new Set([
  'Back to top',
  'Print this page',
  'Support links',
  'Support',
  'Help',
  'Privacy',
  'Privacy notice',
  'Cookies',
  'Accessibility',
  'Accessibility statement',
  'Contact',
  'Terms and conditions',
  'Open Government Licence',
  'All content is available under the Open Government Licence v3.0, except where otherwise stated',
  '© Crown copyright',
])

const guide =
  'The typical responsibilities and skills for each role level are described in the sections below. You can use this to identify the skills you need to progress in your career, or simply to learn more about each role in the Government Digital and Data profession.'

const ladder: Record<SkillLevelName, string> = {
  awareness: 'Awareness is the first of 4 ascending skill levels',
  working: 'Working is the second of 4 ascending skill levels',
  practitioner: 'Practitioner is the third of 4 ascending skill levels',
  expert: 'Expert is the fourth of 4 ascending skill levels',
}

/** Places the footer, which counts as the frame only at the very end, and returns the lines above it. */
export function placeFooter(page: Page): Line[] {
  const last = page.lines.findLastIndex((line) => !footer.has(withoutFullStop(line.text)))
  markPlaced(page, page.lines.slice(last + 1))
  return page.lines.slice(0, last + 1)
}

export function isHeader(line: Line): boolean {
  return header.has(line.text)
}

export function isGuide(line: Line): boolean {
  return line.text === guide || line.text === guide.replace('each role level are', 'this role level are')
}

export function isSkillTable(line: Line): boolean {
  return !line.bullet && /^Skill\s+Description$/.test(line.text)
}

export function isSharedTable(line: Line): boolean {
  return !line.bullet && /^Role\s+Shared skills$/.test(line.text)
}

/** True for the line that explains this skill level by its place among four. */
export function explains(line: Line, level: SkillLevelName): boolean {
  return withoutFullStop(line.text) === ladder[level]
}

export function isAboutLadder(line: Line): boolean {
  return /ascending skill levels\.?$/.test(line.text)
}

function withoutFullStop(text: string): string {
  return text.replace(/\.$/, '')
}
