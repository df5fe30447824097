/** Headers in the form that node:http takes fastest: one flat list of names and values. */
export type HeaderList = string[]

const always: HeaderList = [
  'x-content-type-options',
  'nosniff',
  // no-referrer would make browsers send "Origin: null" with our own forms.
  'referrer-policy',
  'same-origin',
  'cross-origin-opener-policy',
  'same-origin',
  'cross-origin-resource-policy',
  'same-origin',
  'permissions-policy',
  'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
]

/** The headers of every response; `nonce` only where the page has inline scripts of its own. */
export function securityHeaders(nonce?: string): HeaderList {
  return nonce === undefined ? withoutNonce : ['content-security-policy', policy(` 'nonce-${nonce}'`), ...always]
}

function policy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self'${nonce}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join('; ')
}

const withoutNonce = ['content-security-policy', policy(''), ...always]

/**
 * Browsers ask for every page anew: no page with a vacancy may stay on a shared computer, however its address is spelt.
 */
export const pageCacheControl = 'no-store'
