import { classNames } from "./class-names";

/*
 * Drawn for Holdline on a 20 by 20 grid with one stroke width. The status signs differ in outline, not only in what is
 * inside, so that they can be told apart small, in grey, and with poor sight.
 */
const shapes = {
  // Statuses of a hold
  overdue: <path d="M6.5 2.5h7l4 4v7l-4 4h-7l-4-4v-7zM10 6v5M10 13.6v.4" />,
  heldWithoutDetainer: <path d="M4 9h12v8.500H4zM7 9V6a3 3 0 0 1 6 0v3M2.5 2.500l15 15" />,
  maybeOverdue: <path d="M10 2.5 18 17H2zM10 8v4M10 14.300v.300" />,
  dueSoon: <path d="M10 2.500a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15M10 5.500V10l3.2 2.2" />,
  startUnknown: (
    <path d="M10 1.8 18.2 10 10 18.2 1.8 10zM8 8.300a2 2 0 1 1 2.9 1.900c-.6.3-.9.7-.9 1.300M10 13.700v.1" />
  ),
  running: <path d="M2 10h16M5 7v6M15 7v6M10 8.500a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3" />,
  notStarted: <path d="M2.5 6.500v7M6 10h2M10.5 10h2M15 10h2.5" />,
  noDetainer: <path d="M5 2.500h7l3.5 3.500v11.500H5zM7.8 9.200l4.8 4.800M12.6 9.2 7.8 14" />,
  ended: <path d="M4.5 18V2.500M4.5 3.500H15l-2.5 3.3 2.5 3.200H4.5" />,
  // What notices say
  info: <path d="M10 2.500a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15M10 9v5M10 6v.2" />,
  success: <path d="M10 2.500a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15M6.5 10.300l2.5 2.5 4.5-5" />,
  warning: <path d="M10 2.5 18 17H2zM10 8v4M10 14.300v.300" />,
  danger: <path d="M6.5 2.500h7l4 4v7l-4 4h-7l-4-4v-7zM10 6v5M10 13.600v.400" />,
  // What can be done, and things
  check: <path d="m4 10.5 4 4 8-9" />,
  cross: <path d="m5 5 10 10M15 5 5 15" />,
  plus: <path d="M10 4v12M4 10h12" />,
  chevronDown: <path d="m5 7.5 5 5 5-5" />,
  chevronLeft: <path d="m12.5 5-5 5 5 5" />,
  chevronRight: <path d="m7.5 5 5 5-5 5" />,
  arrowRight: <path d="M3 10h13.500M11.5 5l5 5-5 5" />,
  external: <path d="M11 3.500h5.500V9M16.5 3.5 9 11M8 4.500H3.500v12h12V12" />,
  search: <path d="M8.5 3a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11M12.5 12.5 17 17" />,
  copy: <path d="M7 7h10v10H7zM13 7V3H3v10h4" />,
  menu: <path d="M3 5.500h14M3 10h14M3 14.500h14" />,
  phone: (
    <path d="M4 3h3.500l1.5 4-2 1.500a10 10 0 0 0 4.5 4.500l1.5-2 4 1.500V16a1.5 1.5 0 0 1-1.5 1.500C9 17.5 2.5 11 2.5 4.500A1.5 1.5 0 0 1 4 3" />
  ),
  person: <path d="M10 3a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7M3 17.500c.5-3.5 3.3-5 7-5s6.5 1.5 7 5" />,
  people: (
    <path d="M7.5 4a3 3 0 1 0 0 6 3 3 0 0 0 0-6M1.5 16.500c.5-3 2.5-4.5 6-4.500s5.5 1.5 6 4.500M12.5 4.300a3 3 0 0 1 0 5.400M15.5 12.700c1.8.6 2.8 1.8 3 3.8" />
  ),
  building: <path d="M3 17.500h14M4.5 17.500V7L10 3l5.5 4v10.500M8 17.500v-7M12 17.500v-7" />,
  document: <path d="M5 2.500h7l3.5 3.500v11.500H5zM7.5 9.500H13M7.5 13H13" />,
  scale: <path d="M10 3v14M6 17h8M3.5 5.500h13M3.5 5.5 1.5 11h4zM16.5 5.500l-2 5.500h4z" />,
  bell: <path d="M4 14.500h12c-1.3-1.2-1.5-2.5-1.5-6a4.5 4.5 0 0 0-9 0c0 3.5-.2 4.8-1.5 6M8.5 17.500h3" />,
  lock: <path d="M4 9h12v8.500H4zM7 9V6a3 3 0 0 1 6 0v3" />,
  pencil: <path d="m3 17 1-4L13.5 3.500l3 3L7 16z" />,
  sun: (
    <path d="M10 6.500a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7M10 1.500v2M10 16.500v2M1.5 10h2M16.5 10h2M4 4l1.4 1.400M14.6 14.6 16 16M16 4l-1.4 1.400M5.4 14.6 4 16" />
  ),
  moon: <path d="M16.5 12A7 7 0 0 1 8 3.500a7 7 0 1 0 8.5 8.5" />,
  device: <path d="M2.5 4h15v9.500h-15zM7 17h6M10 13.500V17" />,
} as const;

export type IconName = keyof typeof shapes;

/**
 * A sign beside a word. It is hidden from screen readers, because the word says it; a control that shows an icon alone
 * needs a `VisuallyHidden` name.
 */
export function Icon({ name, className }: { name: IconName; className?: string }) {
  return (
    <svg
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={classNames("size-[1.15em] shrink-0", className)}
    >
      {shapes[name]}
    </svg>
  );
}
