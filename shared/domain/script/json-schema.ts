import { z } from 'zod'
import { ScriptVersion } from './script'

/** The JSON Schema of a script file as a person writes it, for editors that complete and check YAML. */
export function scriptJsonSchema(): object {
  return { title: 'Toritsugi script', ...z.toJSONSchema(ScriptVersion, { io: 'input' }) }
}
