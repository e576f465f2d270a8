package fazhi.improvement.collection;

import fazhi.common.Refusal;
import fazhi.common.Texts;
import fazhi.jobs.JobProgress;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.batch.ImportService;
import fazhi.ledger.intake.CellError;
import fazhi.ledger.intake.ImportCheck;
import fazhi.ledger.intake.ImportFile;
import fazhi.ledger.intake.ImportPlan;
import fazhi.ledger.intake.ImportReader;
import fazhi.ledger.intake.answer.Decisions;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads what came back (识别交回的表): whose it is, and whether its rows may go in. */
@Component
record Returns(ImportService imports, LedgerDirectory ledgers, Texts texts) {

    /** What is proposed for a doubtful cell is taken; what has no proposal keeps the table out. */
    static final Decisions DECIDED = Decisions.NONE.accepting(true);

    private static final int NAMED = 3;

    /** In the order they came; of two for one table the later stands. */
    List<ReturnedFile> read(CollectionBoard board, List<ImportFile> files, JobProgress progress) {
        var read = new ArrayList<ReturnedFile>();
        for (var file : files) {
            progress.stopIfCancelled();
            progress.report((double) read.size() / files.size(), "import.step-reading");
            read.add(read(board, file));
        }
        var last = new HashMap<CollectionBoard.Key, ReturnedFile>();
        read.stream()
                .filter(ReturnedFile::goesIn)
                .forEach(each -> each.whose().ifPresent(key -> last.put(key, each)));
        return read.stream().map(each -> replaced(each, last)).toList();
    }

    private ReturnedFile replaced(ReturnedFile file, Map<CollectionBoard.Key, ReturnedFile> last) {
        var standing = file.whose().map(last::get);
        return standing.isEmpty() || standing.get() == file
                ? file
                : file.twice(texts.get("collection.twice", standing.get().file().name()));
    }

    private ReturnedFile read(CollectionBoard board, ImportFile file) {
        try {
            if (board.ledgers().isEmpty()) {
                return ReturnedFile.wrong(file, null, "", texts.get("collection.unknown"));
            }
            var opened = imports.open(board.ledgers().getFirst(), file);
            var mark = mark(opened);
            if (mark.isPresent() && mark.get().collection() != board.collection().id()) {
                return ReturnedFile.wrong(
                        file, null, "", texts.get("collection.another-collection"));
            }
            return mark.map(each -> Optional.of(each.key()))
                    .orElseGet(() -> named(board, file))
                    .filter(board.tables()::containsKey)
                    .map(key -> read(board, opened, key, mark.isEmpty()))
                    .orElseGet(
                            () ->
                                    ReturnedFile.wrong(
                                            file, null, "", texts.get("collection.unknown")));
        } catch (Refusal refusal) {
            return unreadable(board, file, refusal.text(texts));
        } catch (UncheckedIOException _) {
            return unreadable(board, file, texts.get("collection.unreadable"));
        }
    }

    /** Its name may still say whose it is, so that the village can be told. */
    private ReturnedFile unreadable(CollectionBoard board, ImportFile file, String why) {
        var key = named(board, file).filter(board.tables()::containsKey);
        return ReturnedFile.wrong(
                file, key.orElse(null), key.map(each -> name(board, each)).orElse(""), why);
    }

    /** By the sheet nobody sees. */
    private static Optional<TableMark> mark(ImportPlan plan) {
        return Stream.concat(plan.hidden().stream(), plan.sheets().stream())
                .flatMap(name -> TableMark.parse(name).stream())
                .findFirst();
    }

    /** By the names in the file's own name, where it lost its mark in another program. */
    private Optional<CollectionBoard.Key> named(CollectionBoard board, ImportFile file) {
        var villages =
                board.villages().stream()
                        .filter(village -> file.name().contains(village.name()))
                        .toList();
        var ledger =
                board.ledgers().stream()
                        .filter(id -> file.name().contains(texts.get("ledger." + id)))
                        .findFirst()
                        .or(
                                () ->
                                        board.ledgers().size() == 1
                                                ? Optional.of(board.ledgers().getFirst())
                                                : Optional.empty());
        return villages.size() == 1
                ? ledger.map(id -> new CollectionBoard.Key(villages.getFirst().id(), id))
                : Optional.empty();
    }

    private ReturnedFile read(
            CollectionBoard board, ImportPlan opened, CollectionBoard.Key key, boolean byName) {
        var village = name(board, key);
        var file = opened.file();
        try {
            var plan = plan(opened, key);
            var check = imports.check(plan, DECIDED, JobProgress.UNWATCHED);
            if (!check.ready(DECIDED)) {
                return new ReturnedFile(
                        file,
                        key,
                        village,
                        plan,
                        ReturnedFile.Verdict.WRONG,
                        ReturnedFile.NOTHING,
                        wrong(check));
            }
            return new ReturnedFile(
                    file,
                    key,
                    village,
                    plan,
                    verdict(board, key),
                    check.counts(),
                    byName ? List.of(texts.get("collection.by-name")) : List.of());
        } catch (Refusal refusal) {
            return !byName && ImportReader.NOTHING_BELOW.equals(refusal.key())
                    ? ReturnedFile.nothing(
                            file, key, village, verdict(board, key), texts.get("collection.nil"))
                    : ReturnedFile.wrong(file, key, village, refusal.text(texts));
        }
    }

    private static ReturnedFile.Verdict verdict(CollectionBoard board, CollectionBoard.Key key) {
        return handedInBefore(board, key) ? ReturnedFile.Verdict.AGAIN : ReturnedFile.Verdict.RIGHT;
    }

    private ImportPlan plan(ImportPlan opened, CollectionBoard.Key key) {
        var scope = ledgers.get(key.ledger()).format().scope().orElseThrow();
        var own =
                opened.ledger().equals(key.ledger())
                        ? opened
                        : imports.open(key.ledger(), opened.file());
        return own.madeOutFor(
                Map.of(
                        scope.key(),
                        scope.kind().several() ? Set.of(key.village()) : key.village()));
    }

    private static boolean handedInBefore(CollectionBoard board, CollectionBoard.Key key) {
        return board.table(key.village(), key.ledger())
                .filter(table -> table.data().state() == TableState.RECEIVED)
                .isPresent();
    }

    private static String name(CollectionBoard board, CollectionBoard.Key key) {
        return board.villages().stream()
                .filter(village -> village.id() == key.village())
                .map(CollectionBoard.Village::name)
                .findFirst()
                .orElse("");
    }

    private List<String> wrong(ImportCheck check) {
        var said = new ArrayList<String>();
        check.errors().stream().limit(NAMED).map(this::told).forEach(said::add);
        if (check.errorCount() > NAMED) {
            said.add(texts.get("collection.more-errors", check.errorCount() - NAMED));
        }
        if (check.open() > 0) {
            said.add(texts.get("collection.open-questions", check.open()));
        }
        return said;
    }

    /** What is kept of it is read by many: a person's name, and what repeats it, stays out. */
    private String told(CellError error) {
        return error.personal()
                ? texts.get("collection.cell-hidden", error.row(), error.header())
                : texts.get(
                        "collection.cell",
                        error.row(),
                        error.header(),
                        error.value(),
                        error.message());
    }
}
