/** A page of a list. */
interface Page<Item> {
    items: Item[];
    nextCursor: string | null;
}

/** All items of a list, one page held at a time. What stays unchanged while it is read appears exactly once. */
export type Pages<Item> = AsyncGenerator<Item, void, undefined>;

/** Iterates over the pages that `fetch` gets: the first for `{}`, the others for where they begin. */
export async function* pagesOf<Item>(fetch: (next: { cursor?: string }) => Promise<{ data: Page<Item> }>): Pages<Item> {
    let next: { cursor?: string } = {};
    for (;;) {
        const { data } = await fetch(next);
        yield* data.items;
        if (data.nextCursor === null) {
            return;
        }
        next = { cursor: data.nextCursor };
    }
}
