import { ancestor } from '../ancestor'
import { certificatesFor } from '../certificate/mends'
import { defineBehaviour } from '../facts'

export const listenerBehaviour = defineBehaviour({
  kind: 'listener',
  facts: () => [],
  *mends(self, { code, packet }, around) {
    const asked = packet.talk?.name
    if (code === 'X_TLS_NO_CERTIFICATE' && asked !== undefined)
      yield* certificatesFor(self, asked, around.children(ancestor(around, self, 'region')?.id))
  },
})
