import { parseArgs } from 'node:util'
import { buildIfStale } from './build.mjs'
import { copyIcons, installPackages } from './install.mjs'
import { freePort } from './run.mjs'
import { answers, serve, stop } from './serve.mjs'

const wanted = askedPort()
for (const [name, prepare] of [
  ['npm ci', installPackages],
  ['scripts/icons.mjs', copyIcons],
  ['next build', buildIfStale],
]) {
  const { code } = await prepare()
  if (code !== 0) leave(`${name} failed; what it printed stands above.`)
}

const port = await freePort(wanted)
if (port !== wanted) console.log(`Port ${wanted} is taken; using ${port}.`)
const server = serve(port, { stdio: ['ignore', 'ignore', 'inherit'] })
let stopping = false
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => {
    stopping = true
    void stop(server)
  })
server.on('exit', (code) => process.exit(stopping ? 0 : (code ?? 1)))
if (await answers(`http://127.0.0.1:${port}/`, server))
  console.log(`Groundplan is at http://127.0.0.1:${port}`)
else if (!stopping) leave('The server does not answer; what it printed stands above.')

function askedPort() {
  try {
    const { values } = parseArgs({ options: { port: { type: 'string' } } })
    const port = Number(values.port ?? process.env.PORT ?? 3000)
    if (Number.isInteger(port) && port > 0 && port < 65_536) return port
    leave(`Port "${values.port ?? process.env.PORT}" is not a number from 1 to 65535.`)
  } catch (error) {
    leave(`${error.message.replace(/\.$/, '')}. Use: npm start -- --port 3000`)
  }
}

function leave(message) {
  console.error(message)
  process.exit(1)
}
