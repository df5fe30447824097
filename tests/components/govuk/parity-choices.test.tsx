import { Checkboxes } from '../../../app/components/govuk/Checkboxes'
import { DateInput, type DatePart } from '../../../app/components/govuk/DateInput'
import { Radios } from '../../../app/components/govuk/Radios'
import { content, type Options, parity } from './parity'

const choices = [
  'name',
  'idPrefix',
  'fieldset.legend.text',
  'fieldset.legend.html',
  'fieldset.legend.classes',
  'fieldset.legend.isPageHeading',
  'fieldset.describedBy',
  'hint.text',
  'errorMessage.text',
  'formGroup.classes',
  'classes',
  'items[].value',
  'items[].text',
  'items[].html',
  'items[].divider',
  'items[].hint.text',
  'items[].disabled',
  'items[].checked',
]

function choiceProps(o: Options) {
  return {
    name: o.name,
    id: o.idPrefix,
    legend: content(o.fieldset?.legend),
    legendClassName: o.fieldset?.legend?.classes,
    isPageHeading: o.fieldset?.legend?.isPageHeading,
    describedBy: o.fieldset?.describedBy,
    hint: o.hint?.text,
    error: o.errorMessage?.text,
    formGroup: { className: o.formGroup?.classes },
    className: o.classes,
  }
}

function choiceItem(item: Options) {
  if (item.divider) return item
  return {
    value: String(item.value),
    text: content(item),
    hint: item.hint?.text,
    disabled: item.disabled,
    ...(item.name && { name: item.name }),
  }
}

function checkedValues(o: Options): string[] {
  return o.items.filter((item: Options) => item.checked).map((item: Options) => String(item.value))
}

// The two classes that we have as props; all others pass through unchanged.
function variants(all = '') {
  const inline = all.includes('govuk-radios--inline')
  const small = all.includes('govuk-radios--small')
  return { inline, small, className: all.replace(/govuk-radios--(inline|small)/g, '').trim() }
}

parity('radios', {
  supported: [...choices, 'value'],
  compared: 26,
  except: { 'item checked overrides value': 'the value is said once, for the whole group' },
  render: (o) => (
    <Radios
      {...choiceProps(o)}
      {...variants(o.classes)}
      value={o.value ?? checkedValues(o)[0]}
      items={o.items.map(choiceItem)}
    />
  ),
})

parity('checkboxes', {
  supported: [...choices, 'values', 'describedBy', 'items[].name'],
  compared: 21,
  except: { 'item checked overrides values': 'the values are said once, for the whole group' },
  render: (o) => (
    <Checkboxes
      {...choiceProps(o)}
      {...(o.describedBy && { describedBy: o.describedBy })}
      values={o.values ?? checkedValues(o)}
      items={o.items.map(choiceItem)}
    />
  ),
})

const dateParts: DatePart[] = ['day', 'month', 'year']

parity('date-input', {
  supported: [
    'id',
    'fieldset.legend.text',
    'fieldset.legend.html',
    'fieldset.describedBy',
    'hint.text',
    'errorMessage.text',
    'formGroup.classes',
    'values.day',
    'values.month',
    'values.year',
    'day.error',
    'month.error',
    'year.error',
  ],
  compared: 12,
  except: { 'with errors only': 'an error always has a message' },
  // Ours are always named after the whole field, as with a namePrefix.
  adapt: (html, o) => html.replace(/name="(day|month|year)"/g, `name="${o.id}-$1"`),
  render: (o) => {
    const wrong = dateParts.filter((part) => o[part]?.error)
    const right = dateParts.filter((part) => o[part]?.error === false)
    return (
      <DateInput
        {...choiceProps(o)}
        name={o.id}
        values={o.values}
        errorParts={wrong.length ? wrong : dateParts.filter((part) => !right.includes(part))}
      />
    )
  },
})
