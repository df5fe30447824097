import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { FileUpload } from '../../../app/components/govuk/FileUpload'
import { Input } from '../../../app/components/govuk/Input'
import { Select } from '../../../app/components/govuk/Select'
import { Textarea } from '../../../app/components/govuk/Textarea'
import { content, type Options, parity } from './parity'

const field = [
  'name',
  'id',
  'label.text',
  'label.html',
  'label.classes',
  'label.isPageHeading',
  'hint.text',
  'errorMessage.text',
  'formGroup.classes',
  'classes',
  'value',
  'disabled',
  'autocomplete',
  'spellcheck',
  'attributes.data-attribute',
]

function fieldProps(o: Options) {
  return {
    name: o.name,
    id: o.id,
    label: content(o.label),
    labelClassName: o.label.classes,
    isPageHeading: o.label.isPageHeading,
    hint: o.hint?.text,
    error: o.errorMessage?.text,
    formGroup: { className: o.formGroup?.classes },
    className: o.classes,
    value: o.value,
    disabled: o.disabled,
    autoComplete: o.autocomplete,
    spellCheck: o.spellcheck,
    ...o.attributes,
  }
}

parity('input', {
  supported: [
    ...field,
    'describedBy',
    'type',
    'inputmode',
    'pattern',
    'autocapitalize',
    'prefix.text',
    'prefix.html',
    'suffix.text',
    'suffix.html',
  ],
  compared: 40,
  render: (o) => (
    <Input
      {...fieldProps(o)}
      describedBy={o.describedBy}
      type={o.type}
      inputMode={o.inputmode}
      pattern={o.pattern}
      autoCapitalize={o.autocapitalize}
      prefix={content(o.prefix)}
      suffix={content(o.suffix)}
    />
  ),
})

parity('textarea', {
  supported: [...field, 'describedBy', 'rows'],
  compared: 18,
  render: (o) => <Textarea {...fieldProps(o)} describedBy={o.describedBy} rows={o.rows} />,
})

parity('select', {
  supported: [...field, 'describedBy', 'items[].value', 'items[].text', 'items[].selected', 'items[].disabled'],
  compared: 13,
  except: {
    'without values': 'every item of ours has a value',
    'without values with selected value': 'every item of ours has a value',
    'with falsy values': 'every item of ours has a value',
    'item selected overrides value': 'the value is said once, for the whole select',
  },
  render: (o) => (
    <Select
      {...fieldProps(o)}
      describedBy={o.describedBy}
      value={o.value ?? o.items?.find((item: Options) => item.selected)?.value}
      items={(o.items ?? []).map(({ value, text, disabled }: Options) => ({ value, text, disabled }))}
    />
  ),
})

parity('file-upload', {
  supported: [...field, 'describedBy', 'multiple'],
  compared: 15,
  render: (o) => <FileUpload {...fieldProps(o)} value={undefined} describedBy={o.describedBy} multiple={o.multiple} />,
})

test('options of a select can stand in groups, and the value is found in them', () => {
  const groups = [
    {
      label: 'Tester',
      items: [
        { value: 'a', text: '1. Junior' },
        { value: 'b', text: '2. Senior' },
      ],
    },
  ]
  const html = renderToStaticMarkup(<Select name="level" label="Level" items={groups} value="b" />)
  expect(html).toContain(
    '<optgroup label="Tester"><option value="a">1. Junior</option><option value="b" selected="">2. Senior</option></optgroup>',
  )
})
