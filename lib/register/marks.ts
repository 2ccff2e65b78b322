import { stem, wordsOfQuery } from '@/lib/register/lexemes'

/**
 * Where the words of a query stand in a text, so that a hit says why it is one.
 * @example marksOf('Moties over sterkte', 'motie') // [{ from: 0, to: 6 }]
 */
export function marksOf(text: string, query: string): { from: number; to: number }[] {
  if (query.trim() === '') return []
  const wanted = wordsOfQuery(query)
  return [...text.matchAll(/[\p{L}\d-]+/gu)].flatMap((match) => {
    const plain = match[0]
      .toLowerCase()
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
    const hit = wanted.some((word) => stem(plain).startsWith(word) || (word.length >= 5 && plain.includes(word)))
    return hit ? [{ from: match.index, to: match.index + match[0].length }] : []
  })
}
