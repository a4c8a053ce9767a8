import { definitionOf } from '@/lib/elements'
import type { Cfn, Satellite } from '@/lib/elements/define'
import type { Fields } from '@/lib/elements/field'
import { awsNames } from '@/lib/elements/field'
import { describeField } from './describe-field'

type Line = { readonly key: string; readonly depth: number; readonly field: Fields[string] }

/** The fields of a kind, those of rows below their list: what each is for, what it takes, its name at AWS. */
export function FieldTable({ fields, cfn }: { fields: Fields; cfn: Cfn | undefined }) {
  return (
    <div className="overflow-x-auto rounded-lg border border-line bg-surface">
      <table className="w-full min-w-[640px] text-left">
        <thead>
          <tr className="border-b border-line text-xs text-ink-faint">
            <th className="px-3 py-1.5 font-medium">Field</th>
            <th className="px-3 py-1.5 font-medium">What it is</th>
            <th className="px-3 py-1.5 font-medium">CloudFormation</th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line align-top">
          {linesOf(fields).map(({ key, depth, field }) => (
            <tr key={key}>
              <th scope="row" className="px-3 py-2 font-medium" style={{ paddingLeft: 12 + depth * 18 }}>
                {field.label}
                {field.required && <span className="ml-1 text-xs font-normal text-ink-faint">required</span>}
              </th>
              <td className="px-3 py-2">
                {field.help}
                <span className="block text-xs text-ink-faint">
                  {describeField(field)}
                  {field.fallback !== undefined && `; AWS assumes ${wordsOf(field.fallback)}`}
                </span>
              </td>
              <td className="px-3 py-2 text-xs text-ink-soft">
                <Names name={key} field={field} satellite={cfn?.satellites?.[key]} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Where a template holds the field: in properties, in resources of its own, or nowhere. */
function Names({
  name,
  field,
  satellite,
}: {
  name: string
  field: Fields[string]
  satellite: Satellite | undefined
}) {
  const own = awsNames(name.split('.').at(-1)!, field)
  const names =
    satellite && !satellite.inlineUnlessCircular
      ? satellite.property === undefined
        ? []
        : [{ property: satellite.property, variant: undefined }]
      : own
  return (
    <>
      {satellite && <span className="block">{satellite.type}</span>}
      {names.length === 0 && !satellite && 'Groundplan only'}
      {names.map(({ property, variant }) => (
        <code key={property + variant} className="block break-words">
          {property}
          {variant !== undefined && (
            <span className="font-sans text-ink-faint"> for {variantOf(variant)}</span>
          )}
        </code>
      ))}
    </>
  )
}

const linesOf = (fields: Fields, path = '', depth = 0): readonly Line[] =>
  Object.entries(fields).flatMap(([name, field]) => {
    const key = path + name
    const line = { key, depth, field }
    return field.type === 'rows' ? [line, ...linesOf(field.fields, `${key}.`, depth + 1)] : [line]
  })

const wordsOf = (value: unknown) =>
  value === true ? 'yes' : value === false ? 'no' : typeof value === 'string' ? value : JSON.stringify(value)

const variantOf = (variant: string) =>
  /^[46]$/.test(variant) ? `IPv${variant}` : (definitionOf(variant)?.label ?? variant)
