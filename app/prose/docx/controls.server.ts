import { BuilderElement, type ParagraphChild, TextRun, type XmlComponent } from 'docx'
import type { Choice } from '../markdown/nodes'

// Word cuts off names of content controls at 64 characters.
const nameLength = 64

/** The text of a choice until one is chosen in Word: all options, so that one can be ringed on paper. */
export function choiceText(options: string[]): string {
  return options.join('\u00a0\u00a0')
}

/** A drop-down list (a run-level content control) of the options. */
export function dropDown({ options, label }: Choice, id: number): ParagraphChild {
  const items = options.map((option) => element('w:listItem', { 'w:displayText': option, 'w:value': option }))
  return control({
    name: label,
    id,
    kind: [element('w:showingPlcHdr'), element('w:dropDownList', {}, items)],
    content: new TextRun({ text: choiceText(options), style: 'PlaceholderText' }),
  })
}

/** A place for text over several lines (a run-level content control), empty until something is typed. */
export function textControl(name: string, id: number): ParagraphChild {
  return control({
    name,
    id,
    kind: [element('w:showingPlcHdr'), element('w:text', { 'w:multiLine': '1' })],
    content: new TextRun({ text: ' ', style: 'PlaceholderText' }),
  })
}

/** A box to tick (a run-level content control). */
export function checkBox(name: string, checked: boolean, id: number): ParagraphChild {
  return control({
    name,
    id,
    kind: [
      element('w14:checkbox', {}, [
        element('w14:checked', { 'w14:val': checked ? '1' : '0' }),
        element('w14:checkedState', { 'w14:val': '2612', 'w14:font': 'MS Gothic' }),
        element('w14:uncheckedState', { 'w14:val': '2610', 'w14:font': 'MS Gothic' }),
      ]),
    ],
    content: new TextRun({ text: checked ? '☒' : '☐', font: 'MS Gothic' }),
  })
}

type Control = { name: string; id: number; kind: XmlComponent[]; content: XmlComponent }

function control({ name, id, kind, content }: Control): ParagraphChild {
  const short = Array.from(name).slice(0, nameLength).join('')
  const properties = element('w:sdtPr', {}, [
    element('w:alias', { 'w:val': short }),
    element('w:tag', { 'w:val': short }),
    element('w:id', { 'w:val': `${id}` }),
    ...kind,
  ])
  return inline(element('w:sdt', {}, [properties, element('w:sdtContent', {}, [content])]))
}

/** Types a child of a paragraph that Word accepts but docx's types lack: a content control, one end of a bookmark. */
export function inline(component: XmlComponent): ParagraphChild {
  return component as unknown as ParagraphChild
}

/** Any element without a docx class. */
export function element(
  name: string,
  attributes: Record<string, string> = {},
  children: XmlComponent[] = [],
): XmlComponent {
  const payload = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, { key, value }]))
  return new BuilderElement<Record<string, string>>({ name, attributes: payload, children })
}
