import { known } from '@/lib/design/element'
import type { Id } from '@/lib/net/end'
import { ancestor, within } from '../ancestor'
import type { Around } from '../define'
import type { ElementOf } from '../index'
import { isKind } from '../index'
import { isOpen, read } from '../read'

type Mode = 'off' | 'block-bidirectional' | 'block-ingress' | 'unknown'
/** How a connection crosses the border: opened from inside, opened from outside, or outward by a gateway that lets nothing in. */
export type Crossing = 'out' | 'in' | 'one-way'

const OPTIONS = 'AWS::EC2::VPCBlockPublicAccessOptions'

/** What VPC Block Public Access does in the Region of a VPC, by its field or by a resource that is kept word for word. */
function modeOf(vpc: ElementOf<'vpc'>, around: Around): Mode {
  const region = ancestor(around, vpc, 'region')
  if (isKind(region, 'region') && region.props.blockPublicAccess !== undefined)
    return isOpen(region.props.blockPublicAccess) ? 'unknown' : (read(region, 'blockPublicAccess') ?? 'off')
  const written = around
    .all('other')
    .find((other) => known(other.props.type) === OPTIONS && within(around, other, 'region') === region)
  if (!written) return 'off'
  const body = known(written.props.resource) as { readonly Properties?: Record<string, unknown> } | undefined
  const mode = body?.Properties?.InternetGatewayBlockMode
  return mode === 'block-bidirectional' || mode === 'block-ingress' || mode === 'off' ? mode : 'unknown'
}

/**
 * Why VPC Block Public Access stops a connection of an interface on a subnet; undefined where it does not.
 * An exclusion of the subnet counts before one of its VPC. Source: https://docs.aws.amazon.com/vpc/latest/userguide/security-vpc-bpa.html
 */
export function publicAccessStop(
  vpc: ElementOf<'vpc'>,
  subnet: Id | undefined,
  crossing: Crossing,
  around: Around,
): { readonly because: string; readonly element: Id; readonly unknown?: true } | undefined {
  const mode = modeOf(vpc, around)
  const region = ancestor(around, vpc, 'region')
  const element = region?.id ?? vpc.id
  const place = region?.name ?? 'the Region'
  if (mode === 'off' || (mode === 'block-ingress' && crossing === 'one-way')) return undefined
  const stands = around.get(subnet)
  const excluded =
    (isKind(stands, 'subnet') ? read(stands, 'internetGatewayExclusionMode') : undefined) ??
    read(vpc, 'internetGatewayExclusionMode')
  if (excluded === 'allow-bidirectional') return undefined
  // An exclusion for what goes out helps against the mode that blocks both ways only.
  if (excluded === 'allow-egress' && mode === 'block-bidirectional' && crossing !== 'in') return undefined
  if (mode === 'unknown')
    return {
      element,
      unknown: true,
      because: `Whether VPC Block Public Access is on in ${place} is not known.`,
    }
  return {
    element,
    because: `VPC Block Public Access of ${place} is ${mode}, and ${stands ? `neither ${stands.name} nor ${vpc.name}` : vpc.name} has an exclusion that lets this pass.`,
  }
}
