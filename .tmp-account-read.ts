import { readAccount } from '@/lib/account/read'
const t=performance.now()
for await (const e of readAccount({regions: process.argv[3]!.split(','), endpointUrl: process.argv[2]})) {
  if (e.type!=='progress') console.log(e.type, e.type==='result' ? Object.values(e.design.elements).map(x=>`${x.kind} ${x.id} < ${x.parent}`).join('\n') : JSON.stringify(e))
}
console.log((performance.now()-t).toFixed(0),'ms')
