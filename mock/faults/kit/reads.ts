/** The reads that show cells. */
export const reads = ['getList', 'listListRows'] as const;
export type Read = (typeof reads)[number];

/** What they show, as names of faults say it. */
export const shownBy = { getList: 'list', listListRows: 'rows' } as const satisfies Record<Read, string>;
