import { useLanguage } from "../../i18n/language.tsx";
import { dateOf, formatDate } from "../../i18n/moments.ts";
import { formatPeriods } from "../../i18n/periods.ts";
import { placeLink } from "../../state/use-rider-state.ts";
import type { EditedPlace } from "../editor/use-place-editing.ts";
import { useTexts } from "../texts/use-texts.ts";
import { nameIn } from "../use-amenities.ts";
import { QrCode } from "./qr-code.tsx";

interface DoorSheetProps {
  readonly place: EditedPlace;
  readonly now: Date;
  readonly paper: "A4" | "A5";
}

/** What is printed: the name, the code that leads to the live hours, the regular week, and what there is inside. */
export function DoorSheet({ place, now, paper }: DoorSheetProps) {
  const { language, m, locale } = useLanguage();
  const { qr } = useTexts();
  const { name, address, phone, hours, amenities } = place;
  const there = amenities.filter(({ state }) => state === "AVAILABLE");
  const today = hours && dateOf(now, hours.zone);
  return (
    <article data-sheet={paper} className="door-sheet">
      <h2 className="door-sheet-name">{name}</h2>
      {address && <p>{address}</p>}
      <div className="door-sheet-code">
        <QrCode text={placeLink(place.code)} label={qr.code(name)} />
      </div>
      <p className="door-sheet-call">{qr.scan}</p>
      <p lang={language === "zh" ? "en" : "zh-CN"}>{qr.scanEn}</p>
      <div className="door-sheet-facts">
        {hours && (
          <section>
            <h3>{qr.hours}</h3>
            <dl>
              {hours.days.map(({ date, weekday, periods, isUnknown, name: reason }) => (
                <div key={date}>
                  <dt>
                    {m.weekday[weekday]}
                    {date === today ? ` (${qr.today})` : ` ${formatDate(date, { locale })}`}
                  </dt>
                  <dd>
                    {isUnknown ? m.details.dayUnknown : formatPeriods(periods, m)}
                    {reason && ` · ${reason}`}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        )}
        {there.length > 0 && (
          <section>
            <h3>{qr.amenities}</h3>
            <ul>
              {there.map(({ amenity }) => (
                <li key={amenity.code}>{nameIn(language, amenity)}</li>
              ))}
            </ul>
          </section>
        )}
      </div>
      {phone && <p>{qr.phone(phone)}</p>}
    </article>
  );
}
