import { useId } from "react";
import type { HoldLineGeometry, Progress, Stretch } from "./hold-line-geometry";

const progressColour: Record<Progress, string> = {
  within: "fill-accent",
  maybePast: "fill-warning",
  past: "fill-danger",
};

const percent = (value: number) => `${value.toFixed(2)}%`;

/**
 * The picture alone. Positions are percentages in SVG attributes: it has any width without script, and the content
 * security policy allows no `style` attribute.
 *
 * @param dayName short name of a day, or "" to leave it out
 */
export function HoldLineDrawing({
  geometry,
  compact,
  dayName,
}: {
  geometry: HoldLineGeometry;
  compact: boolean;
  dayName: (date: string) => string;
}) {
  const hatching = useId();
  const height = compact ? 20 : 64;
  const middle = compact ? 10 : 26;
  const reach = compact ? 7 : 14;
  return (
    <svg width="100%" height={height} aria-hidden="true" focusable="false" className="block overflow-visible">
      <defs>
        <pattern
          id={hatching}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path d="M1 0v6" className="stroke-ink-soft" strokeWidth="1.5" />
        </pattern>
      </defs>
      {geometry.days.map((day) => (
        <Day
          key={day.date}
          day={day}
          height={height}
          name={compact ? "" : dayName(day.date)}
          compact={compact}
        />
      ))}
      <Bar stretch={{ from: 0, to: 100 }} y={middle - 1} height={2} className="fill-line-strong" />
      {geometry.elapsed.map((stretch) => (
        <Bar
          key={stretch.progress}
          stretch={stretch}
          y={middle - 3}
          height={6}
          className={progressColour[stretch.progress]}
        />
      ))}
      <Uncertain stretch={geometry.start} y={middle - reach / 2} height={reach} fill={`url(#${hatching})`} />
      <Uncertain stretch={geometry.form} y={middle - reach} height={reach} fill={`url(#${hatching})`} />
      <Uncertain stretch={geometry.regulation} y={middle} height={reach} fill={`url(#${hatching})`} />
      <FormMark at={geometry.form.from} y={middle} reach={reach} flag={!compact} />
      <RegulationMark at={geometry.regulation.from} y={middle} reach={reach} flag={!compact} />
      <NowMark at={geometry.now} y={middle} radius={compact ? 5 : 7} beyond={geometry.nowBeyond} />
    </svg>
  );
}

function Bar({
  stretch,
  y,
  height,
  className,
  fill,
}: {
  stretch: Stretch;
  y: number;
  height: number;
  className?: string;
  fill?: string;
}) {
  const width = percent(stretch.to - stretch.from);
  return (
    <rect x={percent(stretch.from)} width={width} y={y} height={height} className={className} fill={fill} />
  );
}

function Uncertain(props: { stretch: Stretch; y: number; height: number; fill: string }) {
  return props.stretch.to > props.stretch.from ? <Bar {...props} /> : null;
}

function Day({
  day,
  height,
  name,
  compact,
}: {
  day: HoldLineGeometry["days"][number];
  height: number;
  name: string;
  compact: boolean;
}) {
  return (
    <>
      {day.excluded ? <Bar stretch={day} y={0} height={height} className="fill-sunken" /> : null}
      {day.from > 0 && !compact ? (
        <line x1={percent(day.from)} x2={percent(day.from)} y1={0} y2={height} className="stroke-line" />
      ) : null}
      {/* A sliver of a day at either end has no room for its name. */}
      {name && day.to - day.from > 9 ? (
        <text
          x={percent((day.from + day.to) / 2)}
          y={height - 6}
          textAnchor="middle"
          className={day.excluded ? "fill-ink-soft text-xs line-through" : "fill-ink-soft text-xs"}
        >
          {name}
        </text>
      ) : null}
    </>
  );
}

interface DeadlineMarkProps {
  at: number;
  y: number;
  reach: number;
  /** Without its flag a mark is a tick: up for the form, down for the regulation. */
  flag?: boolean;
}

/** The form's deadline stands on the line, hollow; the regulation's hangs below it, filled. They often coincide. */
export function FormMark({ at, y, reach, flag = true }: DeadlineMarkProps) {
  return (
    <svg x={percent(at)} y={y} overflow="visible">
      <path d={`M0 3V${-reach}`} className="stroke-ink" strokeWidth="2" />
      {flag ? (
        <path d={`M1 ${-reach}h7l-2 3 2 3h-7z`} className="fill-surface stroke-ink" strokeWidth="1.5" />
      ) : null}
    </svg>
  );
}

export function RegulationMark({ at, y, reach, flag = true }: DeadlineMarkProps) {
  return (
    <svg x={percent(at)} y={y} overflow="visible">
      <path d={`M0 -3V${reach}`} className="stroke-ink" strokeWidth="2" />
      {flag ? (
        <path d={`M1 ${reach}h7l-2 -3 2 -3h-7z`} className="fill-ink stroke-ink" strokeWidth="1.5" />
      ) : null}
    </svg>
  );
}

export function NowMark({
  at,
  y,
  radius,
  beyond,
}: {
  at: number;
  y: number;
  radius: number;
  beyond: boolean;
}) {
  return (
    <svg x={percent(at)} y={y} overflow="visible">
      {beyond ? (
        <path
          d={`M${-radius} ${-radius}L${radius} 0L${-radius} ${radius}z`}
          className="fill-ink stroke-surface"
          strokeWidth="2"
        />
      ) : (
        <circle r={radius} className="fill-ink stroke-surface" strokeWidth="2" />
      )}
    </svg>
  );
}
