'use client'

import { useMemo } from 'react'
import { aroundOf } from '@/lib/elements/around'
import type { EffectiveRoute } from '@/lib/elements/transit-gateway-route-table/effective-routes'
import type {
  AttachmentView,
  GatewayView,
  TableView,
} from '@/lib/elements/transit-gateway-route-table/overview'
import { gatewayViews } from '@/lib/elements/transit-gateway-route-table/overview'
import { formatPrefix } from '@/lib/net/prefix'
import { useEditor } from '../editor/context'
import { designIn } from '../editor/store'
import { ElementButton } from './element-button'

/** Tables of transit gateways: who is looked up in which, who is learned by which, and the routes that come of it. */
export function Gateways() {
  const design = useEditor(designIn)
  const views = useMemo(() => gatewayViews(aroundOf(design)), [design])
  if (views.length === 0) return <p className="px-3 py-4 text-ink-soft">The design has no transit gateway.</p>
  return (
    <div className="min-h-0 flex-1 overflow-auto">
      {views.map((view) => (
        <div
          key={view.gateway.id}
          className="flex flex-wrap items-start gap-x-8 gap-y-3 border-b border-line p-3"
        >
          <Membership view={view} />
          {view.tables.map((table) => (
            <Routes key={table.id} table={table} />
          ))}
        </div>
      ))}
    </div>
  )
}

const HEAD = 'border-b border-line px-2 py-1 text-left font-medium text-ink-soft'
const CELL = 'border-b border-line px-2 py-1'

function Membership({ view: { gateway, tables, attachments } }: { view: GatewayView }) {
  return (
    <table className="text-xs" aria-label={`Tables of ${gateway.name}`}>
      <caption className="pb-1 text-left text-[13px] font-medium">
        <ElementButton id={gateway.id} />
      </caption>
      <thead>
        <tr>
          <th className={HEAD}>Attachment</th>
          {tables.map((table) => (
            <th key={table.id} className={HEAD}>
              {table.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {attachments.map((one) => (
          <tr key={one.attachment.id}>
            <th scope="row" className={`${CELL} text-left font-normal`}>
              <ElementButton id={one.attachment.id} />
            </th>
            {tables.map((table) => (
              <td key={table.id} className={CELL}>
                {wordsOf(one, table)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function wordsOf({ associated, propagates }: AttachmentView, { id }: TableView): string {
  const parts = [
    associated === id ? 'associated' : associated === 'unknown' ? 'association not known' : '',
    propagates.includes(id) ? 'propagates' : '',
  ]
  return parts.filter(Boolean).join(' · ')
}

function Routes({ table }: { table: TableView }) {
  return (
    <table className="text-xs" aria-label={`Routes of ${table.name}`}>
      <caption className="pb-1 text-left text-[13px] font-medium">
        {table.name}
        {table.unknown !== undefined && <span className="ml-2 text-xs text-info">{table.unknown}</span>}
      </caption>
      <thead>
        <tr>
          <th className={HEAD}>Destination</th>
          <th className={HEAD}>Leads to</th>
          <th className={HEAD}>From</th>
        </tr>
      </thead>
      <tbody>
        {table.routes.map((route, at) => (
          <tr key={at} className={route.active ? '' : 'text-ink-faint line-through'}>
            <td className={`${CELL} font-mono`}>{formatPrefix(route.prefix)}</td>
            <td className={CELL}>{leadsTo(route)}</td>
            <td className={CELL}>{route.origin}</td>
          </tr>
        ))}
        {table.routes.length === 0 && (
          <tr>
            <td className={`${CELL} text-ink-faint`} colSpan={3}>
              No routes
            </td>
          </tr>
        )}
      </tbody>
    </table>
  )
}

const leadsTo = ({ attachment, target }: EffectiveRoute) =>
  attachment ? (
    <ElementButton id={attachment.id} />
  ) : 'blackhole' in target ? (
    'nowhere (blackhole)'
  ) : (
    'not known'
  )
