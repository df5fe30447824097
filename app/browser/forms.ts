/** What forms do more where JavaScript runs. Every form works without it. */
import { Button } from 'govuk-frontend/dist/govuk/components/button/button.mjs'
import { ErrorSummary } from 'govuk-frontend/dist/govuk/components/error-summary/error-summary.mjs'
import { countText } from '../components/count-text'

// govuk-frontend's modules refuse to start without the second class.
document.body.classList.add('js-enabled', 'govuk-frontend-supported')

for (const element of all('[data-module=govuk-error-summary]')) new ErrorSummary(element)
for (const element of all('[data-module=govuk-button]')) new Button(element)
for (const element of all('[data-module=govuk-character-count]')) countDown(element)
for (const element of all('[data-count-of]')) countChosen(element)

function all(selector: string) {
  return document.querySelectorAll<HTMLElement>(selector)
}

/**
 * Says how much of a textarea's limit is left, in a line that is seen at once and, a second after the last key, in one
 * that is read out. govuk-frontend's own module is twice the size of this whole file.
 */
function countDown(group: HTMLElement) {
  const textarea = group.querySelector('textarea')
  const info = group.querySelector('.govuk-character-count__message')
  const { maxwords, maxlength } = group.dataset
  const limit = Number(maxwords ?? maxlength)
  if (!textarea || !info || !limit) return

  const unit = maxwords ? 'word' : 'character'
  const seen = line('govuk-hint govuk-character-count__message')
  const heard = line('govuk-visually-hidden')
  seen.ariaHidden = 'true'
  heard.setAttribute('aria-live', 'polite')
  info.classList.add('govuk-visually-hidden')
  info.after(seen, heard)

  const invalid = textarea.classList.contains('govuk-textarea--error')
  const show = () => {
    const used = maxwords ? (textarea.value.match(/\S+/g)?.length ?? 0) : textarea.value.length
    const left = limit - used
    const size = Math.abs(left)
    seen.textContent = `You have ${size} ${unit}${size === 1 ? '' : 's'} ${left < 0 ? 'too many' : 'remaining'}`
    seen.classList.toggle('govuk-error-message', left < 0)
    seen.classList.toggle('govuk-hint', left >= 0)
    textarea.classList.toggle('govuk-textarea--error', left < 0 || invalid)
  }
  let timer = 0
  textarea.addEventListener('input', () => {
    show()
    clearTimeout(timer)
    timer = window.setTimeout(() => {
      heard.textContent = seen.textContent
    }, 1000)
  })
  // A page that comes back from the browser's history has the text that was left in it.
  window.addEventListener('pageshow', show)
}

function line(className: string) {
  const element = document.createElement('div')
  element.className = className
  return element
}

/** Keeps the text of a RunningCount at what is chosen now. */
function countChosen(element: HTMLElement) {
  const { countOf = '', countValues = '', text = '', overText = '' } = element.dataset
  const limit = Number(element.dataset.limit)
  const counted = countValues.split(',')
  const update = () => {
    const count = [...document.querySelectorAll<HTMLInputElement>(countOf)].filter(
      (input) => input.checked && counted.includes(input.value),
    ).length
    const now = countText(count > limit ? overText : text, count, limit)
    if (element.textContent !== now) element.textContent = now
    element.parentElement?.toggleAttribute('data-over', count > limit)
  }
  document.addEventListener('change', update)
  window.addEventListener('pageshow', update)
}
