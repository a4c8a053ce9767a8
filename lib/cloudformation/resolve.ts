import { isRecord } from '@/lib/design/record'
import { decide } from './condition'
import { callOf } from './intrinsic'
import type { Names } from './names'
import { cidrBlocks, joinTexts, selectFrom, splitText, substitute } from './resolve-text'
import type { Properties } from './template'
import { NO_VALUE, UNKNOWN } from './unknown'

/**
 * A value with its functions worked out from the defaults of parameters, mappings and conditions. A Ref or GetAtt of
 * a resource stays as it is, since it stands for that resource.
 * Fails: UNKNOWN where any part of it is known only when the stack is made.
 */
export function resolve(value: unknown, names: Names): unknown {
  const call = callOf(value)
  if (call) return resolveCall(call[0], call[1], names)
  if (Array.isArray(value)) {
    const entries = value.map((entry) => resolve(entry, names)).filter((entry) => entry !== NO_VALUE)
    return entries.includes(UNKNOWN) ? UNKNOWN : entries
  }
  if (!isRecord(value)) return value
  const members = Object.entries(value)
    .map(([key, member]) => [key, resolve(member, names)] as const)
    .filter(([, member]) => member !== NO_VALUE)
  return members.some(([, member]) => member === UNKNOWN) ? UNKNOWN : Object.fromEntries(members)
}

function resolveCall(name: string, argument: unknown, names: Names): unknown {
  const inner = (value: unknown) => resolve(value, names)
  switch (name) {
    case 'Ref':
      return typeof argument === 'string' ? resolveRef(argument, names) : UNKNOWN
    case 'Fn::GetAtt':
      return resolveAttribute(argument, names)
    case 'Fn::If':
      return resolveIf(argument, names)
    case 'Fn::FindInMap':
      return findInMap(inner(argument), names)
    case 'Fn::Sub':
      return substitute(argument, inner)
    case 'Fn::Join':
      return joinTexts(inner(argument))
    case 'Fn::Split':
      return splitText(inner(argument))
    case 'Fn::Select':
      return selectFrom(argument, inner)
    case 'Fn::GetAZs':
      return UNKNOWN
    case 'Fn::Cidr':
      return cidrBlocks(inner(argument))
    case 'Fn::Base64':
      return UNKNOWN
    default:
      return UNKNOWN
  }
}

function resolveRef(name: string, { parameters, resources, region, stack }: Names): unknown {
  if (name === 'AWS::NoValue') return NO_VALUE
  if (name === 'AWS::Region') return region ?? UNKNOWN
  if (name === 'AWS::StackName') return stack
  if (name === 'AWS::Partition') return partitionOf(region)
  if (name === 'AWS::URLSuffix')
    return partitionOf(region) === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com'
  const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined
  if (isRecord(parameter)) return defaultOf(parameter)
  return Object.hasOwn(resources, name) ? { Ref: name } : UNKNOWN
}

function partitionOf(region = ''): string {
  if (region.startsWith('cn-')) return 'aws-cn'
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws'
}

/** What a parameter holds when nobody gives it a value. One of Systems Manager has but the name of its value. */
function defaultOf({ Type: type, Default: value, NoEcho: secret }: Properties): unknown {
  if (value === undefined || value === null || secret === true || secret === 'true') return UNKNOWN
  const kind = String(type)
  if (kind.startsWith('AWS::SSM::')) return UNKNOWN
  if (kind !== 'CommaDelimitedList' && !kind.startsWith('List<')) return value
  return String(value) === ''
    ? []
    : String(value)
        .split(',')
        .map((part) => part.trim())
}

/** Attributes that give a property back, by the type of the resource. */
const GIVEN_BACK: Readonly<Record<string, readonly string[]>> = {
  'AWS::EC2::VPC': ['CidrBlock'],
  'AWS::EC2::Subnet': ['CidrBlock', 'AvailabilityZone'],
}

function resolveAttribute(argument: unknown, names: Names): unknown {
  const [id, attribute] =
    typeof argument === 'string' ? argument.split('.') : Array.isArray(argument) ? argument : []
  const resource =
    typeof id === 'string' && Object.hasOwn(names.resources, id) ? names.resources[id] : undefined
  if (!isRecord(resource)) return UNKNOWN
  const isGiven =
    Object.hasOwn(GIVEN_BACK, String(resource.Type)) &&
    GIVEN_BACK[String(resource.Type)]!.includes(String(attribute))
  const given = isGiven && isRecord(resource.Properties) ? resource.Properties[String(attribute)] : undefined
  // One step only: a property may lead back to this very attribute.
  if (given !== undefined) return resolve(given, { ...names, resources: {} })
  return { 'Fn::GetAtt': [id, attribute] }
}

/** Does a named condition hold when nobody gives a parameter a value? Undefined when that cannot be told. */
export const holds = (condition: string, names: Names): boolean | undefined =>
  decide({ Condition: condition }, names, (value) => resolve(value, names))

function resolveIf(argument: unknown, names: Names): unknown {
  const [condition, yes, no] = Array.isArray(argument) ? (argument as unknown[]) : []
  const is = typeof condition === 'string' ? holds(condition, names) : undefined
  return is === undefined ? UNKNOWN : resolve(is ? yes : no, names)
}

function findInMap(argument: unknown, { mappings }: Names): unknown {
  const [map, top, second, options] = Array.isArray(argument) ? (argument as unknown[]) : []
  let found: unknown = mappings
  for (const key of [map, top, second]) {
    if (
      ['string', 'number', 'boolean'].includes(typeof key) &&
      isRecord(found) &&
      Object.hasOwn(found, String(key))
    )
      found = found[String(key)]
    else return isRecord(options) && options.DefaultValue !== undefined ? options.DefaultValue : UNKNOWN
  }
  return found
}
