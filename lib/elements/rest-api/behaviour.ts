import { apiNames, publicFace } from '../api-gateway/endpoint'
import { mendsOfApi } from '../api-gateway/mends'
import { serveApi } from '../api-gateway/serve'
import { defineBehaviour } from '../facts'
import { read } from '../read'
import { byPolicy } from './resource-policy'

export const restApiBehaviour = defineBehaviour({
  kind: 'rest-api',
  *facts(self, around) {
    yield publicFace(self, around, read(self, 'ipAddressType') === 'dualstack')
    yield* apiNames(self, around)
    yield {
      fact: 'server',
      element: self.id,
      serve: (packet, here) => {
        const allowed = byPolicy(self, around, packet)
        if ('refuse' in allowed) return allowed
        const served = serveApi(self, around, packet, here)
        return 'refuse' in served
          ? served
          : { ...served, warnings: [...allowed.warnings, ...(served.warnings ?? [])] }
      },
    }
  },
  mends: mendsOfApi,
})
