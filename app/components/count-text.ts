/** Fills "{count} of {limit} skills chosen". The server and the browser share it, so that their texts are the same. */
export function countText(template: string, count: number, limit: number): string {
  return template
    .replace('{count}', String(count))
    .replace('{limit}', String(limit))
    .replace('{over}', String(count - limit))
}
