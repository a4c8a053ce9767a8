import { afterAll, expect, test } from 'vitest'
import type { Element } from '@/lib/design/element'
import { writeDesign } from '@/lib/design/file'
import { applyPatch, setProps } from '@/lib/design/patch'
import { encryptedToOnPremises } from '@/lib/samples/ready/encrypted-to-on-premises'
import { groundplan } from './run'
import { scratchFolder } from './scratch'

const { file, remove } = scratchFolder()
afterAll(remove)

const { design, name } = encryptedToOnPremises
const [METHOD] = design.elements.orders!.props.methods as readonly object[]

/** The design with some fields of one element changed, asked for the partner's call with TLS at every hop. */
const ask = (id: string, props: Element['props']) => {
  const after = applyPatch(design, setProps(design.elements[id]!, props))
  const path = file(`${id} ${JSON.stringify(props).length}.json`, writeDesign({ name, design: after }))
  const to = 'https://partner-api.execute-api.eu-west-1.amazonaws.com/live/orders'
  return groundplan(['trace', path, '--from', 'internet', '--to', to, '--tls-everywhere', '--json'])
}
const calling = (uri: string) => ({ methods: [{ ...METHOD, uri }] })

test('the chain to the data centre is open, and the command says what is risky about it', async () => {
  const { code, stdout } = await ask('orders', {})
  expect({ code, ...JSON.parse(stdout) }).toMatchObject({ code: 0, verdict: 'REACHABLE_WITH_WARNINGS' })
  expect(JSON.parse(stdout).warnings).toContainEqual(
    expect.objectContaining({ code: 'X_TLS_NOT_AUTHENTICATED', element: 'balancer' }),
  )
})

test.concurrent.each<readonly [string, string, Element['props'], string, string, string | undefined]>([
  [
    'a host name that no certificate carries',
    'orders',
    calling('https://nlb-0123.elb.eu-west-1.amazonaws.com/orders'),
    'X_TLS_HOSTNAME_MISMATCH',
    'orders-certificate',
    'Call https://orders.shop.example/orders',
  ],
  [
    'no propagation',
    'vgw',
    { routePropagations: [] },
    'NO_ROUTE_TO_DESTINATION',
    'rt-private',
    'Propagate the routes of vgw to rt-private',
  ],
  [
    'an ALB whose group does not admit the NLB',
    'alb-group',
    { securityGroupIngress: [{ ipProtocol: 'tcp', fromPort: 443, toPort: 443, cidr: '10.9.0.0/16' }] },
    'ENI_SG_RULES_MISMATCH',
    'alb-group',
    'Allow tcp 443 from members of nlb-group in alb-group',
  ],
  [
    'an NLB that listens on another port',
    'tcp',
    { port: 8443 },
    'ELBV2_LISTENERS_MISMATCH',
    'nlb',
    'Add a listener on port 443 to nlb',
  ],
  ['a virtual interface that is down', 'vif', { state: 'down' }, 'X_DX_VIF_DOWN', 'vif', undefined],
  [
    'plain text from the API',
    'orders',
    calling('http://orders.shop.example/orders'),
    'X_POLICY_PLAINTEXT_HOP',
    'orders',
    'Call https://orders.shop.example/orders',
  ],
])('%s ends with 1, the code and the fix', async (_, id, props, blockedBy, element, fix) => {
  const { code, stdout } = await ask(id, props)
  const answer = JSON.parse(stdout)
  expect({ code, verdict: answer.verdict }).toEqual({ code: 1, verdict: 'NOT_REACHABLE' })
  expect(answer.codes[0]).toBe(blockedBy)
  expect(answer.blockers[0]).toMatchObject({ code: blockedBy, element, ...(fix && { fix }) })
})
