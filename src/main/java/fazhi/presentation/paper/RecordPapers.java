package fazhi.presentation.paper;

import fazhi.common.RecordRef;
import fazhi.document.Block;
import fazhi.document.OfficialDocument;
import fazhi.ledger.LedgerDirectory;
import fazhi.presentation.paper.Gathering.Kind;
import fazhi.presentation.paper.Gathering.Role;
import fazhi.presentation.paper.PaperWords.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Papers of any record of a meeting or an activity (会议活动文书): notice, sign-in sheet, minutes. */
@Service
@PreAuthorize("isAuthenticated()")
public class RecordPapers {

    private static final int SIGNATURES = 20;

    private static final int SIGN_COLUMNS = 4;

    private final LedgerDirectory ledgers;

    private final GatheringReader reader;

    private final PaperWords words;

    RecordPapers(LedgerDirectory ledgers, GatheringReader reader, PaperWords words) {
        this.ledgers = ledgers;
        this.reader = reader;
        this.words = words;
    }

    /** True for ledgers of what people come together for. */
    public boolean prints(String ledger) {
        return GatheringReader.reads(ledger);
    }

    /**
     * @throws fazhi.common.Missing when there is no such record, or none the caller may see
     */
    public OfficialDocument paper(Paper paper, RecordRef ref) {
        var gathering = reader.read(ledgers.get(ref.ledger()), ref.id());
        return switch (paper) {
            case NOTICE -> notice(gathering);
            case SIGN_IN -> signIn(gathering);
            case MINUTES -> gathering.meeting() ? minutes(gathering) : record(gathering);
        };
    }

    private OfficialDocument notice(Gathering of) {
        return words.notice(
                of.body(),
                of.kind().key("paper.notice-title"),
                of.name(),
                List.of(
                        words.paragraph(
                                words.text(of.kind().key("paper.notice-opening"), of.name())),
                        words.sentence(
                                "paper.notice-day",
                                new Value("paper.day", of.day()),
                                new Value("paper.hour", "")),
                        words.sentence("paper.notice-place", new Value("paper.place", of.place())),
                        words.sentence(
                                of.role().key("paper.notice-host"),
                                new Value(of.role().key("paper.role"), of.host())),
                        agenda(of),
                        words.sentence("paper.notice-who", new Value("paper.taking-part", "")),
                        words.paragraph(words.text(of.kind().key("paper.notice-request"))),
                        words.sentence("paper.notice-contact", new Value("paper.contact", ""))));
    }

    /** What it is called for; what a meeting studies before it begins is not that. */
    private Block agenda(Gathering of) {
        var key = of.kind().key("paper.notice-agenda");
        if (!of.meeting()) {
            var about = of.about().isEmpty() ? of.subject() : of.about();
            return about.isEmpty()
                    ? words.sentence("paper.notice-agenda-open", new Value("paper.content", ""))
                    : words.sentence(key, new Value("paper.content", about));
        }
        var matters = String.join(words.text("paper.agenda-mark"), of.agenda());
        return matters.isEmpty() || !of.agenda().stream().allMatch(MinuteWords::before)
                ? words.sentence(key, new Value("paper.agenda", matters))
                : words.sentence(
                        "paper.notice-agenda-more",
                        new Value("paper.before", matters),
                        new Value("paper.agenda", ""));
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
                words.text("paper.sign-in-title", of.name()),
                List.of(
                        words.sentence(
                                of.role().key("paper.sign-in-line"),
                                new Value("paper.day", of.day()),
                                new Value("paper.place", of.place()),
                                new Value(of.role().key("paper.role"), of.host())),
                        new Block.Table("", header, rows)));
    }

    private OfficialDocument minutes(Gathering of) {
        var body = new ArrayList<Block>();
        body.add(
                words.sentence(
                        "paper.opening-plain",
                        new Value("paper.day", of.day()),
                        new Value("paper.host", of.host()),
                        new Value("paper.place", of.place()),
                        new Value("paper.title", of.name())));
        if (of.agenda().isEmpty()) {
            body.add(words.sentence("paper.heard-line", new Value("paper.agenda", "")));
        }
        of.agenda().stream().map(this::dealtWith).map(words::paragraph).forEach(body::add);
        body.add(words.sentence("paper.considered-line", new Value("paper.considered-gap", "")));
        var decided = MinuteWords.matters(of.conclusion());
        if (decided.isEmpty()) {
            body.add(words.sentence("paper.settled-line", new Value("paper.nothing-decided", "")));
        }
        decided.stream().map(this::settled).map(words::paragraph).forEach(body::add);
        body.addAll(names("attending", "absent", "listening", "recorder"));
        return words.minutes(of.body(), words.minutesTitle(of.name()), body);
    }

    private String dealtWith(String matter) {
        var over = MinuteWords.over(matter);
        if (!MinuteWords.heard(matter)) {
            return words.text("paper.heard-line", matter);
        }
        return words.text(MinuteWords.before(matter) ? "paper.met-before" : "paper.met", over);
    }

    private String settled(String matter) {
        if (MinuteWords.whole(matter)) {
            return words.text("slide.sentence", matter);
        }
        return MinuteWords.decided(matter)
                ? words.text("paper.met", MinuteWords.over(matter))
                : words.text("paper.required-line", matter);
    }

    /** Of anything but a meeting a record, as nothing was decided there. */
    private OfficialDocument record(Gathering of) {
        var body = new ArrayList<Block>();
        var studied = of.role() == Role.HOST && !of.laws().isEmpty();
        if (!of.subject().isEmpty()) {
            body.add(words.paragraph(words.text("paper.subject-line", of.subject())));
        }
        body.add(
                words.sentence(
                        studied ? "paper.opening-study" : of.role().key("paper.opening-activity"),
                        new Value("paper.day", of.day()),
                        new Value(of.role().key("paper.role"), of.host()),
                        new Value("paper.place", of.place()),
                        new Value("paper.event", of.name()),
                        new Value("paper.content", of.laws())));
        if (!studied && !of.about().isEmpty()) {
            body.add(words.paragraph(words.text(of.kind().key("paper.about"), of.about())));
        }
        if (!of.facts().isEmpty()) {
            var facts = String.join(words.text("common.clause-mark"), of.facts());
            body.add(words.paragraph(words.text("paper.facts", facts)));
        }
        body.add(
                words.sentence(
                        of.kind() == Kind.STUDY ? "paper.studied-line" : "paper.outcome-line",
                        new Value("paper.outcome", "")));
        body.addAll(names("joining", "recorder"));
        return OfficialDocument.inside(words.text("paper.record-title", of.name()), body);
    }

    private List<Block> names(String... keys) {
        return Stream.of(keys)
                .map(key -> words.sentence("paper." + key + "-line", new Value("paper." + key, "")))
                .toList();
    }
}
