import type { DhcpOptions, Vpc } from '@aws-sdk/client-ec2'
import { isOfAws } from '../dhcp-options/read'

/** The ranges of a VPC beside its primary one. A block that Amazon provides is a flag of its own. */
export function readSecondaryBlocks(vpc: Vpc) {
  const blocks = [
    ...(vpc.CidrBlockAssociationSet ?? [])
      .filter((block) => block.CidrBlock !== vpc.CidrBlock && block.CidrBlockState?.State === 'associated')
      .map((block) => block.CidrBlock),
    ...(vpc.Ipv6CidrBlockAssociationSet ?? [])
      .filter((block) => block.Ipv6Pool !== 'Amazon' && block.Ipv6CidrBlockState?.State === 'associated')
      .map((block) => block.Ipv6CidrBlock),
  ]
  return blocks.length > 0 ? blocks.map((cidrBlock) => ({ cidrBlock })) : undefined
}

export const hasAmazonBlock = (vpc: Vpc) =>
  vpc.Ipv6CidrBlockAssociationSet?.some(
    (block) => block.Ipv6Pool === 'Amazon' && block.Ipv6CidrBlockState?.State === 'associated',
  )

/** The options of a VPC, unless they are the ones that AWS puts into every Region. */
export const readDhcpOptions = (found: readonly DhcpOptions[] = []) => {
  const [options] = found
  return options === undefined || isOfAws(options) ? {} : { dhcpOptions: options.DhcpOptionsId }
}
