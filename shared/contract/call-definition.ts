import type { z } from 'zod'

/** One call across the bridge: the schema its input is checked against in main, and the type of its answer. */
export interface CallDefinition<Input extends z.ZodType, Output> {
  readonly input: Input
  /** Only a type: main's own answers are not parsed again. */
  readonly output?: Output
}

/** Names a call's answer type: `call(schema).returns<Answer>()`. */
export function call<Input extends z.ZodType>(input: Input) {
  return { returns: <Output>(): CallDefinition<Input, Output> => ({ input }) }
}
