/** Fills "{count} of {limit} skills chosen". The server and the browser share it, so that their texts are the same. */
export function countText(template: string, count: number, limit = count): string {
  return template
    .replace('{count}', String(count))
    .replace('{limit}', String(limit))
    .replace('{over}', String(count - limit))
    .replace(/\b1 minutes/, '1 minute')
}
