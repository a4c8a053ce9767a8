'use client'

import { useEffect, useState } from 'react'
import type { Design } from '@/lib/design/element'
import { useEditor } from '../context'
import { designIn } from '../store'
import type { Answer, CallName, Input } from './calls'
import type { Progress } from './serve'

export type Asked<A> = {
  /** The latest answer; to an older question or design while the tracer is at work. */
  readonly answer: A | undefined
  /** The design that it is about. */
  readonly design: Design | undefined
  readonly progress: Progress | undefined
  readonly trouble: string | undefined
  readonly busy: boolean
  /** Leave it; it is asked again when the design or the question changes. */
  readonly cancel: () => void
}

/** Milliseconds without an edit after which it is asked. */
const PAUSE = 250

const idle = () => undefined
const NOTHING = {
  answer: undefined,
  design: undefined,
  progress: undefined,
  trouble: undefined,
  busy: false,
  cancel: idle,
}

/** What the tracer says of the open design, asked anew as it changes. `input` must keep its identity while it is the same; undefined asks nothing. */
export function useAsked<N extends CallName>(
  call: N,
  input: { readonly of: Input<N> } | undefined,
): Asked<Answer<N>> {
  const elements = useEditor((state) => designIn(state).elements)
  const [asked, setAsked] = useState<Asked<Answer<N>>>(NOTHING)
  useEffect(() => {
    if (!input) return
    const off = new AbortController()
    const { signal } = off
    const design: Design = { elements }
    const cancel = () => {
      off.abort()
      setAsked((old) => ({ ...old, busy: false, progress: undefined }))
    }
    const ask = async () => {
      setAsked((old) => ({ ...old, busy: true, progress: undefined, cancel }))
      try {
        const { tracer } = await import('./tracer')
        const onProgress = (progress: Progress) =>
          !signal.aborted && setAsked((old) => ({ ...old, progress }))
        const answer = await tracer.ask(design, call, input.of, { signal, onProgress })
        if (!signal.aborted) setAsked({ ...NOTHING, answer, design })
      } catch (error) {
        if (signal.aborted) return
        const reason = error instanceof Error ? error.message : String(error)
        setAsked({ ...NOTHING, trouble: `The tracer stopped: ${reason}` })
      }
    }
    const timer = setTimeout(() => void ask(), PAUSE)
    return () => {
      clearTimeout(timer)
      off.abort()
    }
  }, [call, input, elements])
  return asked
}
