import { NotFoundWords } from "@/components/shell/not-found-words";

/** Within the desk's frame, which the root's own would put a second frame into. */
export default function NotFoundAtDesk() {
  return <NotFoundWords />;
}
