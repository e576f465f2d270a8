package fazhi.presentation.step;

import fazhi.common.Formats;
import fazhi.common.Texts;
import fazhi.presentation.step.OpenItems.Open;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The next steps (下一步工作): what, which offices, until when; what the ledgers do not say is told to
 * be open.
 */
@Component
public record StepWords(Texts texts) {

    private static final int NAMED = 2;

    /** One of them as it stands in a row of the wall's table (下一步工作). */
    public record Step(String what, String measures, String who, String until) {

        public List<String> cells() {
            return List.of(what, measures, who, until);
        }
    }

    public List<String> header() {
        return List.of(
                texts.get("slide.step.what"),
                texts.get("slide.problem.answer"),
                texts.get("slide.step.unit"),
                texts.get("slide.step.day"));
    }

    /**
     * @param tasks the open ones, by which a measure that names nobody may have been given away
     * @param today a day before it is no plan any more
     */
    public Step of(String theme, List<Open> measures, List<Open> tasks, LocalDate today) {
        var given = measures.stream().map(each -> given(each, tasks)).toList();
        return new Step(
                theme,
                texts.get("slide.problem.measures", measures.size()),
                who(given),
                until(given, today));
    }

    /** The measure and the tasks made of it. */
    private static List<Open> given(Open measure, List<Open> tasks) {
        return Stream.concat(
                        Stream.of(measure),
                        tasks.stream().filter(task -> task.parent() == measure.id()))
                .toList();
    }

    private String who(List<List<Open>> given) {
        var names =
                given.stream()
                        .flatMap(List::stream)
                        .map(Open::who)
                        .filter(each -> !each.isEmpty())
                        .distinct()
                        .toList();
        long open =
                given.stream().filter(each -> each.stream().allMatch(StepWords::ofNobody)).count();
        if (names.isEmpty()) {
            return texts.get("slide.step.nobody");
        }
        var first = names.subList(0, Math.min(NAMED, names.size()));
        var joined = String.join(texts.get("common.list-mark"), first);
        var all =
                names.size() > NAMED
                        ? texts.get("slide.step.others", joined, names.size())
                        : joined;
        return some(all, open);
    }

    /** Whether somebody or a day is missing, or the day is over. */
    public boolean lacks(List<Open> measures, List<Open> tasks, LocalDate today) {
        return measures.stream()
                .map(each -> given(each, tasks))
                .filter(each -> !reported(each))
                .anyMatch(
                        each ->
                                each.stream().allMatch(StepWords::ofNobody)
                                        || each.stream()
                                                .map(Open::due)
                                                .noneMatch(
                                                        due ->
                                                                due != null
                                                                        && !due.isBefore(today)));
    }

    /** All tasks are reported done: it waits to be closed, for no new day. */
    private static boolean reported(List<Open> given) {
        return given.size() > 1 && given.stream().skip(1).allMatch(Open::reported);
    }

    private static boolean ofNobody(Open item) {
        return item.who().isEmpty();
    }

    /** The last of their days: then all of it is to be done. */
    private String until(List<List<Open>> all, LocalDate today) {
        var given = all.stream().filter(each -> !reported(each)).toList();
        if (given.isEmpty() && !all.isEmpty()) {
            return texts.get("slide.step.reported");
        }
        var last =
                given.stream()
                        .flatMap(List::stream)
                        .map(Open::due)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder());
        long open =
                given.stream()
                        .filter(each -> each.stream().allMatch(item -> item.due() == null))
                        .count();
        return last.map(day -> some(texts.get(until(day, today), Formats.date(day, texts)), open))
                .orElseGet(() -> texts.get("slide.step.no-day"));
    }

    private static String until(LocalDate day, LocalDate today) {
        return day.isBefore(today) ? "slide.step.over" : "slide.step.until";
    }

    /** How many measures neither name who does them nor until when, and no task of theirs does. */
    public long unsettled(List<Open> measures, List<Open> tasks) {
        return measures.stream()
                .map(each -> given(each, tasks))
                .filter(each -> each.stream().allMatch(StepWords::ofNobody))
                .filter(each -> each.stream().allMatch(item -> item.due() == null))
                .count();
    }

    private String some(String said, long open) {
        return open == 0 ? said : texts.get("slide.step.some", said, open);
    }
}
