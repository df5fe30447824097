/** What hostile.mjs and markdown.mjs measure: reading small Markdown, and the texts made to be slow. */
export { escapeMarkdown } from '../../app/prose/escape-markdown'
export { parseForm, parseProse } from '../../app/prose/markdown'
export { splitDocument } from '../../app/prose/sections'
export { tooMuchIn } from '../../app/prose/too-much'
export { hostile } from '../prose/hostile'
