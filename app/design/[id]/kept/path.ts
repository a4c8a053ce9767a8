/** Where the kept text of a design is asked for. */
export const keptPath = (id: string) => `/design/${id}/kept`
