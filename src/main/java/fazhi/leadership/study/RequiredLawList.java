package fazhi.leadership.study;

import fazhi.common.Period;
import fazhi.common.text.ChineseOrder;
import fazhi.figure.reporting.FigureWindows;
import fazhi.ledger.name.References;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The laws everybody has to know, what became of each, and who still misses it (应知应会清单). */
@Component
public class RequiredLawList {

    private final RequiredStudy study;

    private final FigureWindows windows;

    private final References references;

    RequiredLawList(RequiredStudy study, FigureWindows windows, References references) {
        this.study = study;
        this.windows = windows;
        this.references = references;
    }

    /**
     * One law (应知应会法律).
     *
     * @param last the day of the last session or exam about it, or nothing
     * @param missing how many people were due and did not come, of whom some may be named
     * @param names who did not come and has not made it up, as far as it was written down
     */
    public record Line(
            String name,
            String route,
            int sessions,
            int exams,
            @Nullable LocalDate last,
            int missing,
            List<String> names) {

        public Line {
            names = List.copyOf(names);
        }

        /** Neither studied nor asked about. */
        public boolean never() {
            return sessions == 0 && exams == 0;
        }
    }

    public List<Line> of(Period period) {
        var laws = study.of(windows.days(period).inPeriod());
        var names =
                names(laws.stream().flatMap(RequiredLawList::absent).collect(Collectors.toSet()));
        return laws.stream().map(law -> line(law, names)).toList();
    }

    private static Stream<Long> absent(RequiredStudy.Law law) {
        return Stream.concat(
                        law.studied().stream().map(row -> row.data().absent()),
                        law.examined().stream().map(row -> row.data().absent()))
                .flatMap(Collection::stream);
    }

    private Map<Long, String> names(Set<Long> people) {
        return people.isEmpty() ? Map.of() : references.source("staff").labels(people);
    }

    private Line line(RequiredStudy.Law law, Map<Long, String> names) {
        var days =
                Stream.concat(
                        law.studied().stream().map(row -> row.data().heldOn()),
                        law.examined().stream().map(row -> row.data().heldOn()));
        int missing =
                law.studied().stream().mapToInt(row -> row.data().missing()).sum()
                        + law.examined().stream()
                                .mapToInt(row -> RequiredLawMatrix.notSat(row.data()))
                                .sum();
        return new Line(
                law.name(),
                study.requiredLaws().format().route() + "/" + law.row().id(),
                law.studied().size(),
                law.examined().size(),
                days.filter(Objects::nonNull).max(LocalDate::compareTo).orElse(null),
                missing,
                absent(law)
                        .distinct()
                        .map(names::get)
                        .filter(Objects::nonNull)
                        .sorted(ChineseOrder.BY_PINYIN)
                        .toList());
    }
}
