import { isExpression } from '@/lib/design/element'
import { isRecord } from '@/lib/design/record'
import type { ElementOf } from '../index'
import { read } from '../read'

const REGION = '${AWS::Region}'
const OF_ANY_REGION = /^(?:cn\.)?com\.amazonaws\.\$\{AWS::Region\}\.[a-z0-9.-]+$/

/** The service that an endpoint names; where its Region is not known, as a template writes it: com.amazonaws.${AWS::Region}.sqs. */
export function writtenService(endpoint: ElementOf<'vpc-endpoint'>): string | undefined {
  const given = endpoint.props.serviceName
  const name = read(endpoint, 'serviceName')
  if (name !== undefined || !isExpression(given)) return name
  const { 'Fn::Sub': text, 'Fn::Join': join } = given.expression
  const written = typeof text === 'string' ? text : Array.isArray(join) ? joined(join) : undefined
  return written !== undefined && OF_ANY_REGION.test(written) ? written : undefined
}

function joined([between, parts]: readonly unknown[]): string | undefined {
  if (typeof between !== 'string' || !Array.isArray(parts)) return undefined
  return parts
    .map((part: unknown) => (isRecord(part) && part.Ref === 'AWS::Region' ? REGION : String(part)))
    .join(between)
}
