/** Private numbers that AWS takes for its side. Source: https://docs.aws.amazon.com/directconnect/latest/UserGuide/create-direct-connect-gateway.html */
const PRIVATE = [
  [64512, 65534],
  [4200000000, 4294967294],
] as const

export const isPrivateAsn = (asn: number): boolean =>
  PRIVATE.some(([first, last]) => asn >= first && asn <= last)

/** A private number that none of these is. */
export function freeAsn(taken: readonly (number | undefined)[]): string {
  let asn: number = PRIVATE[0][0]
  while (taken.includes(asn)) asn++
  return String(asn)
}
