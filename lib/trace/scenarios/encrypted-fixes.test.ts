import { expect, test } from 'vitest'
import type { Element } from '@/lib/design/element'
import { ask, board, put } from './board'
import { changed } from './calls'
import { CHAIN, NAME, PARTNER, tcp443 } from './encrypted-chain'
import { fixesOf } from './told'

const [METHOD] = CHAIN.find(({ id }) => id === 'orders')!.props.methods as readonly object[]
const calling = (uri: string) => changed(CHAIN, 'orders', { methods: [{ ...METHOD, uri }] })

const showing = (...certificates: readonly Element[]) => [
  ...changed(CHAIN, 'https', { certificate: certificates[0]!.id }),
  ...certificates,
]
const imported = (id: string, props: object) =>
  put('imported-certificate', id, { in: 'tokyo', domainName: NAME, ...props })

test.each<readonly [string, readonly Element[], readonly string[]]>([
  ['another host name', calling('https://other.example.org:443/v1'), [`Call https://${NAME}:443/v1`]],
  ['plain text', calling(`http://${NAME}/`), [`Call https://${NAME}/`]],
  [
    'no propagation',
    changed(CHAIN, 'vgw', { routePropagations: [] }),
    ['Propagate the routes of vgw to table', 'Route 192.168.10.20/32 of table to vgw'],
  ],
  [
    'a group that admits others',
    changed(CHAIN, 'alb-sg', { securityGroupIngress: [tcp443({ cidr: '10.9.0.0/16' })] }),
    ['Allow tcp 443 from 10.0.0.0/24 in alb-sg'],
  ],
  ['another port of the NLB', changed(CHAIN, 'tcp', { port: 8443 }), ['Add a listener on port 443 to nlb']],
  [
    'a certificate that signed itself',
    showing(imported('own', { trust: 'self-signed' })),
    ['Show cert on https'],
  ],
  ['one that is over', showing(imported('own', { notAfter: '2020-01-01' })), ['Show cert on https']],
  ['none at all', changed(CHAIN, 'https', { certificate: undefined }), ['Show cert on https']],
  ['no BGP session', changed(CHAIN, 'vif', { bgpPeers: [] }), ['Add a BGP session with ASN 65010 to vif']],
  [
    'one for another name, beside one that fits',
    showing(imported('own', { domainName: 'other.example.org', trust: 'public' })),
    ['Show cert on https', 'Call https://other.example.org/'],
  ],
])('%s is mended', (_, elements, labels) => {
  const fixes = fixesOf(board(elements), ask('internet', PARTNER, '', { tlsEverywhere: true }))
  for (const label of labels) expect(fixes).toContain(`${label}: REACHABLE_WITH_WARNINGS`)
})

test('a self-signed certificate is not offered in the place of another', () => {
  const elements = showing(
    imported('own', { notAfter: '2020-01-01' }),
    imported('two', { trust: 'self-signed' }),
  )
  const fixes = fixesOf(board(elements), ask('internet', PARTNER))
  expect(fixes).toEqual(['Show cert on https: REACHABLE_WITH_WARNINGS'])
})
