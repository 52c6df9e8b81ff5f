import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { Icon } from "./icon";

/** What every form control of ours takes beside its own attributes. */
export interface FieldProps {
  label: ReactNode;
  /** One sentence under the label that helps to answer. */
  hint?: ReactNode;
  /** What is wrong and what to do. Its presence marks the control as invalid. */
  error?: ReactNode;
  /** Adds "(optional)" to the label. */
  optional?: boolean;
  /** Adds "Leave blank if you do not know" to the hint: unknown is an answer, and people must be told so. */
  unknownIsFine?: boolean;
}

/** The ids of a control's hint and error. A control that is not wrapped by ours names them in `aria-describedby`. */
export function fieldDescription(
  id: string,
  { hint, error, unknownIsFine }: Partial<FieldProps>,
): string | undefined {
  const ids = [hint || unknownIsFine ? `${id}-hint` : null, error ? `${id}-error` : null].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}

/** The attributes that tie a control to its hint and error. */
export function fieldAttributes(id: string, props: Partial<FieldProps>) {
  return {
    id,
    "aria-describedby": fieldDescription(id, props),
    "aria-invalid": props.error ? (true as const) : undefined,
  };
}

/** The words "(optional)" behind a label. */
export function OptionalMark() {
  const t = useTranslations("ui.field");
  return <span className="font-normal text-ink-soft"> {t("optional")}</span>;
}

/** Hint and error of a control or of a group, with the ids that `fieldDescription` names. */
export function FieldMessages({
  id,
  hint,
  error,
  unknownIsFine,
}: { id: string } & Pick<FieldProps, "hint" | "error" | "unknownIsFine">) {
  const t = useTranslations("ui.field");
  return (
    <>
      {hint || unknownIsFine ? (
        <p id={`${id}-hint`} className="max-w-prose text-sm text-ink-soft">
          {hint}
          {hint && unknownIsFine ? " " : null}
          {unknownIsFine ? t("unknownIsFine") : null}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className="flex items-start gap-1.5 text-sm font-semibold text-danger">
          <Icon name="danger" className="mt-[0.15em]" />
          <span>
            <span className="sr-only">{t("errorPrefix")} </span>
            {error}
          </span>
        </p>
      ) : null}
    </>
  );
}

/** Label, hint and error around one control. The error stands above the control, where a phone's keyboard cannot hide it. */
export function Field({
  id,
  label,
  hint,
  error,
  optional,
  unknownIsFine,
  className,
  children,
}: FieldProps & { id: string; className?: string; children: ReactNode }) {
  return (
    <div className={classNames("grid content-start gap-1.5", className)}>
      <label htmlFor={id} className="font-semibold">
        {label}
        {optional ? <OptionalMark /> : null}
      </label>
      <FieldMessages id={id} hint={hint} error={error} unknownIsFine={unknownIsFine} />
      {children}
    </div>
  );
}
