import type { Reshape } from '../define'
import { flattenActions, nestActions } from './actions'
import { flattenConditions, nestConditions } from './conditions'

/** A listener has one default action, and perhaps a sign-in before it. */
export const defaultActions: Reshape = {
  out: (properties) => nestActions(properties, 'DefaultActions'),
  in: (properties) => flattenActions(properties, 'DefaultActions'),
}

export const rule: Reshape = {
  out: (properties) => nestConditions(nestActions(properties, 'Actions')),
  in: (properties) => flattenActions(flattenConditions(properties), 'Actions'),
}

/** Each entry of AWS's list is a record of one member. */
export const certificateList: Reshape = {
  out: ({ Certificates: list, ...rest }) =>
    list === undefined
      ? rest
      : {
          ...rest,
          Certificates: Array.isArray(list)
            ? list.map((CertificateArn: unknown) => ({ CertificateArn }))
            : list,
        },
  in: ({ Certificates: list, ...rest }) =>
    list === undefined
      ? rest
      : {
          ...rest,
          Certificates: Array.isArray(list)
            ? list.map(
                (entry: unknown) =>
                  (entry as { readonly CertificateArn?: unknown } | null)?.CertificateArn ?? entry,
              )
            : list,
        },
}
