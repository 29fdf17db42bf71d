import { type ReactNode, useState } from "react";
import { useLanguage } from "../i18n/language.tsx";
import { AmenityIcon } from "../ui/amenity-icon.tsx";
import { Badge } from "../ui/badge.tsx";
import { Button, linkLook } from "../ui/button.tsx";
import { ActionChip, Chip } from "../ui/chip.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { Field } from "../ui/field.tsx";
import { HourStrip } from "../ui/hour-strip.tsx";
import { AMENITY_ICONS, APP_ICONS, Icon } from "../ui/icon.tsx";
import { Notice } from "../ui/notice.tsx";
import { Popover } from "../ui/popover.tsx";
import { Progress } from "../ui/progress.tsx";
import { Sheet } from "../ui/sheet.tsx";
import type { Snap } from "../ui/sheet-heights.ts";
import { type Column, Table } from "../ui/table.tsx";
import { Tabs } from "../ui/tabs.tsx";
import { Toast, useToast } from "../ui/toast.tsx";
import { designTexts } from "./design-texts.ts";

/** Every shared piece in each of its states: what screenshots and accessibility tests look at. */
export default function DesignPage() {
  const { m, language, setLanguage } = useLanguage();
  const t = designTexts[language];
  return (
    <main className="mx-auto h-full max-w-4xl overflow-y-auto p-4">
      <div className="mb-4 flex items-center justify-between gap-4">
        <h1 className="font-semibold text-2xl">{t.title}</h1>
        <Button onClick={() => setLanguage(language === "zh" ? "en" : "zh")}>{m.app.switchLanguage}</Button>
      </div>
      <Piece name="Badge">
        <Badge sign="open">{m.openness.openUntil("18:00")}</Badge>
        <Badge sign="closing">{m.openness.closesIn(25)}</Badge>
        <Badge sign="closed">{m.openness.opensAt("14:00")}</Badge>
        <Badge sign="unknown">{m.openness.unknown}</Badge>
      </Piece>
      <Piece name="Button">
        <Button look="primary" icon="navigate">
          {m.details.navigate}
        </Button>
        <Button icon="share">{m.details.share}</Button>
        <Button look="quiet" icon="back">
          {m.details.back}
        </Button>
        <Button look="float" icon="locate" iconOnly>
          {m.locate.button}
        </Button>
        <Button look="primary" disabled>
          {t.disabled}
        </Button>
        <Button disabled>{t.disabled}</Button>
      </Piece>
      <ChipStates />
      <Piece name="Field">
        <Field label={t.name} placeholder={m.search.placeholder} hint={t.hint} />
        <Field
          label={t.name}
          defaultValue="9:61"
          error={t.wrong}
          before={<Icon name="clock" className="size-5" />}
        />
      </Piece>
      <Piece name="AmenityIcon">
        {AMENITY_ICONS.map((icon) => (
          <span key={icon} className="flex flex-col items-center text-xs">
            <AmenityIcon icon={icon} />
            {icon}
          </span>
        ))}
        <span className="flex flex-col items-center text-xs">
          <AmenityIcon icon="pump" isBroken />
          {m.details.outOfOrder}
        </span>
      </Piece>
      <Piece name="Icon">
        {APP_ICONS.map((icon) => (
          <span key={icon} className="flex flex-col items-center text-xs">
            <Icon name={icon} />
            {icon}
          </span>
        ))}
      </Piece>
      <TabStates />
      <Piece name="Table">
        <Table label={t.title} columns={SAMPLE_COLUMNS} rows={SAMPLE_ROWS} keyOf={([name]) => name} />
        <Table
          label={t.title}
          isDense
          columns={SAMPLE_COLUMNS}
          rows={SAMPLE_ROWS}
          keyOf={([name]) => name}
          link={{ isMarked: ([name]) => name === "B", onPoint: () => undefined }}
        />
      </Piece>
      <Piece name="HourStrip">
        <div className="w-full">
          <HourStrip
            spans={[
              { from: 540, to: 720 },
              { from: 840, to: 1080 },
            ]}
            now={870}
          />
          <HourStrip spans={[{ from: 1200, to: 1560 }]} />
          <HourStrip spans={[]} />
          <HourStrip spans={[]} isUnknown />
        </div>
      </Piece>
      <Piece name="Progress">
        <Progress label={m.list.loading} />
        <Progress label={t.halfway} share={0.5} />
      </Piece>
      <Piece name="Notice">
        <Notice icon="offline" title={m.failure.stale(m.time.minutesAgo(12))}>
          <Button>{m.failure.retry}</Button>
        </Notice>
        <Notice icon="warning" title={m.locate.denied} hint={m.locate.deniedHint} />
      </Piece>
      <Piece name="EmptyState">
        <EmptyState
          icon="clock"
          title={m.empty.noneOpen(m.unit.kilometres("5"))}
          hint={m.empty.nearestOpens(t.place, m.time.tomorrowAt("08:30"), m.unit.kilometres("6.2"))}
        >
          <Button>{m.empty.showClosed}</Button>
        </EmptyState>
      </Piece>
      <OverlayStates />
    </main>
  );
}

