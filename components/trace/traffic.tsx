'use client'

import type { Protocol } from '../editor/tracing/question'
import { hasPorts, isUrl, PROTOCOLS, readPorts } from '../editor/tracing/question'
import { useTraced, useTraces } from '../editor/tracing/traces'
import { Combobox } from '../ui/combobox'
import { best } from '../ui/match'
import { Select } from '../ui/select'

const USUAL = [
  ['443', 'HTTPS'],
  ['80', 'HTTP'],
  ['22', 'SSH'],
  ['3389', 'RDP'],
  ['53', 'DNS'],
  ['25', 'SMTP'],
  ['5432', 'PostgreSQL'],
  ['3306', 'MySQL'],
  ['1433', 'SQL Server'],
  ['1521', 'Oracle'],
  ['27017', 'MongoDB'],
  ['6379', 'Redis'],
  ['8080', 'HTTP, alternative'],
  ['8443', 'HTTPS, alternative'],
  ['', 'Any port'],
].map(([id = '', label = '']) => ({ id, label: id === '' ? label : id, detail: id === '' ? '' : label }))

/** Protocol and ports; a URL brings its own. */
export function Traffic() {
  const traces = useTraces()
  const question = useTraced((traced) => traced.question)
  if (isUrl(question.to)) return null
  return (
    <div className="flex items-center gap-1">
      <Select
        aria-label="Protocol"
        value={question.protocol}
        onChange={(event) => traces.ask({ protocol: event.target.value as Protocol })}
        className="!h-8 !w-auto"
      >
        {Object.entries(PROTOCOLS).map(([id, { label }]) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </Select>
      {hasPorts(question) && (
        <span className="w-22">
          <Combobox
            text={question.ports}
            label="Ports"
            placeholder="Any port"
            search={(query) => best(query, USUAL, ({ label, detail }) => [label, detail])}
            onChoose={({ id }) => traces.ask({ ports: id })}
            onType={(ports) => traces.ask({ ports })}
            aria-invalid={readPorts(question.ports) === undefined || undefined}
            className="!h-8"
          />
        </span>
      )}
    </div>
  )
}
