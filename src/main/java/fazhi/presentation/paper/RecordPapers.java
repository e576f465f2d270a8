package fazhi.presentation.paper;

import fazhi.common.RecordRef;
import fazhi.document.Block;
import fazhi.document.OfficialDocument;
import fazhi.ledger.CellTexts;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import fazhi.presentation.paper.PaperWords.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Papers of any record of a meeting or an activity (会议活动文书): notice, sign-in sheet, minutes. */
@Service
@PreAuthorize("isAuthenticated()")
public class RecordPapers {

    private static final Set<String> GATHERINGS =
            Set.of("meeting", "study", "activity", "training", "school-law");

    /** The kind of a meeting of the party committee, as the dictionary has it. */
    private static final String PARTY = "PARTY_COMMITTEE";

    private static final int SIGNATURES = 20;

    private static final int SIGN_COLUMNS = 4;

    private final LedgerDirectory ledgers;

    private final CellTexts cells;

    private final PaperWords words;

    RecordPapers(LedgerDirectory ledgers, CellTexts cells, PaperWords words) {
        this.ledgers = ledgers;
        this.cells = cells;
        this.words = words;
    }

    /** True for ledgers of what people come together for. */
    public boolean prints(String ledger) {
        return GATHERINGS.contains(ledger);
    }

    /**
     * @throws fazhi.common.Missing when there is no such record, or none the caller may see
     */
    public OfficialDocument paper(Paper paper, RecordRef ref) {
        var gathering = gathering(ledgers.get(ref.ledger()), ref.id());
        return switch (paper) {
            case NOTICE -> notice(gathering);
            case SIGN_IN -> signIn(gathering);
            case MINUTES -> minutes(gathering);
        };
    }

    /** What the record knows of it, as texts (会议活动要素). */
    private record Gathering(
            boolean meeting,
            boolean party,
            String title,
            String day,
            String place,
            String host,
            String agenda,
            String conclusion) {}

    private <D extends Record> Gathering gathering(Ledger<D> ledger, long id) {
        var data = ledger.get(id).data();
        var format = ledger.format();
        var day = format.find(format.date()).map(column -> column.value(data)).orElse(null);
        return new Gathering(
                format.id().equals("meeting"),
                format.find("kind").filter(column -> PARTY.equals(column.value(data))).isPresent(),
                ledger.title(data),
                words.day(day instanceof java.time.LocalDate date ? date : null),
                cell(ledger, data, "place", "school", "villages"),
                cell(ledger, data, "host", "organiser", "lecturer", "person"),
                cell(ledger, data, "agenda", "law", "topic", "theme"),
                cell(ledger, data, "conclusion"));
    }

    /** The first of these columns that is there and filled. */
    private <D extends Record> String cell(Ledger<D> ledger, D data, String... keys) {
        var names = cells.names(ledger.format(), List.of(data));
        return Stream.of(keys)
                .flatMap(key -> ledger.format().find(key).stream())
                .filter(column -> !other(column.value(data)))
                .map(column -> cells.show(column, data, names))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    /** 其他 says nothing of what it was about. */
    private static boolean other(@Nullable Object value) {
        return value instanceof Enum<?> choice && choice.name().equals("OTHER");
    }

    private OfficialDocument notice(Gathering of) {
        var kind = of.meeting() ? "meeting" : "activity";
        var body = new ArrayList<Block>();
        body.add(
                words.paragraph(
                        words.text(
                                "paper.notice-opening." + kind,
                                of.title(),
                                of.day().isEmpty() ? words.text("paper.soon") : of.day())));
        body.add(words.sentence("paper.notice-day", new Value("paper.day", of.day())));
        body.add(words.sentence("paper.notice-place", new Value("paper.place", of.place())));
        body.add(
                words.sentence(
                        "paper.notice-host." + kind,
                        new Value(of.meeting() ? "paper.host" : "paper.organiser", of.host())));
        body.add(words.sentence("paper.notice-agenda", new Value("paper.agenda", of.agenda())));
        body.add(words.sentence("paper.notice-who", new Value("paper.taking-part", "")));
        body.add(words.paragraph(words.text("paper.notice-request")));
        return words.notice(of.party(), "paper.notice-title." + kind, of.title(), body);
    }

    private OfficialDocument signIn(Gathering of) {
        var header =
                Stream.of("number", "name", "office", "telephone", "signature")
                        .map(key -> words.text("paper." + key))
                        .toList();
        var rows =
                IntStream.rangeClosed(1, SIGNATURES)
                        .mapToObj(
                                number ->
                                        Stream.concat(
                                                        Stream.of(String.valueOf(number)),
                                                        Collections.nCopies(SIGN_COLUMNS, "")
                                                                .stream())
                                                .toList())
                        .toList();
        return OfficialDocument.inside(
                words.text("paper.sign-in-title", of.title()),
                List.of(
                        words.sentence(
                                "paper.sign-in-line",
                                new Value("paper.day", of.day()),
                                new Value("paper.place", of.place()),
                                new Value("paper.host", of.host())),
                        new Block.Table("", header, rows)));
    }

    /** Minutes of a meeting; of anything else a record, as no meeting decided anything. */
    private OfficialDocument minutes(Gathering of) {
        if (!of.meeting()) {
            return record(of);
        }
        var body = new ArrayList<Block>();
        body.add(
                words.sentence(
                        "paper.opening-plain",
                        new Value("paper.day", of.day()),
                        new Value("paper.host", of.host()),
                        new Value("paper.place", of.place()),
                        new Value("paper.title", of.title())));
        body.addAll(told(of.agenda(), "paper.heard", "paper.agenda", MinuteWords::heard));
        body.add(words.sentence("paper.considered-line", new Value("paper.considered-gap", "")));
        body.addAll(
                told(
                        of.conclusion(),
                        "paper.required",
                        "paper.nothing-decided",
                        MinuteWords::decided));
        for (var key : List.of("attending", "listening", "absent", "recorder")) {
            body.add(words.sentence("paper." + key + "-line", new Value("paper." + key, "")));
        }
        return words.minutes(of.party(), of.title(), body);
    }

    private OfficialDocument record(Gathering of) {
        var body = new ArrayList<Block>();
        body.add(
                words.sentence(
                        "paper.opening-activity",
                        new Value("paper.day", of.day()),
                        new Value("paper.organiser", of.host()),
                        new Value("paper.place", of.place()),
                        new Value("paper.title", of.title())));
        if (of.agenda().isBlank() || !of.title().contains(of.agenda())) {
            body.addAll(told(of.agenda(), "paper.about", "paper.agenda", MinuteWords::heard));
        }
        body.addAll(told(of.conclusion(), "paper.outcome", "paper.outcome", MinuteWords::decided));
        for (var key : List.of("joining", "recorder")) {
            body.add(words.sentence("paper." + key + "-line", new Value("paper." + key, "")));
        }
        return OfficialDocument.inside(words.recordTitle(of.title()), body);
    }

    /** A sentence for each matter the record names, or one gap. */
    private List<Block> told(String matters, String key, String gap, Predicate<String> itself) {
        if (matters.isBlank()) {
            return List.of(words.sentence(key + "-line", new Value(gap, "")));
        }
        return MinuteWords.matters(matters)
                .map(each -> words.text(itself.test(each) ? "paper.met" : key + "-line", each))
                .map(words::paragraph)
                .toList();
    }
}
