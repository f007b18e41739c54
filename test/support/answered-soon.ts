/** Milliseconds after which a question counts as not heard. */
const PATIENCE = 2_000

/** The answer, or undefined where it does not come soon: for questions that a poll asks again. */
export async function answeredSoon<Answer>(answer: Promise<Answer>): Promise<Answer | undefined> {
  let timer: NodeJS.Timeout | undefined
  const silence = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), PATIENCE)
  })
  try {
    return await Promise.race([answer, silence])
  } finally {
    clearTimeout(timer)
  }
}
