import { designOf } from '../example'
import { onTransit } from '../direct-connect-gateway/gateway-example'
import { of, perAccount } from './count'
import { defineQuota, limitOf } from './define'
import { line, privateInterface } from './dx-example'
import { many } from './example'

const INTERFACES = ['private-virtual-interface', 'transit-virtual-interface']

const perGateway = limitOf({
  key: 'interfaces-per-direct-connect-gateway',
  label: 'Virtual interfaces per Direct Connect gateway',
  noun: 'virtual interfaces',
  scope: 'a Direct Connect gateway',
  value: 30,
  global: true,
  instead: 'use a further Direct Connect gateway',
  of: 'direct-connect-gateway',
  *uses(gateway, around) {
    yield of(around.referrers(gateway.id).filter(({ kind }) => INTERFACES.includes(kind)))
  },
  atMost: (around) => INTERFACES.reduce((sum, kind) => sum + around.all(kind).length, 0),
})

const inAccount = limitOf({
  key: 'direct-connect-gateways-per-account',
  label: 'Direct Connect gateways per account',
  noun: 'Direct Connect gateways',
  scope: 'an account',
  value: 200,
  instead: 'share them: a Direct Connect gateway is global',
  ...perAccount('direct-connect-gateway'),
})

export const dxgwVifQuota = defineQuota({
  id: 'dxgw-vif-quota',
  severity: 'error',
  title: 'A Direct Connect gateway takes at most 30 virtual interfaces by default',
  why: 'Private and transit interfaces count, those of other accounts too. An account has 200 Direct Connect gateways at most.',
  source: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/limits.html',
  limits: [perGateway, inAccount],
  examples: {
    good: [{ says: 'One interface for each line.', design: () => onTransit() }],
    bad: [
      {
        says: '35 interfaces at one gateway.',
        design: () => designOf(...line, ...many(35, (at) => privateInterface(at))),
      },
    ],
  },
})
