import type { Warning } from '@/lib/net/move'
import { SeverityIcon } from '../ui/severity-icon'
import { CodeLink } from './code-link'
import { ElementLink } from './element-link'

/** What works, and yet should be known. */
export const WarningLine = ({ warning: { code, element, because } }: { warning: Warning }) => (
  <li className="rounded-lg border border-warning/50 bg-warning-soft px-2.5 py-1.5">
    <p className="flex min-w-0 items-center gap-1.5 text-xs">
      <SeverityIcon severity="warning" />
      {element !== '' && <ElementLink id={element} />}
      <CodeLink code={code} className="ml-auto" />
    </p>
    <p className="mt-0.5 leading-[17px]">{because}</p>
  </li>
)
