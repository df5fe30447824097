import { slugOf } from '../text/slug'
import { type VacancyContext, vacancyTitle } from './vacancy'

/** The most title characters in a name: with the longest grade, kind and ending, the whole stays below 80. */
const mostOfTitle = 40

/**
 * The file name that a browser saves: the vacancy, then the file's own name ("job-advert.docx"). Files of one vacancy
 * then sort together in a folder.
 */
export function downloadName(slice: Pick<VacancyContext, 'choices' | 'level' | 'grade'>, name: string): string {
  const title = slugOf(vacancyTitle(slice)) || slugOf(slice.level.name)
  // Cuts at a whole word where possible.
  const short = title.length > mostOfTitle ? title.slice(0, mostOfTitle).replace(/-[^-]*$/, '') : title
  return [short, slugOf(slice.grade.code).slice(0, 12), name].filter((part) => part !== '').join('-')
}
