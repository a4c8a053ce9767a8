import { mendsOfCertificate } from '../certificate/mends'
import { defineBehaviour } from '../facts'

export const importedCertificateBehaviour = defineBehaviour({
  kind: 'imported-certificate',
  facts: () => [],
  mends: mendsOfCertificate,
})
