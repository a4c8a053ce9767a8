import { choice, optional } from '../field'
import { commonFields, crossZoneField, nameField, subnetsField } from '../load-balancer/fields'

export const fields = {
  subnets: subnetsField,
  ipAddressType: optional(
    choice(['ipv4', 'dualstack'], {
      label: 'Address type',
      help: 'Which packets it takes. It carries both to appliances over IPv4.',
      fallback: 'ipv4',
    }),
  ),
  name: nameField,
  crossZone: crossZoneField,
  ...commonFields,
}
