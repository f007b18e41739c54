export const outcome = {} as const
