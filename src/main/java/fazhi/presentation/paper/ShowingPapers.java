package fazhi.presentation.paper;

import fazhi.common.Stored;
import fazhi.document.Block;
import fazhi.document.OfficialDocument;
import fazhi.ledger.name.References;
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
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Minutes and task list of a meeting that saw a deck (会议纪要、任务清单). */
@Service
@PreAuthorize("hasAnyRole('LAW_OFFICE', 'LEADER')")
public class ShowingPapers {

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
        var body = new ArrayList<Block>();
        body.add(
                words.sentence(
                        "paper.opening",
                        new Value("paper.day", words.day(lookup.day(meeting))),
                        new Value("paper.host", typed.host()),
                        new Value("paper.place", typed.place()),
                        new Value("paper.title", meeting.title())));
        body.add(words.paragraph(words.text("paper.heard", meeting.title())));
        var slides = showings.deck(showing).slides();
        slides.stream()
                .filter(Slide::figures)
                .map(Slide::headline)
                .distinct()
                .forEach(each -> body.add(words.paragraph(words.text("slide.sentence", each))));
        body.add(considered(slides));
        body.add(words.paragraph(words.text("paper.required")));
        body.addAll(decided(showing));
        body.add(names("paper.attending", typed.attending()));
        body.add(names("paper.listening", typed.listening()));
        body.add(names("paper.absent", typed.absent()));
        body.add(names("paper.recorder", typed.recorder()));
        return words.minutes(
                meeting.meeting() == MeetingKind.PARTY_COMMITTEE, meeting.title(), body);
    }

    /** What the meeting thought: the problems it was shown, or else what a person has to write. */
    private Block considered(List<Slide> slides) {
        return slides.stream()
                .filter(slide -> slide.key().equals("closing/problems"))
                .map(Slide::headline)
                .filter(each -> !each.isBlank())
                .findFirst()
                .map(each -> words.paragraph(words.text("paper.considered-line", each)))
                .orElseGet(
                        () ->
                                words.sentence(
                                        "paper.considered-line",
                                        new Value("paper.considered-gap", "")));
    }

    private Block names(String key, String names) {
        return words.sentence(key + "-line", new Value(key, names));
    }

    private List<Block> decided(long showing) {
        var decided = new ArrayList<Block>();
        for (var note : kept(showing)) {
            decided.add(
                    words.sentence(
                            note.dueOn() == null ? "paper.task-open" : "paper.task",
                            new Value("paper.number", String.valueOf(decided.size() + 1)),
                            new Value("paper.who", lookup.who(note)),
                            new Value("paper.due", words.day(note.dueOn())),
                            new Value("paper.matter", note.matter())));
        }
        return decided.isEmpty() ? List.of(words.gap("paper.nothing-decided")) : decided;
    }

    /** The day of the meeting. */
    public LocalDate day(ShowingData showing) {
        return lookup.day(showing);
    }

    /** What was decided, a line each. */
    public String decisions(long showing) {
        return kept(showing).isEmpty()
                ? ""
                : decided(showing).stream()
                        .map(block -> block instanceof Block.Paragraph each ? each.text() : "")
                        .collect(Collectors.joining("\n"));
    }

    /** The tasks as a table to hand out. */
    public OfficialDocument tasks(long showing) {
        var meeting = showings.get(showing).data();
        var rows = new ArrayList<List<String>>();
        for (var note : kept(showing)) {
            rows.add(
                    List.of(
                            String.valueOf(rows.size() + 1),
                            note.matter(),
                            lookup.who(note),
                            words.day(note.dueOn()),
                            lookup.problem(note)));
        }
        var header =
                List.of(
                        words.text("paper.number"),
                        words.text("paper.matter"),
                        words.text("paper.who"),
                        words.text("paper.due"),
                        words.text("paper.problem"));
        var when = words.text("paper.tasks-of", words.day(lookup.day(meeting)), meeting.title());
        return OfficialDocument.inside(
                words.text("paper.tasks-title"),
                List.of(words.paragraph(when), new Block.Table("", header, rows)));
    }

    private List<NoteData> kept(long showing) {
        return notes.list(showing).stream()
                .map(Stored::data)
                .filter(note -> note.state() != NoteState.DROPPED)
                .toList();
    }

    /** Names behind the numbers of a note (名称). */
    @org.springframework.stereotype.Component
    record Lookup(References references, Clock clock) {

        LocalDate day(ShowingData showing) {
            return LocalDate.ofInstant(showing.shownAt(), clock.getZone());
        }

        String who(NoteData note) {
            if (note.person() != null) {
                return name("staff", note.person());
            }
            return note.unit() != null ? name("department", note.unit()) : note.personName();
        }

        String problem(NoteData note) {
            return note.problem() == null ? "" : name("problem", note.problem());
        }

        private String name(String source, long id) {
            return references.source(source).labels(Set.of(id)).getOrDefault(id, "");
        }
    }
}
