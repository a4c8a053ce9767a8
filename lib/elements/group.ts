import type { Group } from './define'

/** The groups of kinds as people call them, in the order in which they are shown. */
export const GROUP_TITLES: Readonly<Record<Group, string>> = {
  network: 'Network',
  gateways: 'Gateways and connections',
  'load-balancing': 'Load balancing',
  compute: 'Compute and storage',
  names: 'Names and certificates',
  apis: 'APIs and sign-in',
  'direct-connect': 'Direct Connect',
  'on-premises': 'On premises',
  places: 'Places',
  annotation: 'Other',
}
