import { chromium } from '@playwright/test'
const [,, id, out, theme='light', size='1440x900', script=''] = process.argv
const [width,height]=size.split('x').map(Number)
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-quic','--no-first-run','--disable-background-networking','--disable-component-update','--disable-sync','--disable-gpu'] })
const page = await browser.newPage({ viewport: {width,height} })
page.on('console', m => { if (['error','warning'].includes(m.type())) console.log(m.type(), m.text().slice(0,2600)) })
page.on('pageerror', e => console.log('PAGEERROR', e.message.slice(0,800)))
await page.addInitScript(t => localStorage.setItem('theme', t), theme)
await page.goto('http://127.0.0.1:3000/design/'+id, { waitUntil: 'domcontentloaded' })
await page.waitForTimeout(2500)
if (script) await (new (Object.getPrototypeOf(async function(){}).constructor)('page', script))(page)
await page.screenshot({ path: out })
console.log('nodes', await page.locator('.react-flow__node').count())
await browser.close()
