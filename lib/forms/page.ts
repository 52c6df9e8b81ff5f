import { z } from "zod";

/** The `page` of a list's address. What is no page is the first: an old or mistyped link still shows a list. */
export const pageSchema = z.coerce.number().int().min(1).max(10_000).catch(1);

/** Which part of a list is shown, as the database takes it. */
export interface PageOfList {
  page: number;
  pageCount: number;
  skip: number;
  take: number;
}

/**
 * The page of a list that is shown when `wanted` is asked for. A page that has emptied since the link was made shows the
 * last that there is; an empty list has one page.
 */
export function pageOfList(wanted: number, total: number, size: number): PageOfList {
  const pageCount = Math.max(1, Math.ceil(total / size));
  const page = Math.min(wanted, pageCount);
  return { page, pageCount, skip: (page - 1) * size, take: size };
}
