import { fixtureOf } from '../fixture'

const BALANCER = 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/inner/0a11'

export const fixture = fixtureOf(
  'apigateway:GetVpcLinks',
  {
    items: [
      { id: 'l1a2b3', name: 'to-inner', description: '', status: 'AVAILABLE', targetArns: [BALANCER] },
      { id: 'l1a2b4', name: 'gone', status: 'DELETING', targetArns: [BALANCER] },
    ],
  },
  [{ id: 'l1a2b3', props: { targets: [BALANCER], status: 'AVAILABLE' } }],
)
