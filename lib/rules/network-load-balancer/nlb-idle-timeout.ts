import { setProps } from '@/lib/design/patch'
import { isKind } from '@/lib/elements'
import { read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { exist } from '../exist'
import { edgeListener, edgeService } from '../load-balancer/balanced-example'

const FIXED: Readonly<Record<string, string>> = {
  TLS: 'is 350 s and cannot be changed',
  UDP: 'is 120 s and cannot be changed',
  HTTP: 'is an attribute of the load balancer',
  HTTPS: 'is an attribute of the load balancer',
}

export const nlbIdleTimeout = defineRule({
  id: 'nlb-idle-timeout',
  severity: 'warning',
  title: 'The idle timeout of a listener is set for TCP only',
  why: 'A TCP flow without data is dropped after 350 seconds unless told, from 60 to 6,000. That of TLS and UDP is fixed: use keepalive for what stays quiet longer.',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/update-idle-timeout.html',
  kind: 'listener',
  *check(listener, around) {
    const protocol = read(listener, 'protocol') ?? ''
    const seconds = read(listener, 'idleTimeout')
    const says = FIXED[protocol]
    if (
      listener.props.idleTimeout === undefined ||
      seconds === undefined ||
      says === undefined ||
      exist(listener)
    )
      return
    const balancer = around.get(listener.parent)
    const onBalancer = isKind(balancer, 'application-load-balancer')
    if (onBalancer !== (protocol === 'HTTP' || protocol === 'HTTPS')) return
    yield {
      field: 'idleTimeout',
      message: `${listener.name} sets an idle timeout of ${seconds} s, but that of ${protocol} ${says}. Take it off${onBalancer ? '' : ', and let clients send keepalives'}.`,
      fix: () => ({ label: 'Take it off', patch: setProps(listener, { idleTimeout: undefined }) }),
    }
  },
  examples: {
    good: [{ says: 'An hour for TCP.', design: () => edgeService(edgeListener({ idleTimeout: 3600 })) }],
    bad: [
      {
        says: 'An hour for TLS.',
        design: () =>
          edgeService(
            edgeListener({
              protocol: 'TLS',
              certificate: 'shop-certificate',
              sslPolicy: 'ELBSecurityPolicy-TLS13-1-2-2021-06',
              idleTimeout: 3600,
            }),
          ),
      },
    ],
  },
})
