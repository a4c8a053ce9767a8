import type { Element } from '@/lib/design/element'
import { known } from '@/lib/design/element'
import type { Definition } from './define'
import type { PropsOf, ValueOf } from './field'
import { account } from './account/definition'
import { autoScalingGroup } from './auto-scaling-group/definition'
import { database } from './database/definition'
import { dbSubnetGroup } from './db-subnet-group/definition'
import { dynamodbTable } from './dynamodb-table/definition'
import { ecsService } from './ecs-service/definition'
import { elasticIp } from './elastic-ip/definition'
import { instance } from './instance/definition'
import { internet } from './internet/definition'
import { internetGateway } from './internet-gateway/definition'
import { lambdaFunction } from './lambda-function/definition'
import { launchTemplate } from './launch-template/definition'
import { natGateway } from './nat-gateway/definition'
import { networkAcl } from './network-acl/definition'
import { note } from './note/definition'
import { other } from './other/definition'
import { region } from './region/definition'
import { routeTable } from './route-table/definition'
import { s3Bucket } from './s3-bucket/definition'
import { securityGroup } from './security-group/definition'
import { sqsQueue } from './sqs-queue/definition'
import { subnet } from './subnet/definition'
import { transitGatewayAttachment } from './transit-gateway-attachment/definition'
import { transitGatewayPeering } from './transit-gateway-peering/definition'
import { transitGatewayRouteTable } from './transit-gateway-route-table/definition'
import { transitGateway } from './transit-gateway/definition'
import { vpc } from './vpc/definition'
import { vpcEndpoint } from './vpc-endpoint/definition'

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
  elasticIp,
  internetGateway,
  natGateway,
  vpcEndpoint,
  transitGateway,
  transitGatewayAttachment,
  transitGatewayPeering,
  transitGatewayRouteTable,
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
  const value = known((element.props as Readonly<Record<string, unknown>>)[field])
  return (value ?? definitionOf(element.kind)?.fields[field]?.fallback) as ValueOf<FieldsOf<K>[F]> | undefined
}
