import type { Builder, Legal } from '../legal'
import { inside } from '../legal'

export const legal: Legal = (builder) => {
  const { add, all, chance } = builder
  const groupFor = (fits: (protocol: unknown) => boolean) =>
    all('target-group').find(({ props }) => fits(props.protocol))
  const web = groupFor((protocol) => protocol === 'HTTP' || protocol === 'HTTPS')
  const tcp = groupFor((protocol) => protocol === 'TCP')
  const geneve = groupFor((protocol) => protocol === 'GENEVE')
  const [alb] = all('application-load-balancer')
  const [nlb] = all('network-load-balancer')
  const [gateway] = all('gateway-load-balancer')
  if (alb && web) addWeb(builder, alb.id, web.id)
  if (nlb && tcp)
    add('listener', { parent: nlb.id, props: { protocol: 'TCP', port: 80, targetGroup: tcp.id } })
  if (gateway && geneve) add('listener', { ...inside(gateway), props: { targetGroup: geneve.id } })
  if (alb && chance(3))
    add('listener', {
      parent: alb.id,
      props: {
        protocol: 'HTTP',
        port: 8080,
        redirectCode: 'HTTP_301',
        redirectProtocol: 'HTTPS',
        redirectPort: '443',
      },
    })
}

function addWeb({ add, all, chance, upTo }: Builder, parent: string, targetGroup: string) {
  const [certificate, further] = all('certificate')
  const secure = certificate && { protocol: 'HTTPS', port: 443, certificate: certificate.id }
  const path = { priority: 1 + upTo(100), paths: ['/img/*', '/css/*'], targetGroup }
  const host = {
    priority: 200 + upTo(100),
    hosts: ['*.example.com'],
    queries: ['version=2'],
    answerCode: '404',
  }
  add('listener', {
    parent,
    props: {
      ...(secure ?? { protocol: 'HTTP', port: 80 }),
      ...(secure && chance(2) && { sslPolicy: 'ELBSecurityPolicy-TLS13-1-2-2021-06' }),
      ...(secure && further && { furtherCertificates: [{ certificates: [further.id] }] }),
      ...(chance(3) ? { targetGroups: [{ targetGroup, weight: 1 + upTo(9) }] } : { targetGroup }),
      ...(chance(2) && { rules: chance(2) ? [path, host] : [host] }),
    },
  })
}
