import { useQuery } from "@tanstack/react-query";
import { hostOfPlace } from "../../../schema/operations/planning-plans.ts";
import { request } from "../../graphql/client.ts";
import { Button } from "../../ui/button.tsx";
import { useTexts } from "../texts/use-texts.ts";
import type { SuggestionForm } from "./form.ts";

type Hosts = SuggestionForm["hosts"];

interface HostFieldsProps {
  readonly hosts: Hosts;
  /** Code of the place that is pressed on the map, whose host can be added. */
  readonly place: string | null;
  onChange(hosts: Hosts): void;
}

/** Whose premises: of any host, or of those whose places were pressed on the map. */
export function HostFields({ hosts, place, onChange }: HostFieldsProps) {
  const { hosts: texts } = useTexts().suggestions;
  const { data: pressed } = useQuery({
    queryKey: ["planning-host", place],
    enabled: place !== null,
    queryFn: async ({ signal }) =>
      place === null ? null : (await request(hostOfPlace, { code: place }, signal)).place,
  });
  const host = pressed?.host;
  const canAdd = host && !hosts.some(({ id }) => id === host.id);
  return (
    <div className="flex flex-col items-start gap-2 px-2">
      <p className="text-ink-soft text-sm">{texts.all}</p>
      <div className="flex flex-wrap gap-2">
        {hosts.map(({ id, name }) => (
          <Button
            key={id}
            icon="close"
            aria-label={texts.remove(name)}
            onClick={() => onChange(hosts.filter((kept) => kept.id !== id))}
          >
            {name}
          </Button>
        ))}
      </div>
      {canAdd && <Button onClick={() => onChange([...hosts, host])}>{texts.add(host.name)}</Button>}
      {pressed && !host && <p role="status">{texts.none(pressed.name)}</p>}
    </div>
  );
}
