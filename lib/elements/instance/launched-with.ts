import type { Around } from '../define'
import type { ElementOf } from '../index'
import { isKind } from '../index'
import { read, rowsOf } from '../read'

/** What a launch template says of the first interface of its instances. */
export function launchedWith(
  instance: ElementOf<'instance'>,
  around: Around,
): { readonly groups?: unknown; readonly open?: boolean; readonly unsure?: string } {
  if (instance.props.launchTemplate === undefined) return {}
  const template = around.get(read(instance, 'launchTemplate'))
  if (!isKind(template, 'launch-template'))
    return { unsure: `The launch template of ${instance.name} is not known, and so its security groups.` }
  const rows = rowsOf(template, 'networkInterfaces')
  if (rows === undefined) return { unsure: `The network interfaces of ${template.name} are not known.` }
  const first = rows.find((row) => row.deviceIndex === 0) ?? rows[0]
  return {
    groups: first?.row.groups ?? template.props.securityGroups,
    ...(first?.associatePublicIpAddress !== undefined && { open: first.associatePublicIpAddress }),
  }
}
