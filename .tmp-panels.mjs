import { chromium } from '@playwright/test'
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-quic','--no-first-run','--disable-background-networking','--disable-component-update','--disable-sync','--disable-gpu'] })
const p = await b.newPage({ viewport: { width: 1440, height: 900 } })
p.on('pageerror', e => console.log('PAGEERR', e.message.slice(0,300)))
p.on('console', m => m.type()==='error' && !m.text().includes('404') && console.log('CONSOLE', m.text().slice(0,300)))
await p.goto('http://127.0.0.1:3000/')
const [fc] = await Promise.all([p.waitForEvent('filechooser'), p.getByRole('button',{name:'Open file'}).click()])
await fc.setFiles('/tmp/panels/panels-shop.json')
await p.waitForURL(/design/)
await p.waitForTimeout(3500)
const shot = n => p.screenshot({ path: `/tmp/panels/${n}.png` })
const notice = () => p.getByLabel('Notice').allInnerTexts()
const undoTitle = () => p.getByRole('button',{name:'Undo',exact:true}).getAttribute('title')
// search
await p.keyboard.press('Control+k'); await p.waitForTimeout(300)
await p.keyboard.type('app'); await p.waitForTimeout(200); await shot('search')
await p.keyboard.press('Enter'); await p.waitForTimeout(600)
console.log('selected', await p.getByLabel('Name', {exact:true}).inputValue())
// arrows: focus now?
console.log('active', await p.evaluate(()=>document.activeElement?.tagName+' '+document.activeElement?.className.slice(0,60)))
await p.keyboard.press('ArrowRight'); await p.keyboard.press('ArrowRight')
console.log(await undoTitle())
await p.keyboard.press('Control+z'); console.log('after undo', await undoTitle())
await p.keyboard.press('F2'); await p.keyboard.type('app-x'); await p.keyboard.press('Enter'); await p.waitForTimeout(200)
console.log(await undoTitle(), await p.evaluate(()=>document.activeElement?.tagName+' '+document.activeElement?.getAttribute('aria-label')))
await p.keyboard.press('Control+z'); console.log('name', await p.getByLabel('Name', {exact:true}).inputValue())
// connect by keyboard
await p.keyboard.press('c'); await p.waitForTimeout(300); await p.keyboard.type('web'); await p.waitForTimeout(200); await shot('connect-pick')
await p.keyboard.press('Enter'); await p.waitForTimeout(400); await shot('connect')
await p.keyboard.press('Escape'); await p.waitForTimeout(200)
// copy paste
await p.keyboard.press('Control+k'); await p.keyboard.type('web-a'); await p.keyboard.press('Enter'); await p.waitForTimeout(500)
await p.keyboard.press('Control+c'); await p.waitForTimeout(200); console.log(await notice())
await p.keyboard.press('Control+v'); await p.waitForTimeout(600); console.log(await undoTitle(), await notice()); await shot('pasted')
await p.keyboard.press('Delete'); await p.waitForTimeout(300); console.log(await undoTitle())
await p.keyboard.press('Control+z');await p.keyboard.press('Control+z'); await p.waitForTimeout(300); console.log(await undoTitle())
// ref create
await p.keyboard.press('Control+k'); await p.keyboard.type('web-a'); await p.keyboard.press('Enter'); await p.waitForTimeout(500)
const acl = p.getByRole('combobox',{name:'Network ACL'}); await acl.click(); await p.waitForTimeout(200); await shot('ref'); await p.getByRole('option',{name:/Create network ACL/}).click(); await p.waitForTimeout(400)
console.log(await undoTitle(), await acl.inputValue()); await shot('ref-created')
// cidr edit: one step
const cidr = p.getByRole('textbox',{name:'IPv4 CIDR block'}); await cidr.click(); await cidr.fill(''); await cidr.pressSequentially('10.0.0.7/24'); await p.waitForTimeout(200); await shot('cidr'); await cidr.press('Tab'); console.log(await cidr.inputValue(), await undoTitle())
await p.keyboard.press('Escape'); await p.waitForTimeout(200); await shot('esc1'); console.log(await p.evaluate(()=>document.activeElement?.outerHTML.slice(0,150))); await p.keyboard.press('Control+z'); await p.waitForTimeout(200); await shot('esc2'); console.log(await cidr.inputValue(), await undoTitle())
// acl rows
await p.getByRole('button',{name:/^Show network-acl/}).click(); await p.waitForTimeout(500); await p.getByRole('button',{name:/^entry 1/}).click(); 
const n = p.getByRole('textbox',{name:'Number'}).first(); await n.fill('12x'); await p.waitForTimeout(200); await shot('rows'); console.log('draft', await n.inputValue()); await n.fill('120'); console.log(await undoTitle())
// findings
await p.getByRole('listbox',{name:'Findings'}).focus(); await p.keyboard.press('End'); await p.keyboard.press('ArrowDown'); await p.waitForTimeout(200); await shot('findings')
await p.keyboard.press('w'); await p.waitForTimeout(300); await p.keyboard.type('We know'); await shot('waive'); await p.getByRole('button',{name:'Waive',exact:true}).click(); await p.waitForTimeout(400); console.log(await undoTitle()); await shot('waived')
// multi
await p.getByRole('listbox',{name:'Findings'}).focus().catch(()=>{}); await p.keyboard.press('Control+a'); await p.waitForTimeout(400); await shot('multi')
await p.keyboard.press('?'); await p.waitForTimeout(300); await shot('shortcuts'); await p.keyboard.press('Escape')
await p.keyboard.press('Escape'); await p.keyboard.press('a'); await p.waitForTimeout(300); await p.keyboard.type('vpc'); await p.keyboard.press('Enter'); await p.waitForTimeout(500); console.log(await undoTitle())
await p.keyboard.press('m'); await p.waitForTimeout(300); await shot('move'); await p.keyboard.press('Enter'); await p.waitForTimeout(400); console.log(await undoTitle(), await notice())
await b.close()
