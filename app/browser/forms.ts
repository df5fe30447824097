/** Improves forms where JavaScript runs. Every form works without it. */
import { Button } from 'govuk-frontend/dist/govuk/components/button/button.mjs'
import { ErrorSummary } from 'govuk-frontend/dist/govuk/components/error-summary/error-summary.mjs'
import { countText } from '../components/count-text'
import { perMinute } from '../components/per-minute'

// govuk-frontend's modules refuse to start without the second class.
document.body.classList.add('js-enabled', 'govuk-frontend-supported')

for (const element of all('[data-module=govuk-error-summary]')) new ErrorSummary(element)
for (const element of all('[data-module=govuk-button]')) new Button(element)
for (const element of all('[data-count-of]')) countChosen(element)
for (const element of all('[data-show]')) showWhileTicked(element)
for (const element of all('[data-round]')) followTime(element)
for (const element of all('[data-offered-for]')) offerUsed(element)
for (const element of all('[data-progress]')) follow(element)

function all<Kind extends Element = HTMLElement>(selector: string, within: ParentNode = document) {
  return within.querySelectorAll<Kind>(selector)
}

/** Calls for the form as it stands, and again for each answer that changes. */
function onInput(update: () => void) {
  window.addEventListener('pageshow', update)
  window.addEventListener('input', update)
}

/** Words a number by the element's template. Returns true where the words are new. */
function say(element: HTMLElement, count: number, limit = count) {
  const { text = '', overText = '' } = element.dataset
  const now = countText(count > limit ? overText : text, count, limit)
  element.parentElement?.toggleAttribute('data-over', count > limit)
  if (element.textContent === now) return false
  element.textContent = now
  return true
}

/** Updates the text of a RunningCount to the present choices. */
function countChosen(element: HTMLElement) {
  const { countOf = '', countValues = '', limit } = element.dataset
  const counted = countValues.split(',')
  onInput(() => {
    const chosen = [...all<HTMLInputElement>(countOf)].filter((input) => input.checked && counted.includes(input.value))
    say(element, chosen.length, Number(limit))
  })
}

/** Shows only the radios about criteria that have the use which the element names, and the one that is chosen. */
function offerUsed(element: HTMLElement) {
  onInput(() => {
    element.hidden = true
    for (const input of all<HTMLInputElement>('input', element)) {
      const use = `[name$=".${input.value}.use"][value=${element.dataset.offeredFor}]:checked`
      const isOffered = input.checked || all(use).length > 0
      input.parentElement?.toggleAttribute('hidden', !isOffered)
      if (isOffered) element.hidden = false
    }
  })
}

function showWhileTicked(element: HTMLElement) {
  onInput(() => {
    element.hidden = !isTicked(element)
  })
}

/** True where one of an element's ticks is set, or it needs none. */
function isTicked({ dataset: { ticks } }: HTMLElement) {
  return !ticks || all(ticks).length > 0
}

/** Updates a round of PlanOverview to its ticks and minutes. The status says a new total after a pause. */
function followTime(round: HTMLElement) {
  const [nothing, time, bar, total] = all('[data-time]', round) as unknown as TimeParts
  const parts = [...all('li', round)]
  let pause: ReturnType<typeof setTimeout>
  onInput(() => {
    const limit = minutesTyped(round)
    const minutes = parts.map((part) => (isTicked(part) ? minutesTyped(part) : 0))
    // The last numbers stay until new ones are typed.
    if (!(Math.min(limit, ...minutes) >= 0)) return
    let used = 0
    let place = 0
    for (const [at, taken] of minutes.entries()) {
      const part = parts[at] as HTMLElement
      const { x, width, lastChild } = bar.children[at] as SVGSVGElement
      part.hidden = !taken
      say(part.lastChild as HTMLElement, taken)
      x.baseVal.value = used * perMinute
      width.baseVal.value = taken * perMinute
      if (taken) (lastChild as Node).textContent = `${++place}`
      used += taken
    }
    ;(bar.lastChild as SVGRectElement).x.baseVal.value = limit * perMinute
    bar.viewBox.baseVal.width = Math.max(used, limit) * perMinute
    nothing.hidden = !time.hidden
    if (!say(total, used, limit)) return
    clearTimeout(pause)
    pause = setTimeout(() => {
      for (const status of all('[role=status]')) status.textContent = (time.hidden ? nothing : total).textContent
    }, 1000)
  })
}

type TimeParts = [nothing: HTMLElement, time: HTMLElement, bar: SVGSVGElement, total: HTMLElement]

function minutesTyped({ dataset: { minutes = '' } }: HTMLElement) {
  return Number.parseInt((document.getElementsByName(minutes)[0] as HTMLInputElement).value, 10)
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
