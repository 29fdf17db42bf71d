import { useState } from "react";
import { useDelayed } from "../../state/use-delayed.ts";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { Icon } from "../../ui/icon.tsx";
import { useTexts } from "../texts/use-texts.ts";
import { useHosts } from "./use-hosts.ts";

export interface ChosenHost {
  readonly id: string;
  readonly name: string;
}

interface HostPickerProps {
  readonly label: string;
  readonly hint?: string;
  /** Over the search; left out, that of chains. */
  readonly searchLabel?: string;
  /** What the choice of no host is called. */
  readonly noneLabel: string;
  readonly value: ChosenHost | null;
  onChange(host: ChosenHost | null): void;
  /** Cannot be chosen: itself. */
  readonly exceptId?: string | undefined;
}

const MOST_SHOWN = 6;

/** One of any number of hosts, found by name; or none. */
export function HostPicker(props: HostPickerProps) {
  const { label, hint, noneLabel, value, onChange, exceptId } = props;
  const { hosts: texts, common } = useTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <fieldset>
      <legend className="mb-1 font-semibold text-sm">{label}</legend>
      <div className="flex items-center gap-2">
        <span className="min-w-0 grow break-words">{value?.name ?? noneLabel}</span>
        {value && <Button onClick={() => onChange(null)}>{noneLabel}</Button>}
        <Button icon="search" onClick={() => setOpen(!isOpen)} aria-expanded={isOpen}>
          {common.choose}
        </Button>
      </div>
      {hint && <p className="mt-1 text-ink-soft text-sm">{hint}</p>}
      {isOpen && (
        <Matches
          exceptId={exceptId}
          label={props.searchLabel ?? texts.findParent}
          noneText={common.none}
          onChoose={(host) => {
            onChange(host);
            setOpen(false);
          }}
        />
      )}
    </fieldset>
  );
}

interface MatchesProps {
  readonly label: string;
  readonly noneText: string;
  readonly exceptId: string | undefined;
  onChoose(host: ChosenHost): void;
}

function Matches({ label, noneText, exceptId, onChoose }: MatchesProps) {
  const [text, setText] = useState("");
  const { rows, isPending } = useHosts(useDelayed(text, 250));
  const matches = rows.filter(({ id }) => id !== exceptId).slice(0, MOST_SHOWN);
  return (
    <div className="mt-2 rounded-card border border-line bg-paper p-2">
      <Field
        type="search"
        label={label}
        isLabelHidden
        placeholder={label}
        value={text}
        maxLength={100}
        onChange={(event) => setText(event.target.value)}
        before={<Icon name="search" className="size-5 text-ink-soft" />}
      />
      <ul>
        {matches.map((host) => (
          <li key={host.id}>
            <button
              type="button"
              className="min-h-11 w-full rounded-card px-3 text-left hover:bg-sunken"
              onClick={() => onChoose({ id: host.id, name: host.name })}
            >
              {host.name}
              {host.parent && <span className="text-ink-soft"> · {host.parent.name}</span>}
            </button>
          </li>
        ))}
        {!isPending && matches.length === 0 && <li className="p-3 text-ink-soft">{noneText}</li>}
      </ul>
    </div>
  );
}
