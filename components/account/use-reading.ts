'use client'

import { useEffect, useRef, useState } from 'react'
import type { ReadRequest } from '@/lib/account/event'
import type { Reading } from './reading'
import { advance, IDLE } from './reading'
import { readStream } from './read-stream'

/** One reading at a time; leaving the dialog cancels it. */
export function useReading() {
  const [reading, setReading] = useState<Reading>(IDLE)
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])

  const start = async (request: ReadRequest) => {
    running.current?.abort()
    const stop = new AbortController()
    running.current = stop
    setReading({ ...IDLE, state: 'running' })
    for await (const event of readStream(request, stop.signal)) {
      if (running.current !== stop) return
      setReading((reading) => advance(reading, event))
    }
  }
  const cancel = () => running.current?.abort()
  const again = () => setReading(IDLE)
  return { reading, start, cancel, again }
}
