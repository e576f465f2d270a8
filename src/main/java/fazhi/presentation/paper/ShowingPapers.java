package fazhi.presentation.paper;

import fazhi.common.Stored;
import fazhi.document.Block;
import fazhi.document.OfficialDocument;
import fazhi.ledger.name.Words;
import fazhi.presentation.Slide;
import fazhi.presentation.deck.MeetingKind;
import fazhi.presentation.paper.PaperWords.Value;
import fazhi.presentation.showing.ShowingData;
import fazhi.presentation.showing.ShowingService;
import fazhi.presentation.showing.note.NoteData;
import fazhi.presentation.showing.note.NoteService;
import fazhi.presentation.showing.note.NoteState;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/** Minutes and task list of a meeting that saw a deck (会议纪要、任务清单). */
@Service
@PreAuthorize("hasAnyRole('LAW_OFFICE', 'LEADER')")
public class ShowingPapers {

    private static final List<String> COLUMNS =
            List.of("number", "matter", "who-column", "due", "problem");

    private final ShowingService showings;

    private final NoteService notes;

    private final PaperWords words;

    private final Lookup lookup;

    ShowingPapers(ShowingService showings, NoteService notes, PaperWords words, Lookup lookup) {
        this.showings = showings;
        this.notes = notes;
        this.words = words;
        this.lookup = lookup;
    }

    /** What was reported and what was decided, in the form of 纪要. */
    public OfficialDocument minutes(long showing) {
        var meeting = showings.get(showing).data();
        var typed = meeting.minutes();
        var slides = showings.deck(showing).slides();
        var body = new ArrayList<Block>();
        body.add(
                words.sentence(
                        "paper.opening",
                        new Value("paper.day", words.day(lookup.day(meeting))),
                        new Value("paper.host", typed.host()),
                        new Value("paper.place", typed.place()),
                        new Value("paper.title", name(meeting))));
        body.addAll(heard(meeting.title(), slides));
        body.add(considered(slides));
        body.addAll(stressed(showing));
        body.addAll(tasksOf(showing));
        body.add(names("paper.attending", typed.attending()));
        body.add(names("paper.absent", typed.absent()));
        body.add(names("paper.listening", typed.listening()));
        body.add(names("paper.recorder", typed.recorder()));
        return words.minutes(body(meeting), words.minutesOn(meeting.title()), body);
    }

    private static Body body(ShowingData meeting) {
        return meeting.meeting() == MeetingKind.PARTY_COMMITTEE ? Body.PARTY : Body.GOVERNMENT;
    }

    /**
     * What the meeting is called: by its own title, or by its kind; the title of a report is none.
     */
    private String name(ShowingData meeting) {
        return MinuteWords.meeting(meeting.title())
                ? meeting.title()
                : lookup.kind(meeting).orElseGet(() -> words.text("paper.a-meeting"));
    }

    /** What its record is called: the meeting, and what it heard. */
    String recordName(ShowingData meeting) {
        return MinuteWords.meeting(meeting.title())
                ? meeting.title()
                : lookup.kind(meeting)
                        .map(kind -> words.text("paper.record-name", kind, heard(meeting)))
                        .orElseGet(() -> words.text("paper.record-name-plain", heard(meeting)));
    }

    private String heard(ShowingData meeting) {
        return words.heard(meeting.title());
    }

    /** True where who presides over the meeting, as typed, is not who usually does. */
    public boolean otherHost(ShowingData meeting) {
        return MinuteWords.otherHost(body(meeting), meeting.minutes().host());
    }

    /** What was reported, with its main facts where the slides had any. */
    private List<Block> heard(String title, List<Slide> slides) {
        var facts = lookup.facts().of(slides);
        var asOf = lookup.facts().asOf(slides);
        var lead = words.heardSentence(title);
        if (!facts.isEmpty()) {
            lead +=
                    asOf.isEmpty()
                            ? words.text("paper.in-the-main")
                            : words.text("paper.in-the-main-on", asOf);
        }
        return Stream.concat(Stream.of(lead), facts.stream()).map(words::paragraph).toList();
    }

