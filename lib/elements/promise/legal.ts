import type { Legal } from '../legal'

/** Promises of all sorts; what AWS can be asked too is between an instance and a gateway, in one Region. */
export const legal: Legal = ({ add, all, chance, pick }) => {
  const [vpc] = all('vpc')
  const servers = all('instance')
  const server = servers.length > 0 ? pick(servers) : undefined
  add('promise', {
    props: {
      expects: pick(['reachable', 'unreachable']),
      fromPlace: 'internet',
      toPlace: 'address',
      toText: pick(['https://www.example.com/orders', '10.0.0.0/8', 'db.example.com']),
      protocol: pick(['tcp', 'icmp', 'all']),
      ...(chance(2) && { port: '443, 8443' }),
      ...(chance(2) && { everyHopTls: true, askAws: true }),
    },
  })
  if (!server || !vpc) return
  add('promise', {
    props: { expects: 'unreachable', fromPlace: 'outside', outside: vpc.id, to: server.id, protocol: 'tcp' },
  })
  const from = [...all('internet-gateway'), ...all('vpn-gateway'), ...servers].filter(
    ({ id }) => id !== server.id,
  )
  if (from.length === 0) return
  add('promise', {
    props: {
      fromPlace: 'element',
      from: pick(from).id,
      to: server.id,
      protocol: pick(['tcp', 'udp']),
      ...(chance(2) && { port: pick(['443', '8000-8010']) }),
      askAws: true,
    },
  })
}
