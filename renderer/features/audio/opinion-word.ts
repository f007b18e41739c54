/** A mean opinion score in a word: above 4 nobody minds, below 3.5 most people do (ITU-T G.109). */
export function opinionWord(opinion: number): 'good' | 'fair' | 'poor' {
  if (opinion >= 4) return 'good'
  return opinion >= 3.5 ? 'fair' : 'poor'
}
