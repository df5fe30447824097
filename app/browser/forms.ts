/** Improves forms where JavaScript runs. Every form works without it. */
import { Button } from 'govuk-frontend/dist/govuk/components/button/button.mjs'
import { ErrorSummary } from 'govuk-frontend/dist/govuk/components/error-summary/error-summary.mjs'
import { countText } from '../components/count-text'

// govuk-frontend's modules refuse to start without the second class.
document.body.classList.add('js-enabled', 'govuk-frontend-supported')

for (const element of all('[data-module=govuk-error-summary]')) new ErrorSummary(element)
for (const element of all('[data-module=govuk-button]')) new Button(element)
for (const element of all('[data-count-of]')) countChosen(element)
for (const element of all('[data-progress]')) follow(element)

function all(selector: string) {
  return document.querySelectorAll<HTMLElement>(selector)
}

/** Updates the text of a RunningCount to the present choices. */
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

/**
 * Updates a Progress from its page; once the page has none, shows that page. Screen readers hear it every five seconds.
 */
function follow(element: HTMLElement, round = 1) {
  setTimeout(async () => {
    const page = await fetch(location.href).then(
      (reply) => reply.text(),
      () => undefined,
    )
    const now = new DOMParser().parseFromString(page ?? '', 'text/html').querySelector('[data-progress]')
    if (page !== undefined && !now) return location.reload()
    for (const name of ['label', 'progress']) {
      const [shown, said] = [element.querySelector(name), now?.querySelector(name)]
      if (said && shown) shown.textContent = said.textContent
      for (const { name: attribute, value } of said?.attributes ?? []) shown?.setAttribute(attribute, value)
    }
    const status = element.querySelector('[role=status]')
    if (status && round % 10 === 0) status.textContent = element.querySelector('label')?.textContent ?? ''
    follow(element, round + 1)
  }, 500)
}
