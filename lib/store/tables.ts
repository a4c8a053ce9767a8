/** Times are ISO text, designs are the text of a design file: both databases take these alike. */
export type Tables = {
  designs: {
    id: string
    name: string
    rev: number
    saved_at: string
    removed_at: string | null
  }
  revisions: {
    design_id: string
    rev: number
    name: string
    note: string
    text: string
    elements: number
    size: number
    saved_at: string
  }
}
