'use client'

import { Button } from '../ui/button'
import { Notices } from './notices'
import type { Reading, Step } from './reading'

/** How far a reading is, call by call and Region by Region. */
export function Progress({ reading, onCancel }: { reading: Reading; onCancel: () => void }) {
  const { steps, notices } = reading
  const regions = [...new Set(steps.map(({ region }) => region))]
  const done = steps.filter((step) => step.done).length
  return (
    <div className="flex flex-col gap-3">
      <div className="flex items-center gap-3">
        <div
          role="progressbar"
          aria-label="Calls answered"
          aria-valuemin={0}
          aria-valuemax={steps.length}
          aria-valuenow={done}
          className="h-1.5 flex-1 overflow-hidden rounded-full bg-sunken"
        >
          <div
            className="h-full bg-accent"
            style={{ width: `${steps.length === 0 ? 0 : (100 * done) / steps.length}%` }}
          />
        </div>
        <span className="text-ink-soft tabular-nums">
          {steps.length === 0 ? 'Asking who we are…' : `${done} of ${steps.length} calls`}
        </span>
        <Button autoFocus onClick={onCancel}>
          Cancel
        </Button>
      </div>
      <div className="max-h-[46vh] overflow-auto">
        {regions.map((region) => (
          <section key={region} className="mb-3">
            <h3 className="mb-1 font-mono text-xs font-semibold">{region}</h3>
            <ul className="grid grid-cols-[repeat(auto-fill,minmax(200px,1fr))] gap-x-4">
              {steps
                .filter((step) => step.region === region)
                .map((step) => (
                  <CallLine key={step.call} step={step} />
                ))}
            </ul>
          </section>
        ))}
      </div>
      <Notices notices={notices} />
    </div>
  )
}

const CallLine = ({ step: { call, items, done } }: { step: Step }) => (
  <li className="flex justify-between gap-2 border-b border-line/60 py-0.5 text-xs">
    <span className={done ? 'text-ink' : 'text-ink-faint'}>{call.replace('ec2:Describe', '')}</span>
    <span className="text-ink-soft tabular-nums">{done ? items : `${items} …`}</span>
  </li>
)
