package fazhi.improvement.round;

import fazhi.audit.AuditAction;
import fazhi.common.Missing;
import fazhi.common.Refusal;
import fazhi.common.Stored;
import fazhi.common.Texts;
import fazhi.common.text.VisibleText;
import fazhi.improvement.problem.ProblemData;
import fazhi.improvement.problem.ProblemSource;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.LedgerQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps rounds of self-checks (自查轮次): begun with a sheet, answered by villages, taken up. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class RoundService {

    private static final int NAME = 200;

    private final Books books;

    private final RoundTables tables;

    private final Clock clock;

    private final Texts texts;

    RoundService(Books books, RoundTables tables, Clock clock, Texts texts) {
        this.books = books;
        this.tables = tables;
        this.clock = clock;
        this.texts = texts;
    }

    /** The ledgers of a round (自查台账). */
    @org.springframework.stereotype.Component
    record Books(
            Ledger<CheckRoundData> rounds,
            Ledger<CheckItemData> items,
            Ledger<CheckAnswerData> answers,
            Ledger<ProblemData> problems) {}

    /**
     * What a village says of one item (自查填报); no result says that nothing is said yet.
     *
     * @param read version of the answer it was written over, or nothing where there was none
     */
    public record Said(
            long item, @Nullable Long read, @Nullable CheckResult result, @Nullable String note) {

        private void require(@Nullable Stored<CheckAnswerData> kept) {
            var now = kept == null ? null : kept.version();
            if (!Objects.equals(read, now)) {
                throw new ConcurrentModificationException("read " + read + ", now " + now);
            }
        }
    }

    /** The rounds, newest first. */
    public List<Stored<CheckRoundData>> rounds() {
        return books.rounds()
                .list(LedgerQuery.ALL.sorted("startedOn", false), 0, Ledger.PAGE_LIMIT);
    }

    /** The round with every village the caller may see. */
    public RoundTable table(long round) {
        return tables.of(books.rounds().get(round));
    }

    /** The sheet of the last round, to begin the next with. */
    public List<String> lastSheet() {
        return rounds().stream()
                .findFirst()
                .map(round -> tables.items(round.id()))
                .orElse(List.of())
                .stream()
                .map(item -> item.data().question())
                .toList();
    }

    /**
     * Begins a round today with these items, in this order.
     *
     * @throws Refusal when no item is left or the day has passed
     */
    @Transactional
    public long begin(String name, LocalDate due, List<String> questions) {
        var asked = questions.stream().map(String::strip).filter(each -> !each.isEmpty()).toList();
        if (asked.isEmpty()) {
            throw Refusal.at("items", "check-round.no-items");
        }
        if (asked.stream().distinct().count() < asked.size()) {
            throw Refusal.at("items", "check-round.item-twice");
        }
        var today = LocalDate.now(clock);
        long round = books.rounds().add(new CheckRoundData(name, today, due, null, null));
        for (int i = 0; i < asked.size(); i++) {
            books.items().add(new CheckItemData(round, i + 1, asked.get(i), null, null));
        }
        return round;
    }

    /**
     * Keeps what a village says, today; what was said before is changed.
     *
     * @throws Refusal when a finding does not say what was found, a note stands without a result,
     *     or the village is another's
     * @throws ConcurrentModificationException when somebody changed what this is written over
     */
    @Transactional
    public void answer(long round, long village, Collection<Said> said) {
        var items =
                tables.items(round).stream()
                        .collect(Collectors.toMap(Stored::id, Function.identity()));
        var kept = tables.answers(items.keySet(), village);
        var today = LocalDate.now(clock);
        for (var each : said) {
            if (!items.containsKey(each.item())) {
                throw new Missing("check-item/" + each.item());
            }
            var before = kept.get(each.item());
            var note = each.note() == null || each.note().isBlank() ? null : each.note().strip();
            var result = each.result();
            if (result == null) {
                if (note != null) {
                    throw Refusal.at("note", "check-answer.note-without-result");
                }
                continue;
            }
            if (before == null) {
                each.require(null);
                books.answers()
                        .add(
                                new CheckAnswerData(
                                        village, each.item(), result, today, note, null, null));
            } else if (differs(before.data(), result, note)) {
                each.require(before);
                books.answers().change(before.with(before.data().answered(result, note, today)));
            }
        }
    }

    private static boolean differs(
            CheckAnswerData before, CheckResult result, @Nullable String note) {
        return before.result() != result || !Objects.equals(before.note(), note);
    }

    /**
     * Makes a finding a problem of the town, found on the day of the check.
     *
     * @return id of the problem
     * @throws Refusal when it is no finding, or is a problem already
     */
    @Transactional
    public long take(long answer) {
        var row = books.answers().get(answer);
        if (row.data().result() != CheckResult.NO) {
            throw new Refusal("check-answer.no-finding");
        }
        if (row.data().problemId() != null) {
            throw new Refusal("check-answer.taken-already");
        }
        var item = books.items().get(row.data().itemId());
        var name = texts.get("check-answer.problem", tables.village(row), item.data().question());
        long problem =
                books.problems()
                        .add(
                                ProblemData.found(
                                        VisibleText.cut(name, NAME),
                                        row.data().note(),
                                        ProblemSource.SELF_CHECK,
                                        null,
                                        row.data().checkedOn()));
        books.answers()
                .act(answer, row.version(), AuditAction.TAKEN_UP, data -> data.became(problem));
        return problem;
    }
}
