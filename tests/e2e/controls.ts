/** Controls of a form, found by their ids and fields. */
import type { Locator, Page } from '@playwright/test'

/** The control of an id, which may contain dots. */
export function control(page: Page, id: string): Locator {
  return page.locator(`[id="${id}"]`)
}

export async function fill(page: Page, values: Record<string, string>): Promise<void> {
  for (const [id, value] of Object.entries(values)) await control(page, id).fill(value)
}

/** Chooses one answer to every question whose field begins with `start`. */
export async function tickAll(page: Page, start: string, value: string): Promise<void> {
  for (const radio of await page.locator(`input[name^="${start}"][value="${value}"]`).all()) await radio.check()
}

/** Clears a question that has a choice by default, as only an old or tampered page could. */
export async function untick(page: Page, name: string): Promise<void> {
  await page.locator(`input[name="${name}"]:checked`).evaluate((radio) => {
    ;(radio as HTMLInputElement).checked = false
  })
}

/** Chooses a value that the page does not offer, as only a tampered page could. */
export async function tamper(page: Page, id: string, value: string): Promise<void> {
  await control(page, id).evaluate((radio, other) => Object.assign(radio, { value: other, checked: true }), value)
}
