import { domainNames, domainSpeech, serveMapping } from '../api-gateway/domain'
import { publicFace, takeConnection } from '../api-gateway/endpoint'
import { defineBehaviour } from '../facts'
import { isOpen, read, rowsOf } from '../read'

export const restDomainBehaviour = defineBehaviour({
  kind: 'rest-domain',
  *facts(self, around) {
    const name = read(self, 'domainName')?.toLowerCase()
    yield publicFace(self, around, read(self, 'ipAddressType') === 'dualstack', name)
    yield* domainNames(self, name, around)
    const mappings = rowsOf(self, 'mappings')?.map((row) => ({
      api: row.api,
      stage: row.stage,
      stageName: row.stageName,
      path: row.basePath ?? '',
      field: `mappings.${row.at}`,
      isOpen: Object.values(row.row).some(isOpen),
    }))
    const { regionalCertificate, certificate, truststoreUri } = self.props
    const shown = regionalCertificate ?? certificate
    const speech = domainSpeech(shown, read(self, 'securityPolicy'), truststoreUri !== undefined, around)
    yield {
      fact: 'server',
      element: self.id,
      serve: (packet, here) =>
        read(self, 'endpointType') === 'PRIVATE'
          ? {
              refuse: 'UNSUPPORTED_COMPONENT',
              because: `${self.name} is a private domain; how it is reached is not modelled.`,
              unknown: true,
            }
          : takeConnection(self, speech, packet, (http, warnings) =>
              serveMapping(self, mappings, around, packet, here, http, warnings),
            ),
    }
  },
})
