package fazhi.presentation.showing.note;

import fazhi.common.Formats;
import fazhi.common.Texts;
import fazhi.ledger.Ledger;
import fazhi.ledger.name.ReferenceSource.Reference;
import fazhi.ledger.name.References;
import fazhi.presentation.Slide;
import fazhi.presentation.showing.ShowingData;
import fazhi.task.TaskData;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads a task out of a sentence with the names the town knows, and hands it on (速记转任务). */
@Component
record NoteReader(References references, Ledger<TaskData> tasks, Texts texts, Clock clock) {

    private static final int NAMES = 500;

    NoteData read(String said, int slide, Optional<Slide> shown) {
        var staff = names("staff");
        var units = names("department");
        var known = Stream.concat(staff.stream(), units.stream()).map(Reference::label).toList();
        var spoken = SpokenWords.parse(said, known, LocalDate.now(clock));
        var person = id(staff, spoken.who());
        var unit = id(units, spoken.who()).or(() -> shortFor(units, spoken.who()));
        return new NoteData(
                slide,
                shown.map(Slide::title).orElse(""),
                said.strip(),
                spoken.matter(),
                person.orElse(null),
                unit.orElse(null),
                spoken.who(),
                spoken.due(),
                shown.flatMap(NoteReader::problem).orElse(null),
                null,
                NoteState.PROPOSED,
                null);
    }

    private List<Reference> names(String source) {
        return references.source(source).find("", NAMES);
    }

    /** Only when the name means one. */
    private static Optional<Long> id(List<Reference> all, String name) {
        var found =
                all.stream()
                        .filter(each -> !name.isEmpty() && fits(each.label(), name))
                        .map(Reference::id)
                        .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static Optional<Long> shortFor(List<Reference> units, String name) {
        var found =
                units.stream()
                        .filter(each -> SpokenWords.shortFor(each.label(), name))
                        .map(Reference::id)
                        .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static boolean fits(String label, String name) {
        return label.equals(name) || SpokenWords.spelt(label).equals(name);
    }

    private static Optional<Long> problem(Slide slide) {
        return slide.key().startsWith(Slide.PROBLEM)
                ? Optional.of(Long.valueOf(slide.key().substring(Slide.PROBLEM.length())))
                : Optional.empty();
    }

    /** Adds the task; answers its number in the ledger. */
    long task(NoteData note, ShowingData showing) {
        var day = LocalDate.ofInstant(showing.shownAt(), clock.getZone());
        var values = new HashMap<String, @org.jspecify.annotations.Nullable Object>();
        values.put("name", note.matter());
        values.put("measureId", note.measure());
        values.put("unit", note.unit());
        values.put("person", note.person());
        values.put("assignedOn", day);
        values.put("dueOn", note.dueOn());
        values.put("notes", origin(note, showing, day));
        return tasks.add(tasks.format().make(values));
    }

    /** Where the task was given: meeting, day, slide and the words that were said. */
    private String origin(NoteData note, ShowingData showing, LocalDate day) {
        return texts.get(
                "note.origin",
                Formats.date(day, texts),
                showing.title(),
                note.slide(),
                note.slideTitle(),
                note.said());
    }
}
