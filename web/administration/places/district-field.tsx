import { useQuery } from "@tanstack/react-query";
import { districtList } from "../../../schema/operations/district-list.ts";
import { request } from "../../graphql/client.ts";
import { useLanguage } from "../../i18n/language.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { useTexts } from "../texts/use-texts.ts";

interface DistrictFieldProps {
  /** An official code, or empty. */
  readonly value: string;
  onChange(code: string): void;
}

/** Which district a place lies in. One that the list lacks is shown by its code. */
export function DistrictField({ value, onChange }: DistrictFieldProps) {
  const { places: texts } = useTexts();
  const { language } = useLanguage();
  const { data = [] } = useQuery({
    queryKey: ["administration", "districts"],
    queryFn: async ({ signal }) => (await request(districtList, {}, signal)).districts,
    staleTime: 60 * 60_000,
  });
  const known = data.map(({ code, name, nameEn }) => ({
    value: code,
    label: `${language === "en" ? (nameEn ?? name) : name} · ${code}`,
  }));
  const isMissing = value !== "" && !known.some((option) => option.value === value);
  return (
    <SelectField
      label={texts.district}
      value={value}
      options={[
        { value: "", label: texts.noDistrict },
        ...(isMissing ? [{ value, label: value }] : []),
        ...known,
      ]}
      onChange={onChange}
    />
  );
}
