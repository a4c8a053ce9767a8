import type { Answer } from '../sdk'

type Further = Partial<
  Omit<
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
const attachmentOf = (attached: Attached | undefined) =>
  ['vpn', 'direct-connect-gateway'].includes(String(attached?.ResourceType))
    ? attached?.ResourceId
    : attached?.TransitGatewayAttachmentId

/** One of the answers that complete a route table: associations, propagations, static routes or prefix lists. */
export function readFurther(answer: Further) {
  const { Associations, TransitGatewayRouteTablePropagations, Routes, TransitGatewayPrefixListReferences } =
    answer
  return {
    ...some(
      'associations',
      Associations?.filter(({ State }) => State !== 'disassociated' && State !== 'disassociating').map(
        (one) => ({ attachment: attachmentOf(one) }),
      ),
    ),
    ...some(
      'propagations',
      TransitGatewayRouteTablePropagations?.filter(
        ({ State }) => State !== 'disabled' && State !== 'disabling',
      ).map((one) => ({ attachment: attachmentOf(one) })),
    ),
    ...some('routes', readRoutes(Routes)),
    ...some(
      'prefixListReferences',
      TransitGatewayPrefixListReferences?.filter(({ State }) => State !== 'deleting').map((one) => ({
        prefixList: one.PrefixListId,
        attachment: attachmentOf(one.TransitGatewayAttachment),
        blackhole: one.Blackhole || undefined,
      })),
    ),
  }
}

/** Static routes; those of a prefix list are told by its reference. Of several ways on, AWS balances over all. */
const readRoutes = (routes: Further['Routes']) =>
  routes
    ?.filter(
      (route) =>
        route.Type !== 'propagated' &&
        route.PrefixListId === undefined &&
        route.State !== 'deleted' &&
        route.State !== 'deleting',
    )
    .flatMap((route) =>
      (route.TransitGatewayAttachments?.length ? route.TransitGatewayAttachments : [undefined]).map(
        (attached) => ({
          destination: route.DestinationCidrBlock,
          attachment: attachmentOf(attached),
          blackhole: attached === undefined || undefined,
        }),
      ),
    )

const some = <K extends string, R>(key: K, rows: readonly R[] | undefined) =>
  (rows?.length ? { [key]: rows } : {}) as { readonly [P in K]?: readonly R[] }
