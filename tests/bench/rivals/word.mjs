/** The template engines for Word files; in this folder, because Node looks for packages next to the importing file. */
export { default as Docxtemplater } from 'docxtemplater'
export { TemplateHandler } from 'easy-template-x'
export { default as PizZip } from 'pizzip'
