import { defineSystem } from '../define'
import { pcxAcceptance } from './pcx-acceptance'
import { pcxCrossAccountRegion } from './pcx-cross-account-region'
import { pcxDnsResolution } from './pcx-dns-resolution'
import { pcxMeshHint } from './pcx-mesh-hint'
import { pcxNoEdgeRouting } from './pcx-no-edge-routing'
import { pcxNoOverlap } from './pcx-no-overlap'
import { pcxNoTransitive } from './pcx-no-transitive'
import { pcxOnePerPair } from './pcx-one-per-pair'
import { pcxRouteDestInPeer } from './pcx-route-dest-in-peer'
import { pcxRoutesBothSides } from './pcx-routes-both-sides'

export const vpcPeeringRules = defineSystem({
  id: 'vpc-peering',
  title: 'VPC peering',
  rules: [
    pcxNoOverlap,
    pcxOnePerPair,
    pcxAcceptance,
    pcxRoutesBothSides,
    pcxNoTransitive,
    pcxNoEdgeRouting,
    pcxRouteDestInPeer,
    pcxDnsResolution,
    pcxCrossAccountRegion,
    pcxMeshHint,
  ],
})
