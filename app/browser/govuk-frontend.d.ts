// govuk-frontend ships no types; these are the parts that forms.ts takes.
declare module 'govuk-frontend/dist/govuk/components/button/button.mjs' {
  export class Button {
    constructor(root: HTMLElement)
  }
}

declare module 'govuk-frontend/dist/govuk/components/error-summary/error-summary.mjs' {
  export class ErrorSummary {
    constructor(root: HTMLElement)
  }
}
