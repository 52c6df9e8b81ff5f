"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { ComboBox } from "react-aria-components/ComboBox";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { FieldMessages } from "@/components/ui/field";
import { type OfferedPlace, placeLabel } from "@/lib/intake/place-label";
import { useIntakeForm } from "./intake-context";
import { alreadyTyped } from "@/components/forms/already-typed";
import { useOfferedPlaces } from "./use-offered-places";

/**
 * The search for the jail. What is chosen from the list is sent as a choice; what is typed and not chosen is sent, and
 * kept, as words. Without script it is a plain field, and the server looks for the one jail that the words can mean.
 */
export function PlaceSearch({ onChoose }: { onChoose: (place: OfferedPlace | null) => void }) {
  const t = useTranslations("intake.place");
  const locale = useLocale();
  const { form, typed, errorOf } = useIntakeForm();
  // Somebody may have typed before the script came; the list's own state would put the empty form over it.
  const [text, setText] = useState(() => wordsInField() ?? typed("placeText"));
  const [chosen, setChosen] = useState("");
  const offered = useOfferedPlaces(chosen ? "" : text);
  const error = errorOf("placeText");

  function take(words: string, place: OfferedPlace | null) {
    setText(words);
    setChosen(place?.choice ?? "");
    form.setValue("placeText", words, { shouldValidate: form.formState.isSubmitted });
    form.setValue("placeChoice", place?.choice ?? "");
    onChoose(place);
  }

  /** Choosing again what was chosen before arrives as its words alone. */
  function type(words: string) {
    if (words === text) return;
    take(words, offered.places.find((place) => placeLabel(place) === words) ?? null);
  }

  function choose(key: unknown) {
    const place = offered.places.find(({ choice }) => choice === key);
    if (place) take(placeLabel(place), place);
  }

  return (
    <I18nProvider locale={locale}>
      <ComboBox
        id="placeText-box"
        name="placeText"
        allowsCustomValue
        allowsEmptyCollection={text.trim() !== "" && !chosen}
        menuTrigger="input"
        inputValue={text}
        onInputChange={type}
        onSelectionChange={choose}
        items={offered.places}
        isInvalid={error !== undefined}
        validationBehavior="aria"
        className="grid gap-1.5"
      >
        <Label className="font-semibold" htmlFor="placeText">
          {t("label")}
        </Label>
        <FieldMessages id="placeText" hint={t("hint")} error={error} />
        <Input
          id="placeText"
          aria-describedby={error ? "placeText-hint placeText-error" : "placeText-hint"}
          className="control"
          autoComplete="off"
          spellCheck={false}
        />
        <input type="hidden" name="placeChoice" value={chosen} />
        {chosen ? <p className="text-sm text-success">{t("chosen")}</p> : null}
        <Popover
          offset={4}
          maxHeight={300}
          className="flex w-(--trigger-width) rounded-control border border-line-strong bg-surface shadow-raised"
        >
          <ListBox<OfferedPlace>
            className="min-h-0 grow overflow-auto"
            renderEmptyState={() => (
              <p className="px-3 py-2 text-sm text-ink-soft">
                {offered.isSearching ? t("searching") : t("none")}
              </p>
            )}
          >
            {(place) => (
              <ListBoxItem
                id={place.choice}
                textValue={placeLabel(place)}
                className="cursor-pointer border-b border-line px-3 py-2 last:border-b-0 data-focused:bg-accent-soft data-focused:outline-2 data-focused:-outline-offset-2 data-focused:outline-focus"
              >
                <span className="block font-semibold">
                  {place.kind === "COUNTY" ? t("someJail", { county: placeLabel(place) }) : place.name}
                </span>
                <span className="block text-sm text-ink-soft">{detailOf(place, t)}</span>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </I18nProvider>
  );
}

function detailOf(place: OfferedPlace, t: ReturnType<typeof useTranslations<"intake.place">>): string {
  if (place.kind === "COUNTY") return t("someJailHint");
  const where = [place.city, place.state].filter(Boolean).join(", ");
  return place.kind === "JAIL" ? where : `${where} · ${t("sheriffOffice")}`;
}

function wordsInField(): string | undefined {
  const { placeText } = alreadyTyped(["placeText"]);
  return typeof placeText === "string" && placeText !== "" ? placeText : undefined;
}
