import { readFileSync } from 'node:fs'
import { readTemplate } from '@/lib/cloudformation/read'
const r = readTemplate(readFileSync(process.argv[2]!, 'utf8'))
if (r.ok) { for (const e of Object.values(r.value.design.elements)) if (new RegExp(process.argv[3]!).test(e.name + e.kind)) console.log(JSON.stringify(e).slice(0, 900)); console.log(r.value.problems.slice(0, 8)) }
