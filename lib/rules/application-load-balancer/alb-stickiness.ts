import { setProps } from '@/lib/design/patch'
import { isOpen, read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { exist } from '../exist'
import { webServers, webShop } from '../load-balancer/balanced-example'

const WEB: readonly unknown[] = ['HTTP', 'HTTPS']
const COOKIES: readonly string[] = ['lb_cookie', 'app_cookie']
/** Names of cookies that the load balancer has for itself. */
const RESERVED: readonly string[] = ['AWSALB', 'AWSALBAPP', 'AWSALBTG']

export const albStickiness = defineRule({
  id: 'alb-stickiness',
  severity: 'error',
  title: 'An Application Load Balancer holds clients by a cookie',
  why: 'Stickiness for HTTP is by a cookie of the load balancer or of the application, whose name must not be one that AWS uses itself.',
  source:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html',
  kind: 'target-group',
  *check(group) {
    if (exist(group) || !WEB.includes(read(group, 'protocol'))) return
    const type = read(group, 'stickinessType')
    if (type !== undefined && !COOKIES.includes(type))
      yield {
        field: 'stickinessType',
        message: `${group.name} is a group for ${read(group, 'protocol')} and sticks by ${type}, which is for connections. Use lb_cookie or app_cookie.`,
        fix: () => ({ label: 'Stick by lb_cookie', patch: setProps(group, { stickinessType: 'lb_cookie' }) }),
      }
    const cookie = read(group, 'appCookieName')
    if (cookie !== undefined && RESERVED.includes(cookie))
      yield {
        field: 'appCookieName',
        message: `${group.name} follows the cookie ${cookie}, a name that the load balancer keeps for itself. Name the cookie of the application.`,
      }
    if (
      type === 'app_cookie' &&
      read(group, 'stickiness') === true &&
      group.props.appCookieName === undefined &&
      !isOpen(group.props.stickiness)
    )
      yield {
        field: 'appCookieName',
        message: `${group.name} sticks by a cookie of the application, and does not say which. Give its name, or use lb_cookie.`,
        fix: () => ({ label: 'Stick by lb_cookie', patch: setProps(group, { stickinessType: 'lb_cookie' }) }),
      }
  },
  examples: {
    good: [
      {
        says: 'A client keeps its server for an hour.',
        design: () =>
          webShop(webServers({ stickiness: true, stickinessType: 'lb_cookie', lbCookieSeconds: 3600 })),
      },
    ],
    bad: [
      {
        says: 'By source address, as a Network Load Balancer does it.',
        design: () => webShop(webServers({ stickiness: true, stickinessType: 'source_ip' })),
      },
      {
        says: 'By a cookie of AWS.',
        design: () =>
          webShop(webServers({ stickiness: true, stickinessType: 'app_cookie', appCookieName: 'AWSALB' })),
      },
      {
        says: 'By a cookie without a name.',
        design: () => webShop(webServers({ stickiness: true, stickinessType: 'app_cookie' })),
      },
    ],
  },
})
