import { PageLink } from "../ui/page-link.tsx";

interface SectionLinksProps<Key extends string> {
  readonly label: string;
  readonly sections: readonly { readonly key: Key; readonly label: string; readonly href: string }[];
  readonly current: Key;
}

/** Links to the parts of a screen, in a row that scrolls on a phone; the current one is brought into it. */
export function SectionLinks<Key extends string>({ label, sections, current }: SectionLinksProps<Key>) {
  return (
    <nav aria-label={label} className="mb-4 overflow-x-auto border-line border-b">
      <ul className="flex gap-1">
        {sections.map(({ key, label: name, href }) => (
          <li key={key} ref={key === current ? bringIn : undefined}>
            <PageLink
              href={href}
              aria-current={key === current ? "page" : undefined}
              className={`flex min-h-11 items-center whitespace-nowrap border-b-3 px-3 ${
                key === current
                  ? "border-accent font-semibold"
                  : "border-transparent text-ink-soft hover:text-ink"
              }`}
            >
              {name}
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const bringIn = (item: HTMLLIElement | null): void =>
  item?.scrollIntoView({ block: "nearest", inline: "center" });
