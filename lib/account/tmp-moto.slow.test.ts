import { test, vi } from 'vitest'
import { startMoto } from './moto'
import { buildCompute } from './moto-compute'
import { buildMore } from './moto-more'
import { read } from './moto-read'
test('x', async () => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'test')
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test')
  const moto = await startMoto()
  try {
    const made = await buildCompute(moto.url)
    const ids = await buildMore(moto.url, made.subnets, made.group)
    const { design, notices } = await read(moto.url)
    for (const [name, id] of Object.entries(ids)) console.log(name, JSON.stringify(design.elements[id]))
    console.log(JSON.stringify(Object.values(design.elements).filter(e => /listener|domain|direct|peering|zone|certif|lambda/.test(e.kind)), null, 1))
    console.log(JSON.stringify(notices.map((n) => n.message), null, 1))
  } finally { moto.stop() }
}, 90000)
