import { apiNames, publicFace } from '../api-gateway/endpoint'
import { mendsOfApi } from '../api-gateway/mends'
import { serveApi } from '../api-gateway/serve'
import { defineBehaviour } from '../facts'
import { read } from '../read'

export const websocketApiBehaviour = defineBehaviour({
  kind: 'websocket-api',
  *facts(self, around) {
    yield publicFace(self, around, read(self, 'ipAddressType') === 'dualstack')
    yield* apiNames(self, around)
    yield {
      fact: 'server',
      element: self.id,
      serve: (packet, here) => serveApi(self, around, packet, here),
    }
  },
  mends: mendsOfApi,
})
