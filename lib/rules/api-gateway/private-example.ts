import type { Design, Element } from '@/lib/design/element'
import { classic, make } from '../example'
import { changed } from './api-example'

const allow = { Effect: 'Allow', Principal: '*', Action: 'execute-api:Invoke', Resource: 'execute-api:/*' }

/** A policy that lets in what comes through one endpoint. */
export const policyFor = (endpoint: string) => ({
  Version: '2012-10-17',
  Statement: [{ ...allow, Condition: { StringEquals: { 'aws:SourceVpce': endpoint } } }],
})

/** A private REST API in the classic VPC: inner with its stage, and door, the endpoint that leads to it. */
export const privateExample = (
  changes: Readonly<Record<string, object>> = {},
  ...more: readonly Element[]
): Design =>
  classic(
    ...changed(
      [
        make('route-table', 'closed', { in: 'net' }),
        make('subnet', 'private-b', {
          in: 'net',
          cidrBlock: '10.0.2.0/24',
          availabilityZone: 'eu-west-1b',
          routeTable: 'closed',
        }),
        make('security-group', 'door-group', {
          in: 'net',
          groupDescription: 'Callers of the private API',
          securityGroupIngress: [{ ipProtocol: 'tcp', fromPort: 443, toPort: 443, cidr: '10.0.0.0/16' }],
        }),
        make('vpc-endpoint', 'api-door', {
          in: 'net',
          vpcEndpointType: 'Interface',
          serviceName: 'com.amazonaws.eu-west-1.execute-api',
          subnets: ['private-a', 'private-b'],
          securityGroups: ['door-group'],
          privateDnsEnabled: true,
        }),
        make('rest-api', 'inner-api', {
          in: 'ireland',
          endpointType: 'PRIVATE',
          vpcEndpoints: ['api-door'],
          policy: policyFor('api-door'),
          methods: [{ httpMethod: 'GET', authorizationType: 'AWS_IAM', type: 'MOCK' }],
        }),
        make('rest-deployment', 'first', { in: 'inner-api' }),
        make('rest-stage', 'live', { in: 'inner-api', stageName: 'live', deployment: 'first' }),
      ],
      changes,
    ),
    ...more,
  )
