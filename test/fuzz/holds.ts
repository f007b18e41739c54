import fc from 'fast-check'

/** A short run with every `npm test`; `npm run test:fuzz` asks for more. */
const SHORT_RUN = 500

const runs = Number(process.env.FUZZ_RUNS ?? SHORT_RUN)
const seed = process.env.FUZZ_SEED

/** Tries a law on as many random cases as the run asks for. A failure names the seed and the smallest case that breaks it. */
export function holds<Cases extends readonly unknown[]>(law: fc.IPropertyWithHooks<Cases>, examples: readonly Cases[] = []): void {
  fc.assert(law as fc.IPropertyWithHooks<Cases & [unknown]>, {
    numRuns: runs,
    ...(seed === undefined ? {} : { seed: Number(seed) }),
    ...(examples.length === 0 ? {} : { examples: examples as never })
  })
}
