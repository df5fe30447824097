// Styles of every Word file: sizes in half-points, lengths in twips (567 = 1 cm), line spacing in 240ths.
import { type ILevelsOptions, type IStylesOptions, LevelFormat, LineRuleType, ShadingType } from 'docx'

const black = '0B0C0C'
const grey = '505A5F'
const auto = LineRuleType.AUTO

/** A4. */
export const page = { width: 11906, height: 16838 }

/** Indent of each list level. */
export const listIndent = 425

/** 18 points instead of 12. */
export const largePrint = 1.5

/** Every style, with letters `scale` times the usual size. */
export function stylesOf(scale: number): IStylesOptions {
  const size = (usual: number) => Math.round(usual * scale)
  return {
    default: {
      document: {
        run: { font: 'Arial', size: size(24), color: black, language: { value: 'en-GB' } },
        paragraph: { spacing: { after: 160, line: 288, lineRule: auto } },
      },
      heading1: heading(size(44), { before: 0, after: 240 }),
      heading2: heading(size(32), { before: 400, after: 140 }),
      heading3: heading(size(26), { before: 280, after: 100 }),
      heading4: heading(size(24), { before: 220, after: 80 }),
      listParagraph: { paragraph: { spacing: { after: 80, line: 288, lineRule: auto } } },
      hyperlink: { run: { color: '1D70B8', underline: {} } },
    },
    ...ownStyles,
  }
}

const ownStyles = {
  paragraphStyles: [
    {
      id: 'TableText',
      name: 'Table Text',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { spacing: { before: 40, after: 40, line: 252, lineRule: auto } },
    },
    {
      id: 'TableHeading',
      name: 'Table Heading',
      basedOn: 'TableText',
      quickFormat: true,
      run: { bold: true },
    },
    {
      id: 'PartHeader',
      name: 'Part Header',
      basedOn: 'Normal',
      run: { color: grey },
      paragraph: { spacing: { after: 0 } },
    },
    {
      id: 'EndMark',
      name: 'End Mark',
      basedOn: 'Normal',
      run: { color: grey },
      paragraph: { spacing: { before: 200, after: 0 } },
    },
  ],
  characterStyles: [
    {
      id: 'Gap',
      name: 'Gap',
      basedOn: 'DefaultParagraphFont',
      run: { bold: true, color: black, shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'FFDD00' } },
    },
    { id: 'PlaceholderText', name: 'Placeholder Text', basedOn: 'DefaultParagraphFont', run: { color: grey } },
  ],
} satisfies IStylesOptions

function heading(size: number, spacing: { before: number; after: number }) {
  return {
    run: { font: 'Arial', size, bold: true, color: black },
    paragraph: { spacing: { ...spacing, line: 264, lineRule: auto }, keepNext: true, keepLines: true },
  }
}

/** List levels run from 0 to this; deeper lists stay at it. */
export const deepestLevel = 5

/** Six levels of bullets. */
export const bulletLevels = levels((level) => ({ format: LevelFormat.BULLET, text: level % 2 === 0 ? '•' : '–' }))

/** Six levels of numbers that begin with `start`. */
export function numberLevels(start: number): ILevelsOptions[] {
  return levels((level) => ({
    format: level % 2 === 0 ? LevelFormat.DECIMAL : LevelFormat.LOWER_LETTER,
    text: `%${level + 1}.`,
    start,
  }))
}

function levels(mark: (level: number) => Omit<ILevelsOptions, 'level'>): ILevelsOptions[] {
  return [0, 1, 2, 3, 4, 5].map((level) => ({
    level,
    ...mark(level),
    style: {
      run: { font: 'Arial' },
      paragraph: { indent: { left: listIndent * (level + 1), hanging: listIndent } },
    },
  }))
}