    /** The problems it was shown are a fact; what it thought of them a person has to write. */
    private Block considered(List<Slide> slides) {
        return slides.stream()
                .filter(MainFacts::problems)
                .map(Slide::headline)
                .findFirst()
                .map(MinuteWords::stated)
                .map(each -> words.paragraph(words.text("paper.noted-line", each)))
                .orElseGet(
                        () ->
                                words.sentence(
                                        "paper.considered-line",
                                        new Value("paper.considered-gap", "")));
    }

    private Block names(String key, String names) {
        return words.sentence(key + "-line", new Value(key, names));
    }

    private List<Block> stressed(long showing) {
        return kept(showing)
                .filter(NoteData::stressed)
                .map(note -> words.text("paper.stressed-line", note.stress()))
                .map(words::paragraph)
                .toList();
    }

    private List<Block> tasksOf(long showing) {
        var tasks = decided(showing);
        return tasks.isEmpty()
                ? List.of(
                        words.sentence(
                                "paper.settled-line", new Value("paper.nothing-decided", "")))
                : Stream.concat(
                                Stream.of(words.paragraph(words.text("paper.required"))),
                                tasks.stream())
                        .toList();
    }

    private List<Block> decided(long showing) {
        var decided = new ArrayList<Block>();
        for (var note : tasked(showing)) {
            decided.add(
                    words.sentence(
                            MinuteWords.ownSubject(note.matter())
                                    ? "paper.task-ensured"
                                    : "paper.task",
                            new Value("paper.number", String.valueOf(decided.size() + 1)),
                            new Value("paper.who", lookup.names().who(note)),
                            new Value("paper.due", words.day(note.dueOn())),
                            new Value("paper.matter", MinuteWords.quoted(note.matter()))));
        }
        return decided;
    }

    /** The day of the meeting. */
    public LocalDate day(ShowingData showing) {
        return lookup.day(showing);
    }

    /** What was stressed and decided, a line each. */
    public String decisions(long showing) {
        return Stream.concat(stressed(showing).stream(), decided(showing).stream())
                .map(words::plain)
                .collect(Collectors.joining("\n"));
    }

    /** The tasks as a table to hand out; a column nobody has anything for is left out. */
    public OfficialDocument tasks(long showing) {
        var meeting = showings.get(showing).data();
        var tasks = tasked(showing);
        var problems = tasks.stream().map(lookup.names()::problem).toList();
        boolean answered = problems.stream().anyMatch(each -> !each.isEmpty());
        var rows = new ArrayList<List<String>>();
        for (var note : tasks) {
            var row = new ArrayList<String>();
            row.add(String.valueOf(rows.size() + 1));
            row.add(MinuteWords.quoted(note.matter()));
            row.add(words.orGap("paper.who", lookup.names().who(note)));
            row.add(words.orGap("paper.due", words.day(note.dueOn())));
            if (answered) {
                row.add(problems.get(rows.size()));
            }
            rows.add(row);
        }
        var header =
                COLUMNS.stream()
                        .limit(answered ? COLUMNS.size() : COLUMNS.size() - 1)
                        .map(key -> words.text("paper." + key))
                        .toList();
        var when = words.text("paper.tasks-of", words.day(lookup.day(meeting)), name(meeting));
        return OfficialDocument.inside(
                words.tasksTitle(meeting.title()),
                List.of(words.paragraph(when), new Block.Table("", header, rows)));
    }

    private List<NoteData> tasked(long showing) {
        return kept(showing).filter(note -> !note.stressed()).toList();
    }

    private Stream<NoteData> kept(long showing) {
        return notes.list(showing).stream()
                .map(Stored::data)
                .filter(note -> note.state() != NoteState.DROPPED);
    }

    /** What the papers look up elsewhere (文书查询). */
    @Component
    record Lookup(MainFacts facts, TaskNames names, Words words, Clock clock) {

        LocalDate day(ShowingData showing) {
            return LocalDate.ofInstant(showing.shownAt(), clock.getZone());
        }

        /** The kind of the meeting as the town calls it. */
        Optional<String> kind(ShowingData showing) {
            return Optional.ofNullable(words.labels("meeting-kind").get(showing.meeting().name()));
        }
    }
}
