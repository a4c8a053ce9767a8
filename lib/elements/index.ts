import type { Element } from '@/lib/design/element'
import { isExpression, known } from '@/lib/design/element'
import type { Definition } from './define'
import type { PropsOf, ValueOf } from './field'
import { account } from './account/definition'
import { apiAuthorizer } from './api-authorizer/definition'
import { apiDeployment } from './api-deployment/definition'
import { apiDomain } from './api-domain/definition'
import { apiIntegration } from './api-integration/definition'
import { apiStage } from './api-stage/definition'
import { applicationLoadBalancer } from './application-load-balancer/definition'
import { autoScalingGroup } from './auto-scaling-group/definition'
import { certificate } from './certificate/definition'
import { classicLoadBalancer } from './classic-load-balancer/definition'
import { customerGateway } from './customer-gateway/definition'
import { database } from './database/definition'
import { dbSubnetGroup } from './db-subnet-group/definition'
import { dhcpOptions } from './dhcp-options/definition'
import { directConnectAssociation } from './direct-connect-association/definition'
import { directConnectConnection } from './direct-connect-connection/definition'
import { directConnectGateway } from './direct-connect-gateway/definition'
import { directConnectLag } from './direct-connect-lag/definition'
import { dynamodbTable } from './dynamodb-table/definition'
import { ecsService } from './ecs-service/definition'
import { egressOnlyInternetGateway } from './egress-only-internet-gateway/definition'
import { elasticIp } from './elastic-ip/definition'
import { endpointService } from './endpoint-service/definition'
import { flowLog } from './flow-log/definition'
import { gatewayLoadBalancer } from './gateway-load-balancer/definition'
import { healthCheck } from './health-check/definition'
import { hostedZone } from './hosted-zone/definition'
import { httpApi } from './http-api/definition'
import { importedCertificate } from './imported-certificate/definition'
import { instance } from './instance/definition'
import { internetGateway } from './internet-gateway/definition'
import { internet } from './internet/definition'
import { lambdaFunction } from './lambda-function/definition'
import { launchTemplate } from './launch-template/definition'
import { listener } from './listener/definition'
import { natGateway } from './nat-gateway/definition'
import { networkAcl } from './network-acl/definition'
import { networkInterface } from './network-interface/definition'
import { networkLoadBalancer } from './network-load-balancer/definition'
import { note } from './note/definition'
import { onPremisesHost } from './on-premises-host/definition'
import { onPremisesLoadBalancer } from './on-premises-load-balancer/definition'
import { onPremisesRouter } from './on-premises-router/definition'
import { onPremisesSite } from './on-premises-site/definition'
import { other } from './other/definition'
import { prefixList } from './prefix-list/definition'
import { privateVirtualInterface } from './private-virtual-interface/definition'
import { promise } from './promise/definition'
import { publicVirtualInterface } from './public-virtual-interface/definition'
import { quota } from './quota/definition'
import { region } from './region/definition'
import { registeredDomain } from './registered-domain/definition'
import { restApi } from './rest-api/definition'
import { restAuthorizer } from './rest-authorizer/definition'
import { restDeployment } from './rest-deployment/definition'
import { restDomain } from './rest-domain/definition'
import { restResource } from './rest-resource/definition'
import { restStage } from './rest-stage/definition'
import { restVpcLink } from './rest-vpc-link/definition'
import { routeTable } from './route-table/definition'
import { s3Bucket } from './s3-bucket/definition'
import { securityGroup } from './security-group/definition'
import { sqsQueue } from './sqs-queue/definition'
import { subnet } from './subnet/definition'
import { targetGroup } from './target-group/definition'
import { transitGatewayAttachment } from './transit-gateway-attachment/definition'
import { transitGatewayPeering } from './transit-gateway-peering/definition'
import { transitGatewayRouteTable } from './transit-gateway-route-table/definition'
import { transitGateway } from './transit-gateway/definition'
import { transitVirtualInterface } from './transit-virtual-interface/definition'
import { userPoolClient } from './user-pool-client/definition'
import { userPool } from './user-pool/definition'
import { vpcEndpoint } from './vpc-endpoint/definition'
import { vpcLink } from './vpc-link/definition'
import { vpcPeering } from './vpc-peering/definition'
import { vpc } from './vpc/definition'
import { vpnConnection } from './vpn-connection/definition'
import { vpnGateway } from './vpn-gateway/definition'
import { websocketApi } from './websocket-api/definition'

