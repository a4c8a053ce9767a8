import type { Answer } from '../sdk'

type Further = Partial<
  Omit<
    Answer<'ec2:DescribeTransitGatewayAttachments'> &
      Answer<'ec2:GetTransitGatewayRouteTableAssociations'> &
      Answer<'ec2:GetTransitGatewayRouteTablePropagations'> &
      Answer<'ec2:SearchTransitGatewayRoutes'> &
      Answer<'ec2:GetTransitGatewayPrefixListReferences'>,
    '$metadata'
  >
>

type Attached = {
  readonly TransitGatewayAttachmentId?: string | undefined
  readonly ResourceId?: string | undefined
  readonly ResourceType?: string | undefined
}

/** What is attached, by the id that its own answer gives it: VPNs and Direct Connect gateways know no attachment. */
const attachmentOf = (one: Attached | undefined) =>
  ['vpn', 'direct-connect-gateway'].includes(String(one?.ResourceType))
    ? one?.ResourceId
    : one?.TransitGatewayAttachmentId

const attached = (one: Attached) => ({ attachment: attachmentOf(one) })

/** One of the answers that complete the table `of`: attachments, associations, propagations, routes or prefix lists. */
export function readFurther(answer: Further, of: string) {
  const attachments = answer.TransitGatewayAttachments?.filter(
    ({ Association, State }) =>
      Association?.TransitGatewayRouteTableId === of && isOn(Association.State) && isOn(State),
  )
  const propagations = answer.TransitGatewayRouteTablePropagations?.filter(({ State }) => isOn(State))
  const references = answer.TransitGatewayPrefixListReferences?.filter(({ State }) => isOn(State))
  return {
    ...some('associations', attachments?.map(attached)),
    // Asked of the table itself, and so the last word.
    ...(answer.Associations && {
      associations: answer.Associations.filter(({ State }) => isOn(State)).map(attached),
    }),
    ...some('propagations', propagations?.map(attached)),
    ...some('routes', readRoutes(answer.Routes)),
    ...some(
      'prefixListReferences',
      references?.map((one) => ({
        prefixList: one.PrefixListId,
        attachment: attachmentOf(one.TransitGatewayAttachment),
        blackhole: one.Blackhole || undefined,
      })),
    ),
  }
}

const OFF = [
  'disassociated',
  'disassociating',
  'disabled',
  'disabling',
  'deleted',
  'deleting',
  'failed',
  'rejected',
]

const isOn = (state: string | undefined) => !OFF.includes(String(state))

/** Static routes; those of a prefix list are told by its reference. Of several ways on, AWS balances over all. */
const readRoutes = (routes: Further['Routes']) =>
  routes
    ?.filter((route) => route.Type !== 'propagated' && route.PrefixListId === undefined && isOn(route.State))
    .flatMap((route) =>
      (route.TransitGatewayAttachments?.length ? route.TransitGatewayAttachments : [undefined]).map(
        (way) => ({
          destination: route.DestinationCidrBlock,
          attachment: attachmentOf(way),
          blackhole: way === undefined || undefined,
        }),
      ),
    )

const some = <K extends string, R>(key: K, rows: readonly R[] | undefined) =>
  (rows?.length ? { [key]: rows } : {}) as { readonly [P in K]?: readonly R[] }
