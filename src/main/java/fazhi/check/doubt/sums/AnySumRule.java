package fazhi.check.doubt.sums;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.arithmetic.Arithmetic;
import fazhi.check.doubt.Doubts;
import fazhi.check.language.Statement;
import fazhi.common.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Numbers with one word behind each of them, whatever it is, and what they come to (各种单位的合计). */
@Component
class AnySumRule implements CheckRule {

    private final Texts texts;

    AnySumRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "any-sum";
    }

    @Override
    public Set<String> yieldsTo() {
        return Set.of("addition", "parts", "plain-sum", "states", "sum");
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        return reading.statements().flatMap(this::check);
    }

    /** A number with the first character of what it counts (数). */
    private record Told(BigDecimal value, String unit, int start, int end) {

        boolean like(Told other) {
            return unit.equals(other.unit);
        }
    }

    private Stream<Finding> check(Statement statement) {
        var text = Doubts.words("enclosed").matcher(statement.text()).replaceAll("");
        if (Doubts.in("any.not", text)) {
            return Stream.empty();
        }
        var told =
                Doubts.found("any.number", text)
                        .map(
                                each ->
                                        new Told(
                                                Doubts.number(each, "n"),
                                                each.group("unit"),
                                                each.start(),
                                                each.end()))
                        .filter(each -> !Doubts.in("any.time", each.unit()))
                        .toList();
        return Stream.concat(last(text, told), first(text, told))
                .filter(each -> !adds(each))
                .filter(AnySumRule::near)
                .limit(1)
                .map(each -> finding(statement, each));
    }

    /** 甲扣1.2分，乙扣0.8分，合计扣2.5分: the sum stands behind those of its unit. */
    private static Stream<List<Told>> last(String text, List<Told> told) {
        return IntStream.range(2, told.size())
                .filter(at -> Doubts.in("any.summed", text.substring(0, told.get(at).start())))
                .filter(at -> told.subList(0, at).stream().allMatch(told.get(at)::like))
                .mapToObj(
                        at ->
                                Stream.concat(Stream.of(told.get(at)), told.subList(0, at).stream())
                                        .toList());
    }

    /** 总分96.5分，由83分、14分两块构成: said to be all there is. */
    private static Stream<List<Told>> first(String text, List<Told> told) {
        return told.size() > 2
                        && told.stream().allMatch(told.getFirst()::like)
                        && Doubts.in("any.whole", text.substring(0, told.getFirst().start()))
                        && Doubts.in("any.closed", text.substring(told.getLast().end() - 1))
                ? Stream.of(told)
                : Stream.empty();
    }

    private static BigDecimal sum(List<Told> all) {
        return all.stream().skip(1).map(Told::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** All of them, or the last of them. */
    private static boolean adds(List<Told> all) {
        var whole = all.getFirst().value();
        return IntStream.range(1, all.size() - 1)
                .mapToObj(from -> all.subList(from - 1, all.size()))
                .anyMatch(each -> sum(each).compareTo(whole) == 0);
    }

    private static boolean near(List<Told> all) {
        var whole = all.getFirst().value();
        var off = sum(all).subtract(whole).abs();
        return off.compareTo(whole.multiply(Doubts.SLIP).max(BigDecimal.TWO)) <= 0;
    }

    private Finding finding(Statement statement, List<Told> all) {
        return statement.ask(
                id(),
                texts.get(
                        "check.addition",
                        all.stream()
                                .skip(1)
                                .map(each -> Arithmetic.shown(each.value()))
                                .collect(Collectors.joining(" + ")),
                        Arithmetic.shown(sum(all)),
                        Arithmetic.shown(all.getFirst().value())));
    }
}