/** Every kind there is, in the order in which they are shown. */
export const definitions = [
  account,
  region,
  internet,
  vpc,
  subnet,
  routeTable,
  networkAcl,
  securityGroup,
  prefixList,
  networkInterface,
  elasticIp,
  dhcpOptions,
  flowLog,
  internetGateway,
  egressOnlyInternetGateway,
  natGateway,
  vpnGateway,
  customerGateway,
  vpnConnection,
  vpcPeering,
  vpcEndpoint,
  transitGateway,
  transitGatewayAttachment,
  transitGatewayPeering,
  transitGatewayRouteTable,
  directConnectLag,
  directConnectConnection,
  directConnectGateway,
  directConnectAssociation,
  privateVirtualInterface,
  publicVirtualInterface,
  transitVirtualInterface,
  instance,
  launchTemplate,
  autoScalingGroup,
  ecsService,
  lambdaFunction,
  dbSubnetGroup,
  database,
  s3Bucket,
  dynamodbTable,
  sqsQueue,
  healthCheck,
  hostedZone,
  registeredDomain,
  certificate,
  importedCertificate,
  applicationLoadBalancer,
  networkLoadBalancer,
  gatewayLoadBalancer,
  endpointService,
  classicLoadBalancer,
  targetGroup,
  listener,
  userPool,
  userPoolClient,
  restVpcLink,
  vpcLink,
  restApi,
  restAuthorizer,
  restResource,
  restDeployment,
  restStage,
  restDomain,
  httpApi,
  websocketApi,
  apiIntegration,
  apiAuthorizer,
  apiDeployment,
  apiStage,
  apiDomain,
  onPremisesSite,
  onPremisesRouter,
  onPremisesLoadBalancer,
  onPremisesHost,
  promise,
  quota,
  other,
  note,
] as const

type Definitions = (typeof definitions)[number]
export type Kind = Definitions['kind']
export type DefinitionOf<K extends Kind> = Extract<Definitions, { kind: K }>
type FieldsOf<K extends Kind> = DefinitionOf<K>['fields']

/** An element of one kind, with its fields typed. */
export type ElementOf<K extends Kind> = Element & { readonly kind: K; readonly props: PropsOf<FieldsOf<K>> }

const byKind: ReadonlyMap<string, Definition> = new Map(
  definitions.map((definition) => [definition.kind, definition as unknown as Definition]),
)

/** The definition of a kind; undefined for a kind from a newer version. */
export const definitionOf = (kind: string): Definition | undefined => byKind.get(kind)

export const isKind = <K extends Kind>(element: Element | undefined, kind: K): element is ElementOf<K> =>
  element?.kind === kind

/** Narrow a list to one kind. */
export const ofKind = <K extends Kind>(elements: readonly Element[], kind: K): readonly ElementOf<K>[] =>
  elements.filter((element): element is ElementOf<K> => element.kind === kind)

/** The value of a field that is known now: literal, resolved expression, or what AWS assumes; else undefined. */
export function get<K extends Kind, F extends keyof FieldsOf<K> & string>(
  element: ElementOf<K>,
  field: F,
): ValueOf<FieldsOf<K>[F]> | undefined {
  const about = definitionOf(element.kind)?.fields[field]
  const value = known((element.props as Readonly<Record<string, unknown>>)[field])
  return ((Array.isArray(value) ? entriesKnown(value, about?.type === 'rows') : value) ?? about?.fallback) as
    ValueOf<FieldsOf<K>[F]> | undefined
}

const listsKnown = new WeakMap<readonly unknown[], readonly unknown[]>()

/** A list without the entries that only a template knows; rows keep their places, and one that is not known says nothing. */
function entriesKnown(list: readonly unknown[], rows: boolean): readonly unknown[] {
  if (!list.some(isExpression)) return list
  const hit = listsKnown.get(list)
  if (hit) return hit
  const found = list.flatMap((entry) => (isExpression(entry) ? (known(entry) ?? (rows ? {} : [])) : [entry]))
  listsKnown.set(list, found)
  return found
}
