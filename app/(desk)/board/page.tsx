import { getTranslations } from "next-intl/server";
import { boardAddress } from "@/components/alerts/board-address";
import { BoardTable } from "@/components/alerts/board-table";
import { StateFilter } from "@/components/alerts/state-filter";
import { StatusCounts } from "@/components/alerts/status-counts";
import { WorkerWatch } from "@/components/live/worker-watch";
import { ClientMessages } from "@/components/shell/client-messages";
import { Instant } from "@/components/time/instant";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { getBoard } from "@/lib/alerts/queries";
import { boardFilterSchema } from "@/lib/alerts/schema";
import { requireActor } from "@/lib/auth/session";
import { orNotFound } from "@/lib/errors-page";

export async function generateMetadata() {
  const t = await getTranslations("board");
  return { title: t("title") };
}

export default async function BoardPage({ searchParams }: PageProps<"/board">) {
  const actor = await requireActor();
  const filter = boardFilterSchema.parse(await searchParams);
  const board = await orNotFound(getBoard(actor, filter, new Date()));
  const t = await getTranslations("board");
  const { status, state } = filter;
  const computed = () => <Instant value={board.now} timeZone={actor.timeZone} />;
  return (
    <>
      <PageHeader title={t("title")} />
      <div className="mb-4 grid gap-4">
        <StatusCounts
          counts={board.counts}
          watched={board.watched}
          chosen={status ?? "ALL"}
          href={(chosen) => boardAddress({ status: chosen, state })}
        />
        <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
          <div className="grid gap-0.5">
            <p>{t.rich("shown", { count: board.total, when: computed })}</p>
            <ClientMessages namespaces={["live"]}>
              <WorkerWatch lastLookAt={board.workerLastSweepAt} serverNow={board.now} />
            </ClientMessages>
          </div>
          <StateFilter states={board.states} filter={filter} />
        </div>
      </div>
      {board.rows.length > 0 ? (
        <BoardTable rows={board.rows} now={board.now} reading={board.reading} />
      ) : status || state ? (
        <EmptyState
          title={t("emptyFilter.title")}
          action={
            <ButtonLink href="/board" variant="secondary">
              {t("emptyFilter.all")}
            </ButtonLink>
          }
        />
      ) : (
        <EmptyState title={t("empty.title")}>
          <p>{t.rich("empty.meaning", { when: computed })}</p>
        </EmptyState>
      )}
      <Pagination
        page={board.page}
        pageCount={board.pageCount}
        href={(page) => boardAddress({ status, state, page })}
      />
    </>
  );
}
