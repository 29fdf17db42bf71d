import { useLanguage } from "../i18n/language.tsx";
import { useFavourites } from "../state/favourites.ts";
import { placeLink } from "../state/use-rider-state.ts";
import { Button, linkLook } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { useToast } from "../ui/toast.tsx";

interface PlaceActionsProps {
  readonly place: { readonly code: string; readonly name: string; readonly phone: string | null };
}

/** Call, share, keep. */
export function PlaceActions({ place }: PlaceActionsProps) {
  const { m } = useLanguage();
  const toast = useToast();
  const { favourites, keep } = useFavourites();
  const isKept = favourites.some(({ code }) => code === place.code);

  const onShare = async (): Promise<void> => {
    const outcome = await share(place.name, placeLink(place.code));
    if (outcome === "copied") toast({ text: m.details.shared });
    if (outcome === "failed") toast({ text: m.details.shareFailed });
  };
  const onKeep = (): void => {
    keep(place, !isKept);
    if (isKept)
      toast({
        text: m.details.favouriteRemoved,
        undo: { label: m.details.undo, run: () => keep(place, true) },
      });
  };

  return (
    <div className="flex flex-wrap gap-2">
      {place.phone && (
        <a
          href={`tel:${place.phone.replace(/[^\d+]/g, "")}`}
          className={`${linkLook("plain")} grow`}
          aria-label={m.details.callNumber(place.phone)}
        >
          <Icon name="phone" />
          {m.details.call}
        </a>
      )}
      <Button icon="share" className="grow" onClick={() => void onShare()}>
        {m.details.share}
      </Button>
      <Button icon={isKept ? "check" : "heart"} className="grow" aria-pressed={isKept} onClick={onKeep}>
        {isKept ? m.details.unfavourite : m.details.favourite}
      </Button>
    </div>
  );
}

/** The phone's own sharing where there is one, else the clipboard. Cancelling is not a failure. */
async function share(title: string, url: string): Promise<"shared" | "copied" | "failed"> {
  try {
    if (navigator.share) {
      await navigator.share({ title, url });
      return "shared";
    }
    await navigator.clipboard.writeText(url);
    return "copied";
  } catch (error) {
    return error instanceof DOMException && error.name === "AbortError" ? "shared" : "failed";
  }
}
