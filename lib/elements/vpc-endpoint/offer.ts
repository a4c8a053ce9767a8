import type { Around } from '../define'
import type { ElementOf } from '../index'
import { isKind, ofKind } from '../index'
import { read } from '../read'

/** The endpoint service of the design that an endpoint leads to, by reference or by the name that AWS gave it. */
export function offeredBy(
  self: ElementOf<'vpc-endpoint'>,
  around: Around,
): ElementOf<'endpoint-service'> | undefined {
  const named = around.get(read(self, 'endpointService'))
  if (isKind(named, 'endpoint-service')) return named
  const id = /vpce-svc-[0-9a-z]+$/.exec(read(self, 'serviceName') ?? '')?.[0]
  return id === undefined
    ? undefined
    : ofKind(around.all('endpoint-service'), 'endpoint-service').find((one) => one.awsId === id)
}
