/** The addresses from which this process may fetch framework files: set once at start. */
let allowed: string[] = []

export function allowAddresses(addresses: string[]): void {
  allowed = addresses
}

/** The setting FRAMEWORK_URLS. */
export function allowedAddresses(): string[] {
  return allowed
}
