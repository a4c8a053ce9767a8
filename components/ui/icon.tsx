import { iconOf } from '@/lib/elements/icon'

/** The picture of a kind: AWS's own where it was installed, else our glyph. */
export const KindIcon = ({ kind, size = 20 }: { kind: string; size?: number }) => (
  <img
    src={iconOf(kind)}
    alt=""
    width={size}
    height={size}
    draggable={false}
    className="shrink-0 select-none"
  />
)
