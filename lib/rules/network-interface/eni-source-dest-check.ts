import { setProps, squashAll } from '@/lib/design/patch'
import { ofKind } from '@/lib/elements'
import { carrierOf, isStrict } from '@/lib/elements/network-interface/carrier'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { isOpen } from '@/lib/elements/read'
import { routesOf } from '../routes'

const table = make('route-table', 'partner', {
  in: 'net',
  routes: [{ destination: '10.9.0.0/16', target: 'face' }],
})
const firewall = (sourceDestCheck?: boolean) => [
  table,
  make('network-interface', 'face', {
    in: 'private-a',
    securityGroups: ['web'],
    ...(sourceDestCheck !== undefined && { sourceDestCheck }),
  }),
  make('instance', 'server', {
    in: 'private-a',
    imageId: 'ami-0123456789abcdef0',
    networkInterfaces: [{ deviceIndex: '0', networkInterface: 'face' }],
  }),
]

export const eniSourceDestCheck = defineRule({
  id: 'eni-source-dest-check',
  severity: 'error',
  title: 'An interface that routes has its source/destination check off',
  why: 'With the check on, as it is at first, an interface drops every packet that is neither from it nor for it.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-eni.html',
  kind: 'network-interface',
  *check(face, around) {
    const carrier = carrierOf(face, around)
    // The instance may say it for its first interface.
    const told = [face, ...(carrier?.first ? [carrier.instance] : [])]
    if (told.some((one) => isOpen(one.props.sourceDestCheck)) || !isStrict(face, carrier)) return
    const table = ofKind(around.referrers(face.id), 'route-table').find((one) =>
      routesOf(one, around)?.some((route) => route.target === face),
    )
    if (!table) return
    yield {
      field: 'sourceDestCheck',
      message: `${face.name} is a next hop of ${table.name}, but its source/destination check is on, so it drops what it should pass on. Turn the check off.`,
      fix: () => ({
        label: 'Turn the check off',
        patch: squashAll(
          told
            .filter((one) => one === face || one.props.sourceDestCheck === true)
            .map((one) => setProps(one, { sourceDestCheck: false })),
        ),
      }),
    }
  },
  examples: {
    good: [{ says: 'The check is off.', design: () => classic(...firewall(false)) }],
    bad: [{ says: 'The check is on, as AWS leaves it.', design: () => classic(...firewall()) }],
  },
})