function ChipStates() {
  const { m } = useLanguage();
  const [isOn, setOn] = useState(true);
  return (
    <Piece name="Chip">
      <Chip isOn={isOn} onChange={setOn}>
        {m.filters.openOnArrival}
      </Chip>
      <Chip
        isOn={!isOn}
        onChange={(next) => setOn(!next)}
        icon={<AmenityIcon icon="cup" className="size-5" />}
      >
        {m.filters.amenities}
      </Chip>
      <ActionChip icon="scooter" onPress={() => setOn(!isOn)}>
        {m.mode.EBIKE}
      </ActionChip>
    </Piece>
  );
}

function TabStates() {
  const { m } = useLanguage();
  const [tab, setTab] = useState<"WALK" | "EBIKE">("WALK");
  return (
    <Piece name="Tabs">
      <Tabs<"WALK" | "EBIKE">
        label={m.filters.travel}
        tabs={(["WALK", "EBIKE"] as const).map((key) => ({ key, label: m.mode[key] }))}
        current={tab}
        onChange={setTab}
      >
        {m.mode[tab]}
      </Tabs>
    </Piece>
  );
}

function OverlayStates() {
  const { m, language } = useLanguage();
  const t = designTexts[language];
  const toast = useToast();
  const [isOpen, setOpen] = useState(false);
  const [snap, setSnap] = useState<Snap>("half");
  const undo = { label: m.details.undo, run: () => undefined };
  return (
    <>
      <Piece name="Dialog, Popover, Toast">
        <Button onClick={() => setOpen(true)}>{t.openDialog}</Button>
        <Popover
          className={linkLook("plain")}
          label={t.openPopover}
          title={t.name}
          doneLabel={m.details.close}
          content={() => <Field label={t.name} hint={t.hint} />}
        >
          {t.openPopover}
        </Popover>
        <Button onClick={() => toast({ text: m.details.favouriteRemoved, undo })}>{t.showToast}</Button>
        <Toast message={{ text: m.details.favouriteRemoved, undo }} onDone={() => undefined} />
        {isOpen && (
          <Dialog title={m.details.chooseApp} closeLabel={m.details.close} onClose={() => setOpen(false)}>
            <p>{t.dialogText}</p>
          </Dialog>
        )}
      </Piece>
      <Piece name="Sheet">
        <div className="relative h-96 w-full overflow-hidden rounded-card bg-sunken">
          <Sheet
            snap={snap}
            onSnap={setSnap}
            labels={m.sheet}
            header={<p className="py-3">{m.sheet[snap]}</p>}
            above={40}
          >
            <p data-peek="" className="p-4">
              {t.sheetText}
            </p>
          </Sheet>
        </div>
      </Piece>
    </>
  );
}

type Sample = readonly [name: string, count: number];
const SAMPLE_ROWS: readonly Sample[] = [
  ["A", 12],
  ["B", 3],
];
const SAMPLE_COLUMNS: readonly Column<Sample>[] = [
  { key: "name", title: "A-Z", isPlain: true, sortBy: ([name]) => name, cell: ([name]) => name },
  { key: "count", title: "0-9", sortBy: ([, count]) => count, cell: ([, count]) => count },
];

function Piece({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section className="border-line border-t py-4">
      <h2 className="mb-3 font-semibold text-ink-soft">{name}</h2>
      <div className="flex flex-wrap items-center gap-4">{children}</div>
    </section>
  );
}
