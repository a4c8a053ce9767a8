import { chromium } from '@playwright/test'
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-quic','--no-first-run','--disable-background-networking','--disable-component-update','--disable-sync','--disable-gpu'] })
const steps = process.argv[2]
for (const [w,h] of [[1440,900],[1024,700]]) for (const theme of ['light','dark']) {
  const c = await b.newContext({ viewport:{width:w,height:h}, colorScheme: theme })
  const p = await c.newPage()
  p.on('console', m => ['error','warning'].includes(m.type()) && console.log(m.type(), m.text().slice(0,300)))
  p.on('pageerror', e => console.log('pageerror', String(e).slice(0,300)))
  for (const [name, url] of steps.split(',').map(s=>s.split('='))) {
    await p.goto('http://127.0.0.1:3000'+url); await p.waitForTimeout(1500)
    await p.screenshot({ path:`/tmp/store/${name}-${w}-${theme}.png` })
  }
  await c.close()
  if (w===1440 && theme==='light' && process.argv[3]==='one') break
}
await b.close()
