package fazhi.presentation.record;

import fazhi.common.Formats;
import fazhi.common.RecordRef;
import fazhi.common.Texts;
import fazhi.deadline.DeadlineService;
import fazhi.deadline.due.BegunClock;
import fazhi.document.Block;
import fazhi.document.Block.Progress;
import fazhi.ledger.course.CourseService;
import fazhi.ledger.course.CourseService.Stand;
import fazhi.presentation.Slide;
import fazhi.ui.DaysLeft;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Where a matter stands as a slide (事项页): its acts, the next of them, the time limits that run. */
@Component
record MatterSlides(Matters matters, RecordNames names, DaysLeft left, Clock clock) {

    private static final int CLOCKS = 2;

    /** Acts and time limits (办理信息). */
    @Component
    record Matters(CourseService courses, DeadlineService deadlines) {}

    Optional<Slide> of(RecordRef matter) {
        var name = names.name(matter);
        var stands = matters.courses().stands(matter);
        if (stands.isEmpty()) {
            return Optional.empty();
        }
        var texts = names.texts();
        var next = Stand.next(stands);
        var content = new ArrayList<Block>();
        content.add(
                new Block.Steps(stands.stream().map(each -> step(matter, each, next)).toList()));
        var said =
                Stream.concat(
                                Stream.of(next(matter, next)),
                                matters.deadlines().of(matter).stream()
                                        .limit(CLOCKS)
                                        .map(this::clock))
                        .toList();
        said.forEach(each -> content.add(point(each)));
        return Optional.of(
                new Slide(
                        "matter/" + matter,
                        texts.get("slide.matter", names.kind(matter)),
                        name,
                        texts.get("slide.as-of", Formats.date(LocalDate.now(clock), texts)),
                        content,
                        Stream.concat(Stream.of(name), said.stream())
                                .map(each -> texts.get("slide.sentence", each))
                                .collect(Collectors.joining("\n"))));
    }

    private Block.Step step(RecordRef matter, Stand stand, Optional<Stand> next) {
        var day = stand.doneOn();
        var progress =
                day != null
                        ? Progress.DONE
                        : next.filter(stand::equals).isPresent() ? Progress.NEXT : Progress.OPEN;
        return new Block.Step(
                progress, names.texts().get(key(matter, stand)), day == null ? "" : day.toString());
    }

    private String next(RecordRef matter, Optional<Stand> next) {
        Texts texts = names.texts();
        return next.map(
                        each ->
                                texts.get(
                                        "slide.matter-next", texts.get(key(matter, each) + ".act")))
                .orElseGet(() -> texts.get("slide.matter-done"));
    }

    private String clock(BegunClock row) {
        var texts = names.texts();
        var name = texts.get("clock." + row.rule());
        var due = row.due();
        return due == null
                ? texts.get("deadline.waiting", name)
                : texts.get(
                        matters.deadlines().lapses(row.rule())
                                ? "deadline.until"
                                : "deadline.running",
                        name,
                        due.toString(),
                        left.words(due));
    }

    private static String key(RecordRef matter, Stand stand) {
        return "course." + matter.ledger() + "." + stand.step().key();
    }

    private static Block point(String words) {
        return new Block.Paragraph(Block.Origin.DATA, List.of(new Block.Words(words)));
    }
}
