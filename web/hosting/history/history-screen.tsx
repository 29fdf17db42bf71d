import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { placeHistory } from "../../../schema/operations/place-history.ts";
import { request, ServerError } from "../../graphql/client.ts";
import { useNow } from "../../state/use-now.ts";
import { Button, linkLook } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Failed } from "../../ui/failed.tsx";
import { PageLink } from "../../ui/page-link.tsx";
import { Progress } from "../../ui/progress.tsx";
import { usePlaceEditing } from "../editor/use-place-editing.ts";
import { HostPage } from "../host-page.tsx";
import { NotMine } from "../not-mine.tsx";
import { placePath } from "../paths.ts";
import { useTexts } from "../texts/use-texts.ts";
import { useEdit } from "../use-edit.ts";
import { RestoreDialog } from "./restore-dialog.tsx";
import { RevisionItem } from "./revision-item.tsx";

const PAGE = 20;

/** Every change of a place, the latest first; any earlier state can be had again. */
export function HistoryScreen({ code }: { code: string }) {
  const t = useTexts();
  const now = useNow();
  const edit = useEdit();
  const { data: place } = usePlaceEditing(code);
  const [restoring, setRestoring] = useState<number | null>(null);
  const query = useInfiniteQuery({
    queryKey: ["hosting", "history", code],
    queryFn: async ({ pageParam: before, signal }) =>
      (await request(placeHistory, { code, first: PAGE, before }, signal)).placeHistory,
    initialPageParam: null as number | null,
    getNextPageParam: ({ nextBefore }) => nextBefore,
  });
  const revisions = query.data?.pages.flatMap((page) => page.revisions);
  const latest = revisions?.[0]?.version;
  const { error } = query;

  const restore = async (version: number): Promise<void> => {
    setRestoring(null);
    if (latest === undefined) return;
    const edited = { code, name: place?.name ?? code, version: latest };
    await edit(edited, { is: "restore", version }, { says: t.history.restored(version) });
  };

  return (
    <HostPage title={place ? `${place.name} · ${t.history.title}` : t.history.title}>
      <PageLink href={placePath(code)} className={`${linkLook("plain")} mb-4`}>
        {t.nav.back}
      </PageLink>
      {query.isPending && <Progress label={t.nav.loading} />}
      {error && !revisions && isNotFound(error) && <NotMine />}
      {error && !revisions && !isNotFound(error) && (
        <Failed isServers={error instanceof ServerError} onRetry={() => void query.refetch()} />
      )}
      {revisions?.length === 0 && (
        <EmptyState icon="clock" title={t.history.none} hint={t.history.noneHint} />
      )}
      <ol>
        {revisions?.map((revision) => (
          <RevisionItem
            key={revision.version}
            revision={revision}
            now={now}
            isCurrent={revision.version === latest}
            onRestore={() => setRestoring(revision.version)}
          />
        ))}
      </ol>
      {query.hasNextPage && (
        <Button onClick={() => void query.fetchNextPage()} disabled={query.isFetchingNextPage}>
          {t.history.more}
        </Button>
      )}
      {restoring !== null && (
        <RestoreDialog
          version={restoring}
          onRestore={() => void restore(restoring)}
          onClose={() => setRestoring(null)}
        />
      )}
    </HostPage>
  );
}

const isNotFound = (error: Error): boolean => error instanceof ServerError && error.code === "NOT_FOUND";
