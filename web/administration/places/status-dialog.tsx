import { reinstatePlace, retirePlace } from "../../../schema/operations/administration-places.ts";
import { request } from "../../graphql/client.ts";
import { FormDialog } from "../form-dialog.tsx";
import { useTexts } from "../texts/use-texts.ts";
import { useOnceKey } from "../use-once-key.ts";
import { useRenewal } from "../use-renewal.ts";
import type { AdministeredPlace } from "./use-places.ts";

/** Takes a place out of sight, or brings it back; says what that means first. */
export function StatusDialog({ place, onClose }: { place: AdministeredPlace; onClose(): void }) {
  const { places: texts } = useTexts();
  const renew = useRenewal();
  const keyOf = useOnceKey();
  const isShown = place.status === "ACTIVE";
  const { code, version, name } = place;
  const submit = async (): Promise<void> => {
    const idempotencyKey = keyOf({ code, version });
    await (isShown
      ? request(retirePlace, { place: { code, expectedVersion: version }, idempotencyKey })
      : request(reinstatePlace, { code, idempotencyKey }));
    onClose();
    await renew((isShown ? texts.retired : texts.reinstated)(name));
  };
  return (
    <FormDialog
      title={(isShown ? texts.retireTitle : texts.reinstateTitle)(name)}
      submitLabel={isShown ? texts.retire : texts.reinstate}
      isDangerous={isShown}
      submit={submit}
      onClose={onClose}
    >
      <p>{isShown ? texts.retireText : texts.reinstateText}</p>
    </FormDialog>
  );
}
