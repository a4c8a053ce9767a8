import { domainNames, domainSpeech, serveMapping } from '../api-gateway/domain'
import { publicFace, takeConnection } from '../api-gateway/endpoint'
import { defineBehaviour } from '../facts'
import { isOpen, read, rowsOf } from '../read'

export const apiDomainBehaviour = defineBehaviour({
  kind: 'api-domain',
  *facts(self, around) {
    const name = read(self, 'domainName')?.toLowerCase()
    yield publicFace(self, around, read(self, 'ipAddressType') === 'dualstack', name)
    yield* domainNames(self, name, around)
    const mappings = rowsOf(self, 'mappings')?.map((row) => ({
      api: row.api,
      stage: row.stage,
      stageName: row.stageName,
      path: row.apiMappingKey ?? '',
      field: `mappings.${row.at}`,
      isOpen: Object.values(row.row).some(isOpen),
    }))
    const certificate = self.props.certificate
    const speech = domainSpeech(
      certificate,
      read(self, 'securityPolicy'),
      self.props.truststoreUri !== undefined,
      around,
    )
    yield {
      fact: 'server',
      element: self.id,
      serve: (packet, here) =>
        takeConnection(self, speech, packet, (http, warnings) =>
          serveMapping(self, mappings, around, packet, here, http, warnings),
        ),
    }
  },
})
