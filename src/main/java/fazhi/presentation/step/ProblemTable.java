package fazhi.presentation.step;

import fazhi.common.Formats;
import fazhi.common.Texts;
import fazhi.document.Block;
import fazhi.presentation.Slide.Warning;
import fazhi.presentation.step.OpenItems.Open;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The open problems one by one (存在问题一览): how many measures answer each, how far they are and until
 * when; as many as can be read from the last row of seats.
 */
@Component
public record ProblemTable(OpenItems open, Texts texts) {

    private static final int ROWS = 8;

    /** What the ledgers say and which of its words warn (问题表). */
    public record Told(Block.Table table, Map<String, Warning> warnings) {}

    /**
     * @param problems the open ones, in the order in which they are shown
     * @param measures all there are
     * @param waiting those of them that are not done
     */
    public Told of(List<Open> problems, List<Open> measures, List<Open> waiting, LocalDate day) {
        var tasks = open.all("task", day);
        var warnings = new HashMap<String, Warning>();
        var rows = new ArrayList<List<String>>();
        var routes = new ArrayList<List<String>>();
        var shown = problems.size() > ROWS ? problems.subList(0, ROWS - 1) : problems;
        for (var problem : shown) {
            var own = measures.stream().filter(each -> each.parent() == problem.id()).toList();
            var left = own.stream().filter(waiting::contains).toList();
            var until = until(left, tasks);
            var cells =
                    own.isEmpty()
                            ? List.of(
                                    problem.name(),
                                    warned("slide.problem.no-measure", warnings),
                                    warned("slide.problem.to-settle", warnings),
                                    warned("slide.problem.no-day", warnings))
                            : List.of(
                                    problem.name(),
                                    texts.get("slide.problem.measures", own.size()),
                                    state(own, waiting, tasks),
                                    until.map(
                                                    last ->
                                                            last.isBefore(day)
                                                                    ? over(last, warnings)
                                                                    : Formats.date(last, texts))
                                            .orElseGet(
                                                    () ->
                                                            reported(left, tasks)
                                                                    ? texts.get(
                                                                            "slide.step.reported")
                                                                    : warned(
                                                                            "slide.problem.no-day",
                                                                            warnings)));
            rows.add(cells);
            routes.add(List.of("", "ledger/problem/" + problem.id(), "", ""));
        }
        if (shown.size() < problems.size()) {
            rows.add(
                    List.of(
                            texts.get("slide.problem.others", problems.size() - shown.size()),
                            "",
                            "",
                            ""));
            routes.add(List.of("", "", "", ""));
        }
        var header =
                List.of(
                        texts.get("slide.problem.name"),
                        texts.get("slide.problem.answer"),
                        texts.get("slide.problem.state"),
                        texts.get("slide.problem.until"));
        return new Told(new Block.Table("", header, rows, routes), warnings);
    }

    private String state(List<Open> own, List<Open> waiting, List<Open> tasks) {
        return texts.get(
                "slide.problem.done",
                own.stream().filter(each -> !waiting.contains(each)).count(),
                own.stream()
                        .filter(each -> tasks.stream().anyMatch(of -> of.parent() == each.id()))
                        .count());
    }

    /** Whatever was to be done is reported done, and waits to be closed. */
    private static boolean reported(List<Open> waiting, List<Open> tasks) {
        var own =
                tasks.stream()
                        .filter(each -> waiting.stream().anyMatch(of -> of.id() == each.parent()))
                        .toList();
        return !own.isEmpty() && own.stream().allMatch(Open::reported);
    }

    /** The last of the days of what still waits: then all of it is to be done. */
    private static Optional<LocalDate> until(List<Open> waiting, List<Open> tasks) {
        return waiting.stream()
                .flatMap(
                        each ->
                                Stream.concat(
                                        Stream.of(each),
                                        tasks.stream().filter(of -> of.parent() == each.id())))
                .filter(each -> !each.reported())
                .map(Open::due)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }

    private String over(LocalDate last, Map<String, Warning> warnings) {
        var words = texts.get("slide.problem.over", Formats.date(last, texts));
        warnings.put(words, Warning.LACKING);
        return words;
    }

    private String warned(String key, Map<String, Warning> warnings) {
        var words = texts.get(key);
        warnings.put(words, Warning.LACKING);
        return words;
    }
}
