import { useState } from "react";
import { setCalendarDay } from "../../../schema/operations/administration-calendar.ts";
import { request } from "../../graphql/client.ts";
import { useLanguage } from "../../i18n/language.tsx";
import { Field } from "../../ui/field.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { FormDialog } from "../form-dialog.tsx";
import { useTexts } from "../texts/use-texts.ts";
import { useRenewal } from "../use-renewal.ts";

const KINDS = ["PUBLIC_HOLIDAY", "MAKE_UP_WORKDAY", "ORDINARY"] as const;
const WORKDAYS = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"] as const;

/** What a single date of the official calendar is. */
export function DayDialog({ onClose }: { onClose(): void }) {
  const { calendar: texts, common } = useTexts();
  const { weekday } = useLanguage().m;
  const renew = useRenewal();
  const [date, setDate] = useState("");
  const [kind, setKind] = useState<(typeof KINDS)[number]>("PUBLIC_HOLIDAY");
  const [name, setName] = useState("");
  const [replaces, setReplaces] = useState<(typeof WORKDAYS)[number] | "">("");
  const [isChecked, setChecked] = useState(false);
  const isDated = /^20\d\d-\d\d-\d\d$/.test(date);
  const isNamed = kind === "ORDINARY" || name.trim() !== "";

  const submit = async (): Promise<void> => {
    const isOfficial = kind !== "ORDINARY";
    const { setCalendarDay: set } = await request(setCalendarDay, {
      date,
      kind: isOfficial ? kind : null,
      name: isOfficial ? name.trim() : null,
      replaces: kind === "MAKE_UP_WORKDAY" && replaces !== "" ? replaces : null,
    });
    onClose();
    await renew((set.overruled.length > 0 ? texts.dayOverruled : texts.daySet)(date));
  };
  return (
    <FormDialog
      title={texts.setDayTitle}
      submitLabel={common.save}
      check={() => {
        setChecked(true);
        return isDated && isNamed;
      }}
      submit={submit}
      onClose={onClose}
    >
      <p className="text-ink-soft">{texts.setDayHint}</p>
      <Field
        label={texts.date}
        type="date"
        min="2000-01-01"
        max="2099-12-31"
        value={date}
        onChange={(event) => setDate(event.target.value)}
        error={isChecked && !isDated ? texts.dateProblem : undefined}
      />
      <SelectField
        label={texts.kind}
        value={kind}
        options={KINDS.map((value) => ({ value, label: texts.kinds[value] }))}
        onChange={setKind}
      />
      {kind !== "ORDINARY" && (
        <Field
          label={texts.holiday}
          hint={texts.holidayHint}
          value={name}
          maxLength={60}
          onChange={(event) => setName(event.target.value)}
          error={isChecked && !isNamed ? common.problem.empty : undefined}
        />
      )}
      {kind === "MAKE_UP_WORKDAY" && (
        <SelectField
          label={texts.replaces}
          value={replaces}
          options={[
            { value: "", label: texts.replacesUnknown },
            ...WORKDAYS.map((value) => ({ value, label: weekday[value] })),
          ]}
          onChange={setReplaces}
        />
      )}
    </FormDialog>
  );
}
