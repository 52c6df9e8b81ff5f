import "server-only";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";

/**
 * Ends an action on the page that shows what it changed. A redirect alone to a place on the same page is a jump within
 * it for the browser, which would leave the page as it was.
 * @param address a path, with a `#place` where one part of the page is meant
 */
export function backTo(address: `/${string}`): never {
  const [path = "/"] = address.split("#");
  revalidatePath(path);
  redirect(address);
}
