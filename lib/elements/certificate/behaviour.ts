import { defineBehaviour } from '../facts'
import { mendsOfCertificate } from './mends'

export const certificateBehaviour = defineBehaviour({
  kind: 'certificate',
  facts: () => [],
  mends: mendsOfCertificate,
})
