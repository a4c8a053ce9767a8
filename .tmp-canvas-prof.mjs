import { chromium } from '@playwright/test'
const [,, id, mode='overview'] = process.argv
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-quic','--no-first-run','--disable-background-networking','--disable-component-update','--disable-sync','--disable-gpu'] })
const page = await browser.newPage({ viewport: {width:1440,height:900} })
const cdp = await page.context().newCDPSession(page)
await cdp.send('Profiler.enable'); await cdp.send('Profiler.setSamplingInterval',{interval:300})
if (mode==='load') await cdp.send('Profiler.start')
await page.goto('http://127.0.0.1:3000/design/'+id, { waitUntil: 'domcontentloaded' })
await page.locator('.react-flow__node').first().waitFor()
if (mode!=='load') { await page.waitForTimeout(5000)
if (mode==='pan'||mode==='drag') { await page.getByRole('button', { name: /set it to 100 %/ }).click(); await page.waitForTimeout(1500) }
const a = await page.getByRole('application',{name:'Canvas'}).boundingBox()
let s={x:a.x+24,y:a.y+24}; if(mode==='drag'){ const b=await page.locator('.react-flow__node-leaf').evaluateAll(l=>l.map(e=>e.getBoundingClientRect().toJSON())); s=b.map(r=>({x:r.x+r.width/2,y:r.y+r.height/2})).find(p=>p.x>500&&p.x<900&&p.y>200&&p.y<450) } await page.mouse.move(s.x,s.y); await page.mouse.down(); await page.mouse.move(s.x+6,s.y+6)
await cdp.send('Profiler.start')
for (let i=0;i<60;i++){ const t=i/30*Math.PI; await page.mouse.move(a.x+30+Math.sin(t)*180,a.y+30+(1-Math.cos(t))*90) } }
const { profile } = await cdp.send('Profiler.stop')
const self = new Map(), total = new Map(); const byId = new Map(profile.nodes.map(n=>[n.id,n])); const parent=new Map(); profile.nodes.forEach(n=>n.children?.forEach(c=>parent.set(c,n.id)))
const key=n=>n.callFrame.functionName+' '+n.callFrame.url.split('/').pop().slice(0,40)+':'+n.callFrame.lineNumber
profile.samples.forEach((s,i)=>{ const d=profile.timeDeltas[i]/1000; const n=byId.get(s); self.set(key(n),(self.get(key(n))??0)+d); const seen=new Set(); for(let x=s;x!==undefined;x=parent.get(x)){const k=key(byId.get(x)); if(!seen.has(k)){seen.add(k); total.set(k,(total.get(k)??0)+d)}} })
const top=(m)=>[...m].sort((a,b)=>b[1]-a[1]).slice(0,22).map(([k,v])=>v.toFixed(0).padStart(6)+' '+k).join('\n')
console.log('SELF\n'+top(self)+'\nTOTAL\n'+top(total))
await browser.close()
