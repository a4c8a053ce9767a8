import { remarksOf } from '../remark'

const INTRO = 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/direct-connect-gateways-intro.html'

export const directConnectGatewayRemarks = remarksOf('direct-connect-gateway', [
  {
    id: 'dxgw-global',
    source: INTRO,
    note: 'A Direct Connect gateway belongs to no Region: a line in one reaches VPCs and transit gateways of any other, China apart, over the backbone of AWS. A second line for a second Region is not needed for that.',
    kinds: ['direct-connect-gateway'],
  },
  {
    id: 'dxgw-no-public-vif',
    source: INTRO,
    kept: 'A public virtual interface has no field for a gateway and no line can be drawn to one; its CloudFormation resource has no such property either.',
  },
])
