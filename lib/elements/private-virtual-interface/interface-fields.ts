import { choice, flag, integer, optional, ref, rows, text } from '../field'
import { stateField } from '../state'

/** The connection or LAG that an interface runs over: one of its two ends. */
export const connectionRef = () =>
  ref(['direct-connect-connection', 'direct-connect-lag', 'other'], {
    label: 'Connection',
    help: 'The connection or LAG it runs over. A new connection takes none until AWS has approved it, a new LAG does.',
    connect: 'Run {self} over {to}',
    aws: 'ConnectionId',
  })

/** What virtual interfaces of every sort have in common: a VLAN and its BGP sessions. */
export const interfaceFields = () => ({
  vlan: integer({
    label: 'VLAN',
    help: 'From 1 to 4094, each once on a connection.',
    min: 1,
    max: 4094,
    fallback: 101,
  }),
  bgpPeers: rows(
    {
      addressFamily: choice(['ipv4', 'ipv6'], {
        label: 'Family',
        help: 'One session for each family of addresses.',
        fallback: 'ipv4',
      }),
      asn: text({
        label: 'Your ASN',
        help: 'The number of your network in BGP, from 1 to 4294967294; a public one must be yours.',
        pattern: /^\d{1,10}$/,
        placeholder: '65000',
      }),
      amazonAddress: optional(
        text({
          label: 'AWS address',
          help: 'The address of the AWS side with its prefix length; AWS picks one when empty.',
          placeholder: '169.254.100.1/30',
        }),
      ),
      customerAddress: optional(
        text({
          label: 'Your address',
          help: 'The address of your router with its prefix length, in the same block.',
          placeholder: '169.254.100.2/30',
        }),
      ),
    },
    {
      label: 'BGP peers',
      help: 'The sessions with your router. There is no static routing, and MD5 keys are never kept here.',
      row: 'BGP peer',
      fresh: (peers) => ({
        addressFamily: peers.length === 0 ? ('ipv4' as const) : ('ipv6' as const),
        asn: '65000',
      }),
    },
  ),
  state: stateField,
})

/** What interfaces into VPCs have beyond that. `jumbo` is the largest frame that AWS tells of, in bytes. */
export const privateFields = (jumbo: number) => ({
  mtu: optional(
    integer({
      label: 'MTU',
      help: '1500, or 8500 for jumbo frames; changing it may interrupt the connection for up to 30 seconds.',
      unit: 'bytes',
      min: 1500,
      max: jumbo,
      fallback: 1500,
    }),
  ),
  enableSiteLink: optional(
    flag({
      label: 'SiteLink',
      help: 'Lets your sites reach each other through the Direct Connect gateway, at extra cost.',
      fallback: false,
    }),
  ),
})
