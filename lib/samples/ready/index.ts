import type { Ready } from './define'
import { hubAndSpoke } from './hub-and-spoke'
import { loadBalancedGroup } from './load-balanced-group'
import { publicAndPrivate } from './public-and-private'
import { siteToSiteVpn } from './site-to-site-vpn'

/** The designs to start from, in the order in which they are shown. */
export const readyDesigns: readonly Ready[] = [
  publicAndPrivate,
  loadBalancedGroup,
  hubAndSpoke,
  siteToSiteVpn,
]

export const readyDesign = (id: string): Ready | undefined => readyDesigns.find((one) => one.id === id)
