'use client'

import { useMemo } from 'react'
import { useStore } from 'zustand'
import type { Box } from '@/lib/design/element'
import type { Verdict } from '@/lib/trace/answer'
import { sceneOf } from '@/lib/picture/scene'
import { useEditor } from '../editor/context'
import { designIn } from '../editor/store'
import { internetIn } from '../editor/tracing/stops'
import { useTraced } from '../editor/tracing/traces'
import { Glyph } from '../ui/glyph'
import { liveBoxes } from './live-boxes'
import type { Stage } from './stage'
import type { Blocked, Piece, Spot } from './way'
import { wayOf } from './way'

const COLOUR: Readonly<Record<Verdict, string>> = {
  REACHABLE: 'var(--good)',
  REACHABLE_WITH_WARNINGS: 'var(--warning)',
  NOT_REACHABLE: 'var(--error)',
  UNKNOWN: 'var(--info)',
}

/** Below this zoom the numbers would cover what they count. */
const NUMBERED = 0.35
const FAR_OUT = 100_000

/** The way of a trace over the drawing: everything else steps back, the line leads through what it passes, blockers are marked. */
export default function WayLayer({ stage }: { stage: Stage }) {
  const design = useEditor(designIn)
  const answered = useTraced((traced) => traced.answered)
  const pointed = useTraced((traced) => traced.stop)
  const zoom = useStore(stage.store, (state) => state.view.zoom)
  const gesture = useStore(stage.store, (state) => state.gesture)
  const way = useMemo(
    () =>
      answered &&
      wayOf(sceneOf(design), answered.trace, internetIn(design, answered.question), liveBoxes(gesture)),
    [design, answered, gesture],
  )
  if (!answered || !way) return null
  const { trace } = answered
  const size = Math.max(0.6, zoom)
  const spot = way.spots.find(({ number }) => number === pointed)
  return (
    <div data-way={trace.verdict}>
      <svg className="absolute overflow-visible" width="1" height="1" aria-hidden>
        <path d={veil(way.bright)} fillRule="evenodd" fill="var(--canvas)" fillOpacity={0.5} />
        {way.pieces.map((piece, index) => (
          <Line key={index} piece={piece} colour={COLOUR[trace.verdict]} zoom={size} />
        ))}
      </svg>
      {way.blocked.map((blocked) => (
        <Barrier
          key={blocked.placed.element.id}
          blocked={blocked}
          zoom={size}
          box={liveBoxes(gesture)(blocked.placed)}
        />
      ))}
      {way.spots.map((one) => (
        <Mark
          key={one.number}
          spot={one}
          zoom={size}
          numbered={zoom > NUMBERED}
          colour={COLOUR[trace.verdict]}
        />
      ))}
      {spot && <Ring box={spot.box} zoom={size} colour="var(--accent)" out={5} />}
    </div>
  )
}

const veil = (bright: readonly Box[]) =>
  [
    `M${-FAR_OUT} ${-FAR_OUT}H${FAR_OUT}V${FAR_OUT}H${-FAR_OUT}Z`,
    ...bright.map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h${-width}Z`),
  ].join('')

function Line({ piece: { points, look }, colour, zoom }: { piece: Piece; colour: string; zoom: number }) {
  const d = points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')
  const solid = look === 'passed'
  return (
    <g fill="none" strokeLinejoin="round" strokeLinecap="round">
      <path d={d} stroke="var(--canvas)" strokeWidth={(solid ? 7 : 5) / zoom} strokeOpacity={0.8} />
      <path
        data-piece={look}
        d={d}
        stroke={look === 'back' ? 'var(--ink-soft)' : colour}
        strokeWidth={(solid ? 4 : 2) / zoom}
        strokeDasharray={solid ? undefined : `${6 / zoom} ${6 / zoom}`}
      />
    </g>
  )
}

function Mark({
  spot,
  zoom,
  numbered,
  colour,
}: {
  spot: Spot
  zoom: number
  numbered: boolean
  colour: string
}) {
  const { box, placed, number } = spot
  return (
    <div data-spot={placed?.element.id ?? ''}>
      {placed ? (
        <Ring box={box} zoom={zoom} colour={colour} />
      ) : (
        <span
          className="absolute flex items-center justify-center rounded-full border-2 bg-surface text-ink-soft"
          style={{ left: box.x, top: box.y, width: box.width, height: box.height, borderColor: colour }}
        >
          <Glyph name="globe" size={20} />
        </span>
      )}
      {numbered && (
        <span
          className="absolute flex size-4 items-center justify-center rounded-full text-[10px] font-bold text-white tabular-nums dark:text-black"
          style={{ left: box.x - 8, top: box.y - 8, background: colour, scale: String(1 / zoom) }}
        >
          {number}
        </span>
      )}
    </div>
  )
}

function Barrier({ blocked, zoom, box }: { blocked: Blocked; zoom: number; box: Box }) {
  const colour = blocked.unknown ? 'var(--info)' : 'var(--error)'
  return (
    <>
      <Ring box={box} zoom={zoom} colour={colour} out={2} width={3} />
      <span
        role="img"
        aria-label={`${blocked.placed.element.name}: ${blocked.unknown ? 'not known' : 'blocked'}, ${blocked.code}`}
        title={blocked.code}
        data-blocked={blocked.placed.element.id}
        className="absolute flex size-6 items-center justify-center rounded-full text-white ring-2 ring-canvas dark:text-black"
        style={{
          left: box.x + box.width / 2 - 12,
          top: box.y + box.height - 12,
          background: colour,
          scale: String(1 / zoom),
        }}
      >
        <Glyph name={blocked.unknown ? 'question' : 'close'} size={15} />
      </span>
    </>
  )
}

type RingProps = { box: Box; zoom: number; colour: string; out?: number; width?: number }

const Ring = ({ box, zoom, colour, out = 1, width = 2 }: RingProps) => (
  <span
    className="absolute rounded-lg"
    style={{
      left: box.x - out,
      top: box.y - out,
      width: box.width + 2 * out,
      height: box.height + 2 * out,
      outline: `${width / zoom}px solid ${colour}`,
    }}
  />
)
