/** A service that AWS runs in a Region: `sqs`, `ecr.api`. */
export type AwsService = { readonly region: string; readonly service: string }

const SERVICE_NAME = /^(?:cn\.)?com\.amazonaws\.((?:[a-z]+-)+\d)\.([a-z][a-z0-9.-]*)$/

/** The service that an endpoint name means: com.amazonaws.eu-west-1.sqs. Fails: undefined for other names. */
export function parseServiceName(name: string): AwsService | undefined {
  const [, region, service] = SERVICE_NAME.exec(name) ?? []
  return region === undefined || service === undefined || service.startsWith('vpce-')
    ? undefined
    : { region, service }
}

/** Services whose host name is not their endpoint name. */
const HOSTS: Readonly<Record<string, string>> = {
  'kinesis-streams': 'kinesis',
  'kinesis-firehose': 'firehose',
  'kinesis-analytics': 'kinesisanalytics',
}

const domain = (region: string) => (region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com')

/** The domain that all public names of a Region are in. */
export const regionDomain = (region: string): string => `${region}.${domain(region)}`

/**
 * The public name of a service, which its endpoint answers inside a VPC; the names of buckets and APIs are below it.
 * The parts of the endpoint name stand the other way round: ecr.api is api.ecr.eu-west-1.amazonaws.com.
 */
export const hostOf = ({ region, service }: AwsService): string =>
  `${HOSTS[service] ?? service.split('.').reverse().join('.')}.${regionDomain(region)}`

/** The only services that have gateway endpoints, and so a prefix list. */
const LISTED: readonly string[] = ['s3', 'dynamodb']

/** The name of the prefix list that holds the addresses of a service. */
export const listOf = ({ region, service }: AwsService): string | undefined =>
  LISTED.includes(service) ? `com.amazonaws.${region}.${service}` : undefined

/**
 * The service that a public name belongs to: the last label before the Region, or before `dualstack` there.
 * Fails: undefined when it is no such name.
 */
export function serviceOfHost(name: string, region: string): AwsService | undefined {
  const suffix = `.${regionDomain(region)}`
  if (!name.endsWith(suffix)) return undefined
  const service = name
    .slice(0, -suffix.length)
    .replace(/\.dualstack$/, '')
    .split('.')
    .at(-1)
  return service ? { region, service } : undefined
}
