import { useLanguage } from "../../i18n/language.tsx";
import { dateOf } from "../../i18n/moments.ts";
import { nameOf } from "../../state/use-catalogue.ts";
import { placeLink } from "../../state/use-rider-state.ts";
import type { EditedPlace } from "../editor/use-place-editing.ts";
import { useTexts } from "../texts/use-texts.ts";
import { DoorHours } from "./door-hours.tsx";
import { QrCode } from "./qr-code.tsx";

interface DoorSheetProps {
  readonly place: EditedPlace;
  readonly now: Date;
  readonly paper: "A4" | "A5";
}

/** What is printed: the name, the code that leads to the live hours, the regular ones, and what there is inside. */
export function DoorSheet({ place, now, paper }: DoorSheetProps) {
  const { language, m } = useLanguage();
  const { qr } = useTexts();
  const { name, address, phone, hours, amenities } = place;
  const there = amenities.filter(({ state }) => state === "AVAILABLE");
  return (
    <article data-sheet={paper} className="door-sheet">
      <h2 className="door-sheet-name">{name}</h2>
      {place.isDemo && <p>{m.app.demo}</p>}
      {address && <p>{address}</p>}
      <div className="door-sheet-code">
        <QrCode text={placeLink(place.code)} label={qr.code(name)} />
      </div>
      <p className="door-sheet-call">{qr.scan}</p>
      <p lang={language === "zh" ? "en" : "zh-CN"}>{qr.scanEn}</p>
      <div className="door-sheet-facts">
        {hours && <DoorHours hours={hours} now={now} />}
        {there.length > 0 && (
          <section>
            <h3>{qr.amenities}</h3>
            <ul>
              {there.map(({ amenity }) => (
                <li key={amenity.code}>{nameOf(amenity, { language })}</li>
              ))}
            </ul>
          </section>
        )}
      </div>
      {phone && <p>{qr.phone(phone)}</p>}
      <p className="door-sheet-small">{qr.printed(dateOf(now, hours?.zone ?? "Asia/Shanghai"))}</p>
    </article>
  );
}
