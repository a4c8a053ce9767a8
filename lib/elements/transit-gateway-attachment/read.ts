const GONE = ['deleted', 'deleting', 'failed', 'failing', 'rejected', 'rejecting']

/** An attachment that is no more, or that never came to be. */
export const isGone = (state: string | undefined): boolean => GONE.includes(String(state))
