package fazhi.report.check.arithmetic;

import fazhi.report.check.language.Quantity;
import fazhi.report.check.language.Statement;
import fazhi.report.check.language.Subjects;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a sentence says of a change (变化的读法): more than one reading where it is not plain which
 * numbers belong together.
 *
 * @param numbers without rates and rounded ones
 * @param now the latest year the sentence may speak of
 */
record Changes(List<Quantity> numbers, String now, boolean less) {

    static Changes around(Quantity rate, Statement statement, boolean less, int year) {
        var own =
                statement.quantities().stream()
                        .filter(each -> !each.unit().percent() && !each.approximate())
                        .toList();
        var near = own.stream().filter(each -> together(statement, each, rate)).toList();
        return new Changes(near.isEmpty() ? own : near, latest(statement.text(), year), less);
    }

    /** The likeliest reading first. */
    List<Share> readings() {
        var moved = fromTo();
        return moved.isPresent()
                ? moved.stream().toList()
                : Stream.concat(lastYear().stream().flatMap(this::against), differences())
                        .filter(change -> change.whole().signum() > 0)
                        .toList();
    }

    /** 由 12 人增至 15 人. */
    private Optional<Share> fromTo() {
        return IntStream.range(1, numbers.size())
                .filter(at -> numbers.get(at).sameKind(numbers.get(at - 1)))
                .filter(at -> Arithmetic.in("from", numbers.get(at - 1).before()))
                .filter(at -> Arithmetic.in("to", numbers.get(at).before()))
                .mapToObj(at -> change(numbers.get(at - 1).value(), numbers.get(at).value()))
                .filter(change -> change.whole().signum() > 0)
                .findFirst();
    }

    private Optional<Quantity> lastYear() {
        return numbers.stream().filter(this::earlier).findFirst();
    }

    private boolean earlier(Quantity each) {
        return each.value().signum() > 0
                && !Arithmetic.in("difference", each.before())
                && Arithmetic.in("last.year", each.subject().replace(now, ""));
    }

    /** 立案 30 宗，上年 20 宗: the same thing said of this year, else whatever stands nearest. */
    private Stream<Share> against(Quantity last) {
        var others = numbers.stream().filter(each -> current(each, last)).toList();
        var same = others.stream().filter(each -> key(each).equals(key(last))).toList();
        return (same.isEmpty() ? others : same)
                .stream().map(each -> change(last.value(), each.value()));
    }

    private boolean current(Quantity each, Quantity last) {
        return each != last
                && each.sameKind(last)
                && !earlier(each)
                && !Arithmetic.in("difference", each.before())
                && !Arithmetic.in("over.time", each.before());
    }

    /** 31 万元，比上年增加 6 万元. */
    private Stream<Share> differences() {
        return IntStream.range(1, numbers.size()).boxed().flatMap(at -> difference(at).stream());
    }

    private Optional<Share> difference(int at) {
        var step = numbers.get(at);
        var words = Arithmetic.words("difference").matcher(step.before());
        if (!words.find()) {
            return Optional.empty();
        }
        var more = words.group(1) == null ? step.value() : step.value().negate();
        return numbers.subList(0, at).reversed().stream()
                .filter(each -> each.sameKind(step) && !earlier(each))
                .findFirst()
                .map(each -> change(each.value().subtract(more), each.value()));
    }

    private Share change(BigDecimal last, BigDecimal now) {
        var more = now.subtract(last);
        return new Share(less ? more.negate() : more, last);
    }

    private static String key(Quantity quantity) {
        return Subjects.key(quantity.before());
    }

    private static boolean together(Statement statement, Quantity one, Quantity rate) {
        int from = Math.min(one.end(), rate.end());
        int to = Math.max(one.start(), rate.start());
        return !Arithmetic.in("group", statement.text().substring(from, to));
    }

    /** Of several years named the last is now, whichever year is reported on. */
    private static String latest(String text, int year) {
        var named = Arithmetic.words("year").matcher(text).results().map(MatchResult::group);
        var years = named.distinct().sorted().toList();
        return years.size() > 1 ? years.getLast() : String.valueOf(year);
    }
}
