'use client'

import { readClaims } from '../editor/tracing/question'
import { useTraced, useTraces } from '../editor/tracing/traces'
import { Select } from '../ui/select'
import { BOX, TextArea } from '../ui/text-box'

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS']

/** What is sent to a URL besides it. */
export function Request() {
  const traces = useTraces()
  const { method, headers, token, tlsEverywhere } = useTraced((traced) => traced.question)
  const isBroken = token.trim() !== '' && readClaims(token) === undefined
  return (
    <div className="flex flex-wrap items-start gap-1.5 px-2 pb-1.5">
      <Select
        aria-label="Method"
        value={method}
        onChange={(event) => traces.ask({ method: event.target.value })}
        className="!w-24"
      >
        {METHODS.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </Select>
      <TextArea
        aria-label="Headers"
        placeholder="Headers, a line each: Accept: text/html"
        rows={1}
        value={headers}
        onChange={(event) => traces.ask({ headers: event.target.value })}
        wrap="off"
        className="h-7 min-w-40 flex-1 resize-y"
      />
      <TextArea
        aria-label="Claims of the token"
        placeholder={'Token: {"scope": "read"}'}
        rows={1}
        value={token}
        aria-invalid={isBroken || undefined}
        title={isBroken ? 'This is no JSON object; the question is asked without a token.' : undefined}
        onChange={(event) => traces.ask({ token: event.target.value })}
        wrap="off"
        className="h-7 min-w-40 flex-1 resize-y font-mono text-xs leading-5"
      />
      <label className={`flex !w-auto items-center gap-1.5 !border-0 ${BOX} h-7`}>
        <input
          type="checkbox"
          checked={tlsEverywhere}
          onChange={(event) => traces.ask({ tlsEverywhere: event.target.checked })}
        />
        TLS at every hop
      </label>
    </div>
  )
}
