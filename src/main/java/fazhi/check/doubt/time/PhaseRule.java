package fazhi.check.doubt.time;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.doubt.Doubts;
import fazhi.check.language.Statement;
import fazhi.common.Texts;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Phases that overlap, or run beyond the whole (阶段起止). */
@Component
class PhaseRule implements CheckRule {

    private static final int MONTH = 100;

    private static final int LAST = 31;

    private final Texts texts;

    PhaseRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "phase";
    }

    /** From a day to another, as month and day (起止). */
    private record Phase(Statement statement, MatchResult match, int from, int till) {

        static Phase of(Statement statement, MatchResult match) {
            int month = Doubts.count(match, "from");
            int end = match.group("to") == null ? month : Doubts.count(match, "to");
            return new Phase(
                    statement,
                    match,
                    month * MONTH + day(match, "fd", 1),
                    end * MONTH + day(match, "td", LAST));
        }

        private static int day(MatchResult match, String group, int otherwise) {
            return match.group(group) == null ? otherwise : Doubts.count(match, group);
        }

        int nth() {
            return Doubts.count(match, "nth");
        }

        boolean forward() {
            return from <= till;
        }
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        var phases = found(reading, "phase", "phase.behind");
        var whole = found(reading, "phase.whole");
        var overlapping =
                IntStream.range(1, phases.size())
                        .filter(at -> phases.get(at).nth() == phases.get(at - 1).nth() + 1)
                        .filter(at -> phases.get(at).from() <= phases.get(at - 1).till())
                        .mapToObj(at -> finding(phases.get(at), phases.get(at - 1)));
        var beyond =
                whole.size() == 1
                        ? phases.stream()
                                .filter(
                                        each ->
                                                each.from() < whole.getFirst().from()
                                                        || each.till() > whole.getFirst().till())
                                .map(each -> finding(each, whole.getFirst()))
                        : Stream.<Finding>empty();
        return Stream.concat(overlapping, beyond);
    }

    /** Over the end of a year they are not compared. */
    private static List<Phase> found(Reading reading, String... names) {
        return reading.statements()
                .flatMap(
                        each ->
                                Stream.of(names)
                                        .flatMap(name -> Doubts.found(name, each.written()))
                                        .map(match -> Phase.of(each, match)))
                .filter(Phase::forward)
                .toList();
    }

    private Finding finding(Phase phase, Phase other) {
        return phase.statement()
                .ask(
                        id(),
                        texts.get("check.duration", other.match().group(), phase.match().group()));
    }
}
