import * as acm from '@aws-sdk/client-acm'
import * as rest from '@aws-sdk/client-api-gateway'
import * as v2 from '@aws-sdk/client-apigatewayv2'
import * as direct from '@aws-sdk/client-direct-connect'
import * as lambda from '@aws-sdk/client-lambda'
import * as domains from '@aws-sdk/client-route-53-domains'
import { spawnSync } from 'node:child_process'
import { accountAt, MOTO_PYTHON } from './moto'

/** For tests: a function, a certificate that was imported, a domain, a LAG, and doors of APIs. */
export async function buildMore(endpoint: string, subnets: readonly string[], group: string) {
  return {
    ...(await buildFunction(endpoint, subnets, group)),
    imported: await importCertificate(endpoint),
    ...(await registerDomain(endpoint)),
    lag: await buildLag(endpoint),
    ...(await buildDoors(endpoint, subnets, group)),
  }
}

/** moto runs functions in containers unless told otherwise; the role must exist. */
async function buildFunction(endpoint: string, subnets: readonly string[], group: string) {
  await fetch(`${endpoint}/moto-api/config`, {
    method: 'POST',
    body: JSON.stringify({ lambda: { use_docker: false } }),
  })
  await fetch(endpoint, {
    method: 'POST',
    headers: {
      authorization:
        'AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/iam/aws4_request, SignedHeaders=host, Signature=none',
    },
    body: new URLSearchParams({ Action: 'CreateRole', RoleName: 'run', AssumeRolePolicyDocument: '{}' }),
  })
  const client = new lambda.LambdaClient(accountAt(endpoint))
  const { FunctionArn } = await client.send(
    new lambda.CreateFunctionCommand({
      FunctionName: 'orders',
      Runtime: 'nodejs22.x',
      Handler: 'index.handler',
      Role: 'arn:aws:iam::123456789012:role/run',
      Code: { ZipFile: Buffer.from('UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==', 'base64') },
      Timeout: 15,
      MemorySize: 256,
      VpcConfig: { SubnetIds: [...subnets], SecurityGroupIds: [group] },
    }),
  )
  return { function: FunctionArn! }
}

const SELF_SIGNED = `
from datetime import datetime, timedelta
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization as s
from cryptography.hazmat.primitives.asymmetric import rsa
key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, 'lb.corp.example')])
start = datetime(2026, 1, 1)
made = (x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
  .serial_number(7).not_valid_before(start).not_valid_after(start + timedelta(days=3650))
  .add_extension(x509.SubjectAlternativeName([x509.DNSName('lb.corp.example')]), False).sign(key, hashes.SHA256()))
print(made.public_bytes(s.Encoding.PEM).decode(), end='|')
print(key.private_bytes(s.Encoding.PEM, s.PrivateFormat.PKCS8, s.NoEncryption()).decode())
`

async function importCertificate(endpoint: string) {
  const made = spawnSync(MOTO_PYTHON, ['-c', SELF_SIGNED], { encoding: 'utf8' })
  const [Certificate, PrivateKey] = made.stdout.split('|').map((text) => Buffer.from(text))
  const client = new acm.ACMClient(accountAt(endpoint))
  const { CertificateArn } = await client.send(new acm.ImportCertificateCommand({ Certificate, PrivateKey }))
  return CertificateArn!
}

const PERSON: domains.ContactDetail = {
  FirstName: 'Test',
  LastName: 'Test',
  ContactType: 'PERSON',
  AddressLine1: 'Street 1',
  City: 'Town',
  CountryCode: 'IE',
  ZipCode: '1',
  PhoneNumber: '+353.10000000',
  Email: 'test@example.com',
}

async function registerDomain(endpoint: string) {
  const client = new domains.Route53DomainsClient({ ...accountAt(endpoint), region: 'us-east-1' })
  await client.send(
    new domains.RegisterDomainCommand({
      DomainName: 'shop-example.com',
      DurationInYears: 2,
      AutoRenew: true,
      AdminContact: PERSON,
      RegistrantContact: PERSON,
      TechContact: PERSON,
    }),
  )
  return { domain: 'shop-example.com' }
}

/** moto writes the times of connections as text, which the SDK refuses: a group without any. */
async function buildLag(endpoint: string) {
  const { lagId } = await new direct.DirectConnectClient(accountAt(endpoint)).send(
    new direct.CreateLagCommand({
      lagName: 'lines',
      location: 'EqDC2',
      connectionsBandwidth: '10Gbps',
      numberOfConnections: 0,
      requestMACSec: false,
    }),
  )
  return lagId!
}

/** A VPC link and an edge-optimised domain. */
async function buildDoors(endpoint: string, subnets: readonly string[], group: string) {
  const second = new v2.ApiGatewayV2Client(accountAt(endpoint))
  const link = await second.send(
    new v2.CreateVpcLinkCommand({ Name: 'inner', SubnetIds: [...subnets], SecurityGroupIds: [group] }),
  )
  const first = new rest.APIGatewayClient(accountAt(endpoint))
  const api = await first.send(new rest.CreateRestApiCommand({ name: 'edge' }))
  await first.send(
    new rest.CreateDomainNameCommand({
      domainName: 'edge.example.com',
      endpointConfiguration: { types: ['EDGE'] },
      certificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/0a11',
      securityPolicy: 'TLS_1_2',
    }),
  )
  const { items } = await first.send(new rest.GetResourcesCommand({ restApiId: api.id }))
  const method = { restApiId: api.id, resourceId: items![0]!.id, httpMethod: 'GET' }
  await first.send(new rest.PutMethodCommand({ ...method, authorizationType: 'NONE' }))
  await first.send(new rest.PutIntegrationCommand({ ...method, type: 'MOCK' }))
  await first.send(new rest.CreateDeploymentCommand({ restApiId: api.id, stageName: 'live' }))
  await first.send(
    new rest.CreateBasePathMappingCommand({
      domainName: 'edge.example.com',
      restApiId: api.id,
      basePath: 'v1',
      stage: 'live',
    }),
  )
  return { link: link.VpcLinkId!, edgeApi: api.id!, edge: 'edge.example.com' }
}
