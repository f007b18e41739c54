import type { z } from 'zod'
import type { Result } from '../errors/app-error'
import { appCalls } from './calls/app-calls'
import { dataCalls } from './calls/data-calls'
import { phoneCalls } from './calls/phone-calls'
import { workCalls } from './calls/work-calls'

/** Every call the desk window may make. Anything that is not in this map does not exist for it. */
export const deskCalls = { ...workCalls, ...phoneCalls, ...dataCalls, ...appCalls } as const

export type DeskCalls = typeof deskCalls
export type DeskCallName = keyof DeskCalls
export type DeskInput<Name extends DeskCallName> = z.infer<DeskCalls[Name]['input']>
export type DeskOutput<Name extends DeskCallName> = Exclude<DeskCalls[Name]['output'], undefined>
export type DeskHandlers = { readonly [Name in DeskCallName]: (input: DeskInput<Name>) => DeskOutput<Name> | Promise<DeskOutput<Name>> }

/** One named function per call, as the preload offers them. Nothing throws: a failure is a value. */
export type DeskBridgeCalls = { readonly [Name in DeskCallName]: (input: DeskInput<Name>) => Promise<Result<DeskOutput<Name>>> }
