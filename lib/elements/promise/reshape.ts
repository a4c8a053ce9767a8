import { isRecord } from '@/lib/design/record'
import type { Reshape } from '../define'

const RANGE = /^(\d{1,5})-(\d{1,5})$/

/**
 * One port is a number to AWS, and a range a filter at the source.
 * Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinsightspath.html
 */
export const portReshape: Reshape = {
  out: ({ DestinationPort: port, ...rest }) => {
    if (port === undefined) return rest
    const [, FromPort, ToPort] = (typeof port === 'string' && RANGE.exec(port.replaceAll(' ', ''))) || []
    if (FromPort !== undefined)
      return {
        ...rest,
        FilterAtSource: { DestinationPortRange: { FromPort: Number(FromPort), ToPort: Number(ToPort) } },
      }
    return { ...rest, DestinationPort: /^\d+$/.test(String(port).trim()) ? Number(port) : port }
  },
  in: (properties) => {
    const { DestinationPort: port, FilterAtSource: filter, ...rest } = properties
    const range = isRecord(filter) ? filter.DestinationPortRange : undefined
    if (isRecord(range) && Object.keys(filter as object).length === 1 && port === undefined) {
      const { FromPort, ToPort } = range
      if ([FromPort, ToPort].every((end) => /^\d+$/.test(String(end))))
        return { ...rest, DestinationPort: `${String(FromPort)}-${String(ToPort)}` }
    }
    return typeof port === 'number' ? { ...properties, DestinationPort: String(port) } : properties
  },
}
