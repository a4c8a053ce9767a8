import { defineElement, live } from '../define'
import { ref, suggestion, text } from '../field'
import { REGIONS } from '../region/regions'
import { isGone } from '../transit-gateway-attachment/read'
import { stateField } from '../state'
import { freshPeering } from './fresh'

export const transitGatewayPeering = defineElement({
  kind: 'transit-gateway-peering',
  label: 'Transit gateway peering',
  group: 'gateways',
  summary:
    'Joins two transit gateways, also of other Regions and accounts. They exchange no routes: both sides need static ones.',
  docs: 'https://docs.aws.amazon.com/vpc/latest/tgw/tgw-peering.html',
  inside: ['region', 'canvas'],
  ends: ['transitGateway', 'peerTransitGateway'],
  fields: {
    transitGateway: ref(['transit-gateway', 'other'], {
      label: 'Transit gateway',
      help: 'The gateway that asks for the peering.',
      connect: 'Start {self} at {to}',
      aws: 'TransitGatewayId',
    }),
    peerTransitGateway: ref(['transit-gateway', 'other'], {
      label: 'Peer transit gateway',
      help: 'The gateway on the other side, which must accept.',
      connect: 'Lead {self} to {to}',
      aws: 'PeerTransitGatewayId',
      afar: ['transit-gateway'],
    }),
    peerAccountId: text({
      label: 'Peer account',
      help: 'The 12 digits of the account that owns the peer.',
      pattern: /^\d{12}$/,
      placeholder: '123456789012',
    }),
    peerRegion: suggestion(REGIONS, { label: 'Peer Region', help: 'The Region of the peer.' }),
    state: stateField,
  },
  fresh: freshPeering,
  cfn: {
    type: 'AWS::EC2::TransitGatewayPeeringAttachment',
    attribute: 'TransitGatewayAttachmentId',
    refToo: true,
  },
  live: live({
    call: 'ec2:DescribeTransitGatewayPeeringAttachments',
    items: (answer) => answer.TransitGatewayPeeringAttachments,
    id: (item) => item.TransitGatewayAttachmentId,
    skip: (item) => isGone(item.State) || item.RequesterTgwInfo === undefined,
    props: (item) => ({
      transitGateway: item.RequesterTgwInfo?.TransitGatewayId,
      peerTransitGateway: item.AccepterTgwInfo?.TransitGatewayId,
      peerAccountId: item.AccepterTgwInfo?.OwnerId,
      peerRegion: item.AccepterTgwInfo?.Region,
      state: item.State,
    }),
  }),
})
