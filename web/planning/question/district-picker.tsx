import { useState } from "react";
import { useLanguage } from "../../i18n/language.tsx";
import { nameOf } from "../../state/use-catalogue.ts";
import { Field } from "../../ui/field.tsx";
import { useTexts } from "../texts/use-texts.ts";
import { type District, useDistricts } from "../use-choices.ts";
import { Fetched } from "./fetched.tsx";

interface DistrictPickerProps {
  /** Codes of those chosen. */
  readonly codes: readonly string[];
  onChange(codes: readonly string[]): void;
}

/** More would be a list to get lost in. */
const MOST_SHOWN = 30;
/** The server takes no more. */
const MOST_CHOSEN = 100;

/** Some of the districts, found by name. Those chosen come first. */
export function DistrictPicker({ codes, onChange }: DistrictPickerProps) {
  const { field } = useTexts().question;
  const tongue = useLanguage();
  const [text, setText] = useState("");
  const isFull = codes.length >= MOST_CHOSEN;
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 font-semibold text-sm">{field.districts}</legend>
      <Fetched of={useDistricts()}>
        {(districts) => {
          const found = districtsFound(districts, text, codes);
          const hidden = found.length - MOST_SHOWN;
          return (
            <>
              <Field
                label={field.findDistrict}
                isLabelHidden
                placeholder={field.findDistrict}
                type="search"
                value={text}
                onChange={({ target }) => setText(target.value)}
              />
              <div className="mt-1 max-h-56 overflow-y-auto">
                {found.slice(0, MOST_SHOWN).map((district) => {
                  const isOn = codes.includes(district.code);
                  const others = codes.filter((code) => code !== district.code);
                  return (
                    <label key={district.code} className="flex min-h-11 items-center gap-3 px-2">
                      <input
                        type="checkbox"
                        checked={isOn}
                        disabled={isFull && !isOn}
                        onChange={() => onChange(isOn ? others : [...codes, district.code])}
                        className="size-5 shrink-0 accent-accent"
                      />
                      {nameOf(district, tongue)}
                    </label>
                  );
                })}
              </div>
              {found.length === 0 && <p className="text-ink-soft text-sm">{field.noDistrict}</p>}
              {hidden > 0 && <p className="text-ink-soft text-sm">{field.moreDistricts(hidden)}</p>}
              {isFull && <p className="text-ink-soft text-sm">{field.mostDistricts(MOST_CHOSEN)}</p>}
            </>
          );
        }}
      </Fetched>
    </fieldset>
  );
}

/** Those whose name has the text in it, and those chosen, which come first; the rest in their own order. */
export function districtsFound(
  districts: readonly District[],
  text: string,
  codes: readonly string[],
): readonly District[] {
  const wanted = text.trim().toLowerCase();
  const isFound = ({ name, nameEn }: District): boolean =>
    name.includes(wanted) || (nameEn?.toLowerCase().includes(wanted) ?? false);
  const chosen = districts.filter(({ code }) => codes.includes(code));
  const others = districts.filter((district) => !codes.includes(district.code) && isFound(district));
  return [...chosen, ...others];
}
