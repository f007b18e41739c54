import { writeFileSync } from 'node:fs'
import { scriptJsonSchema } from '../shared/domain/script/json-schema'

/** Writes resources/scripts/script.schema.json from the zod schema. Run it after changing the script format. */
const file = new URL('../resources/scripts/script.schema.json', import.meta.url)
writeFileSync(file, `${JSON.stringify(scriptJsonSchema(), null, 2)}\n`)
