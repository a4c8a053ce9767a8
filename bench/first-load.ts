import { gzipSync } from 'node:zlib'

/** JavaScript that the editor's page asks for before it can be used, in gzip bytes, as a browser would fetch it. */
const origin = process.env.GROUNDPLAN_URL ?? 'http://127.0.0.1:3000'
const page = async (path: string) => (await fetch(new URL(path, origin))).text()

const home = await page('/')
const editor = /\/design\/[\w-]+/.exec(home)?.[0]
if (!editor) throw new Error(`The page at ${origin} links to no design.`)
const html = await page(editor)
const scripts = [...html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"[^>]*>/g)]
  .filter(([tag]) => !/nomodule/i.test(tag))
  .map(([, source]) => source!.replaceAll('&amp;', '&'))
if (scripts.length === 0) throw new Error(`The page ${editor} asks for no script.`)
let bytes = 0
for (const source of new Set(scripts)) bytes += gzipSync(await page(source)).length

console.log(
  JSON.stringify({ gzipKilobytes: Math.round(bytes / 100) / 10, scripts: scripts.length, goal: 260 }),
)
