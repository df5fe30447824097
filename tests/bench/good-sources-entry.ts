/** Framework files that import without a problem: both tables, a role page as text and as HTML. */
import { shippedPage, shippedRelease } from '../support/build'
import { csvOfRelease } from '../support/framework-files'

export function goodSources(): { name: string; text: string }[] {
  const { roles, skills } = csvOfRelease(shippedRelease)
  const paragraphs = shippedPage
    .split('\n')
    .map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
  return [
    { name: 'roles.csv', text: roles },
    { name: 'skills.csv', text: skills },
    { name: 'page.txt', text: shippedPage },
    { name: 'page.html', text: `<!DOCTYPE html><html><body><main>${paragraphs.join('\n')}</main></body></html>` },
  ]
}
