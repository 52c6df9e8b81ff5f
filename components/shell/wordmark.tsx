import { classNames } from "@/components/ui/class-names";

/**
 * The name with its sign: the line of a hold, two marks for its two deadlines, and the point where now is. The sign is
 * decoration; the name is text.
 */
export function Wordmark({ className }: { className?: string }) {
  return (
    <span
      className={classNames(
        "inline-flex items-center gap-2.5 text-lg font-bold tracking-tight text-ink",
        className,
      )}
    >
      <svg viewBox="0 0 34 20" aria-hidden="true" className="h-5 w-[2.125rem] text-ink">
        <path d="M1 10h32M22 4v12M30 4v12" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
        <circle cx="12" cy="10" r="4.5" className="fill-accent" />
      </svg>
      Holdline
    </span>
  );
}
