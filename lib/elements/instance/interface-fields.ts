import { address, flag, optional, ref, refs, text } from '../field'

/** One interface that an instance starts with: one that is drawn, or what AWS makes for it. */
export const interfaceFields = {
  deviceIndex: text({
    label: 'Device index',
    help: 'Its place on the instance; 0 is the first.',
    pattern: /^\d{1,2}$/,
    placeholder: '0',
  }),
  networkInterface: optional(
    ref('network-interface', {
      label: 'Interface',
      help: 'A network interface of its own; then nothing more is said here.',
      aws: 'NetworkInterfaceId',
      connect: 'Start {self} with {to}',
    }),
  ),
  subnet: optional(
    ref('subnet', {
      label: 'Subnet',
      help: 'Where AWS makes the interface.',
      aws: 'SubnetId',
      rare: true,
    }),
  ),
  securityGroups: optional(
    refs('security-group', {
      label: 'Security groups',
      help: 'Groups of the interface that AWS makes.',
      aws: 'GroupSet',
      rare: true,
    }),
  ),
  privateIpAddress: optional(
    address({ label: 'Private address', help: 'An address of its subnet.', rare: true }),
  ),
  associatePublicIpAddress: optional(
    flag({ label: 'Public address', help: 'A public IPv4 address at launch.', rare: true }),
  ),
  deleteOnTermination: optional(
    flag({ label: 'Delete with the instance', help: 'It ends together with the instance.', rare: true }),
  ),
  description: optional(text({ label: 'Description', help: 'What the interface is for.', rare: true })),
}
