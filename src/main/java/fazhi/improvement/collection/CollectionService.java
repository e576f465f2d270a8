package fazhi.improvement.collection;

import fazhi.audit.AuditAction;
import fazhi.common.RecordRef;
import fazhi.common.Refusal;
import fazhi.common.Stored;
import fazhi.jobs.JobProgress;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerBatch;
import fazhi.ledger.intake.ImportFile;
import fazhi.ledger.intake.ImportPlan;
import fazhi.ledger.name.WordSource;
import fazhi.ledger.query.LedgerQuery;
import fazhi.organisation.unit.Units;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Collects tables from the villages (台账收集): handed out in one zip, looked at and taken in at once.
 */
@Service
@PreAuthorize("hasRole('LAW_OFFICE')")
public class CollectionService {

    private final Boards boards;

    private final CollectableWords words;

    private final Units villages;

    private final Clock clock;

    CollectionService(Boards boards, CollectableWords words, Units villages, Clock clock) {
        this.boards = boards;
        this.words = words;
        this.villages = villages;
        this.clock = clock;
    }

    /** What came of the tables that were handed in (收集结果), in tables. */
    public record Outcome(int taken, int late, int twice, int wrong, int rows) {}

    /** The ledgers a table may be asked for. */
    public List<WordSource.Word> offered() {
        return words.offered();
    }

    public WordSource.Word named(String ledger) {
        return words.word(ledger);
    }

    @Transactional(readOnly = true)
    public List<Stored<CollectionData>> collections() {
        return boards.collections()
                .list(LedgerQuery.ALL.sorted("startedOn", false), 0, Ledger.PAGE_LIMIT);
    }

    /**
     * Begins a collection today: every village of today owes a table for each of these ledgers.
     *
     * @throws Refusal when no ledger is chosen or the day has passed
     */
    @Transactional
    public long begin(String name, int year, LocalDate due, List<String> ledgers) {
        if (ledgers.isEmpty()) {
            throw Refusal.at("ledgers", "collection.no-ledger");
        }
        var today = LocalDate.now(clock);
        long collection =
                boards.collections().add(new CollectionData(name, year, today, due, null, null));
        var rows = new ArrayList<Stored<CollectedTableData>>();
        for (var village : villages.holdingOn(today)) {
            for (var ledger : ledgers) {
                rows.add(
                        new Stored<>(
                                LedgerBatch.NEW,
                                0,
                                CollectedTableData.handedOut(collection, village.id(), ledger)));
            }
        }
        boards.tables().batch().write(rows);
        return collection;
    }

    @Transactional(readOnly = true)
    public CollectionBoard board(long collection) {
        return boards.of(collection, LocalDate.now(clock));
    }

    /** Every table with the rows kept already, in one zip. */
    public void handOut(long collection, OutputStream out) throws IOException {
        var board = board(collection);
        boards.taken()
                .taken(
                        AuditAction.EXPORTED,
                        new RecordRef("collection", collection),
                        board.collection().data().name() + ".zip",
                        board.tables().size());
        boards.handedOut().write(board, out);
    }

    /** What these files would bring; nothing is kept. */
    public List<ReturnedFile> look(long collection, List<ImportFile> files, JobProgress progress) {
        return boards.returns().read(board(collection), files, progress);
    }

    /**
     * Takes in what was looked at and is right, in one act, and marks what has to be mended.
     *
     * @param received the day the tables came in, today or before
     * @throws Refusal when the day lies ahead or before the collection began, or a table is right
     *     no more
     */
    @Transactional
    public Outcome take(
            long collection,
            List<ReturnedFile> returned,
            LocalDate received,
            JobProgress progress) {
        var board = board(collection);
        if (received.isAfter(LocalDate.now(clock))
                || received.isBefore(board.collection().data().startedOn())) {
            throw Refusal.at("received", "collection.received-when");
        }
        int rows = 0;
        int late = 0;
        var right = returned.stream().filter(ReturnedFile::goesIn).toList();
        for (int i = 0; i < right.size(); i++) {
            progress.stopIfCancelled();
            progress.report((double) i / right.size(), "import.step-writing");
            var file = right.get(i);
            rows += written(file.plan());
            late += board.late(keep(board, file, received)) ? 1 : 0;
        }
        sendBack(board, returned, received);
        return new Outcome(
                right.size(),
                late,
                count(returned, ReturnedFile.Verdict.TWICE),
                count(returned, ReturnedFile.Verdict.WRONG),
                rows);
    }

    private int written(@Nullable ImportPlan plan) {
        return plan == null
                ? 0
                : boards.imports()
                        .carryOut(plan, Returns.DECIDED, JobProgress.UNWATCHED)
                        .counts()
                        .written();
    }

    private CollectedTableData keep(CollectionBoard board, ReturnedFile file, LocalDate received) {
        var table = table(board, file);
        var data =
                table.data()
                        .received(
                                received,
                                file.file().name(),
                                file.counts().added(),
                                file.counts().changed());
        boards.tables().change(table.with(data));
        return data;
    }

    /** What stands already is not taken back by a wrong file that comes later. */
    private void sendBack(CollectionBoard board, List<ReturnedFile> returned, LocalDate day) {
        returned.stream()
                .filter(file -> file.verdict() == ReturnedFile.Verdict.WRONG)
                .filter(file -> file.key() != null)
                .forEach(
                        file -> {
                            var table = boards.tables().get(table(board, file).id());
                            if (table.data().state() != TableState.RECEIVED) {
                                boards.tables()
                                        .change(
                                                table.with(
                                                        table.data()
                                                                .sentBack(
                                                                        day,
                                                                        file.file().name(),
                                                                        String.join(
                                                                                "\n",
                                                                                file.messages()))));
                            }
                        });
    }

    private static Stored<CollectedTableData> table(CollectionBoard board, ReturnedFile file) {
        var key = Objects.requireNonNull(file.key());
        return board.table(key.village(), key.ledger()).orElseThrow();
    }

    private static int count(List<ReturnedFile> returned, ReturnedFile.Verdict verdict) {
        return (int) returned.stream().filter(file -> file.verdict() == verdict).count();
    }
}
