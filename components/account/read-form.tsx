'use client'

import type { ReadRequest } from '@/lib/account/event'
import { Button } from '../ui/button'
import { TextBox } from '../ui/text-box'
import { Credentials } from './credentials'
import { PolicyView } from './policy-view'
import { RegionPicker } from './region-picker'

const FURTHER = [
  {
    key: 'profile',
    label: 'Profile',
    help: 'Of ~/.aws/config on the machine that runs Groundplan.',
    placeholder: 'default',
  },
  {
    key: 'roleArn',
    label: 'Role to assume',
    help: 'Its ARN.',
    placeholder: 'arn:aws:iam::123456789012:role/reader',
  },
  {
    key: 'endpointUrl',
    label: 'Endpoint URL',
    help: 'Instead of AWS, such as a test server. AWS_ENDPOINT_URL does the same.',
    placeholder: 'http://127.0.0.1:5000',
  },
] as const

/** What to read and as whom. */
export function ReadForm({
  request,
  problem,
  onChange,
  onRead,
}: {
  request: ReadRequest
  problem: string | undefined
  onChange: (request: ReadRequest) => void
  onRead: () => void
}) {
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        onRead()
      }}
    >
      <p className="text-ink-soft">
        Groundplan only describes: nothing in your account is changed, and keys stay on the machine that runs
        it.
      </p>
      {problem !== undefined && (
        <p role="alert" className="rounded-md bg-error-soft px-3 py-2 text-error">
          {problem}
        </p>
      )}
      {problem === undefined && <Credentials />}
      <RegionPicker chosen={request.regions} onChange={(regions) => onChange({ ...request, regions })} />
      <details open={FURTHER.some(({ key }) => request[key] !== undefined)}>
        <summary className="cursor-pointer font-medium">Profile, role and endpoint</summary>
        <div className="mt-2 grid gap-3">
          {FURTHER.map(({ key, label, help, placeholder }) => (
            <label key={key} className="grid grid-cols-[130px_minmax(0,1fr)] items-baseline gap-x-3">
              <span>{label}</span>
              <TextBox
                value={request[key] ?? ''}
                placeholder={placeholder}
                onChange={(event) => {
                  const { [key]: _old, ...rest } = request
                  const value = event.target.value.trim()
                  onChange(value === '' ? rest : { ...rest, [key]: value })
                }}
              />
              <span className="col-start-2 mt-0.5 text-xs text-ink-faint">{help}</span>
            </label>
          ))}
        </div>
      </details>
      <PolicyView />
      <div className="sticky -bottom-4 -mx-4 -mb-4 flex justify-end border-t border-line bg-raised px-4 py-3">
        <Button type="submit" look="primary" disabled={request.regions.length === 0}>
          Read
        </Button>
      </div>
    </form>
  )
}
