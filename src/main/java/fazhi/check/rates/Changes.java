package fazhi.check.rates;

import fazhi.check.arithmetic.Arithmetic;
import fazhi.check.language.Quantity;
import fazhi.check.language.Statement;
import fazhi.check.language.Subjects;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a sentence says of two years, and how they differ (变化的读法). */
final class Changes {

    private final Statement statement;

    private final String now;

    private final List<Quantity> numbers;

    private final List<Quantity> earlier;

    private final List<Quantity> differences;

    Changes(Statement statement, int year) {
        this.statement = statement;
        now = TwoTimes.latest(statement.text(), year);
        numbers =
                statement.quantities().stream()
                        .filter(each -> !each.unit().relative())
                        .filter(each -> !each.approximate())
                        .toList();
        differences =
                IntStream.range(0, numbers.size())
                        .filter(this::step)
                        .mapToObj(numbers::get)
                        .toList();
        earlier = earlier();
    }

    /** Without those that are only told about, or of each. */
    List<Quantity> numbers() {
        return numbers;
    }

    boolean earlier(Quantity number) {
        return earlier.contains(number);
    }

    /** 比上年增加 6 件; 预算增加 5 万元，达到 30 万元. */
    private boolean step(int place) {
        var each = numbers.get(place);
        return Arithmetic.in("difference", each.before())
                || Arithmetic.in("increase", each.before())
                        && place + 1 < numbers.size()
                        && each.sameKind(numbers.get(place + 1))
                        && Arithmetic.in("reaches", between(each, numbers.get(place + 1)));
    }

    /**
     * Every pair of the two years, whether it is meant or not: one of them may make the rate right.
     */
    Stream<Share> possible(boolean less) {
        var pairs =
                earlier.stream()
                        .flatMap(
                                last ->
                                        current().stream()
                                                .filter(each -> each.sameKind(last))
                                                .map(each -> Share.change(last, each, less)));
        return Stream.of(fromTo(numbers.size(), less).stream(), pairs, differences(less))
                .flatMap(each -> each)
                .filter(each -> each.whole().signum() > 0);
    }

    /** The change a rate at its place speaks of, where the sentence leaves no doubt. */
    Optional<Share> meant(Quantity rate, int place, int places, boolean less) {
        int before = (int) numbers.stream().filter(each -> each.start() < rate.start()).count();
        var apart = new ToldApart(numbers, current(), earlier, differences);
        var told =
                fromTo(before, less)
                        .or(() -> toldBehind(rate, before, less))
                        .or(() -> TwoTimes.of(numbers, less))
                        .or(() -> apart.of(statement, rate, less))
                        .or(() -> apart.stepAndLast(statement, rate));
        if (told.isPresent()) {
            return told;
        }
        var own = places > 1 ? listed(place, places) : own(rate);
        return own.flatMap(each -> meant(rate, each, less))
                .filter(each -> each.whole().signum() > 0);
    }

    /** 增长30%，由20件增至26件. */
    private Optional<Share> toldBehind(Quantity rate, int before, boolean less) {
        boolean follows =
                before + 1 < numbers.size()
                        && Arithmetic.in("from.behind", between(rate, numbers.get(before)));
        return follows ? fromTo(before + 2, less) : Optional.empty();
    }

    private Optional<Share> meant(Quantity rate, Quantity own, boolean less) {
        var step = differences.stream().filter(each -> beside(rate, own, each)).findFirst();
        var last = earlier.stream().filter(each -> of(rate, own, each)).findFirst();
        if (step.isPresent()) {
            return last.isPresent()
                    ? Optional.of(new Share(step.get().value(), last.get().value()))
                    : Optional.of(Share.difference(own, step.get()));
        }
        return last.map(each -> Share.change(each, own, less));
    }

    /** The step stands between the number and the rate, with nothing of another kind there. */
    private boolean beside(Quantity rate, Quantity own, Quantity step) {
        return step.sameKind(own)
                && step.start() < rate.start()
                && (step.start() > own.start()
                        || !Arithmetic.in("within", between(step, own))
                                && !Arithmetic.in("group", between(step, own)))
                && numbers.stream()
                        .filter(each -> each.start() > step.start() && each.start() < rate.start())
                        .allMatch(each -> each == own);
    }

    /** 去年同期2300起，…其中酒驾41起: last year's is of all of them. */
    private boolean ofTheWhole(Quantity own, Quantity last) {
        return last.start() < own.start() && Arithmetic.in("within", between(last, own));
    }

    /** Last year's number is of the same thing, and no other number is nearer to it. */
    private boolean of(Quantity rate, Quantity own, Quantity last) {
        if (!last.sameKind(own) || ofAnotherRate(rate, last) || ofTheWhole(own, last)) {
            return false;
        }
        int from = Math.min(last.start(), Math.max(rate.start(), own.start()));
        var same = current().stream().filter(each -> each.sameKind(last)).toList();
        var named = same.stream().filter(each -> key(each).equals(key(last))).toList();
        boolean between =
                same.stream().anyMatch(each -> each.start() > from && each.start() < last.start());
        if (named.size() == 1) {
            return named.getFirst() == own;
        }
        int begin = Math.min(own.start(), last.start());
        int end = Math.max(own.start(), last.start());
        return !between && !Arithmetic.in("group", statement.text().substring(begin, end));
    }

    /** 增长 22%，比 2022 年的 430 人次增长 41.9%. */
    private boolean ofAnotherRate(Quantity rate, Quantity last) {
        return last.start() > rate.start()
                && statement.quantities().stream()
                        .filter(each -> each.unit().percent() && each.start() > last.start())
                        .anyMatch(each -> !Arithmetic.in("clause", between(last, each)));
    }

    /** The last number before the rate that is this year's. */
    private Optional<Quantity> own(Quantity rate) {
        return current().stream()
                .filter(each -> each.start() < rate.start())
                .reduce((_, later) -> later)
                .filter(each -> !Arithmetic.in("group", between(each, rate)))
                .filter(each -> !Arithmetic.in("other.base", between(each, rate)))
                .filter(each -> !new Told(statement, rate).ofAnotherUnit(each));
    }

    /** 立案30宗、罚款5万元，…分别增长50%、25%: the first of each list belong together. */
    private Optional<Quantity> listed(int place, int places) {
        return current().size() == places ? Optional.of(current().get(place)) : Optional.empty();
    }

    String between(Quantity one, Quantity two) {
        return statement.text().substring(one.end(), two.start());
    }

    private List<Quantity> current() {
        return numbers.stream()
                .filter(each -> !earlier.contains(each) && !differences.contains(each))
                .filter(each -> !Arithmetic.in("over.time", each.before()))
                .toList();
    }

    /** 上年 20 宗; 上年分别为 20 宗、4 万元. */
    private List<Quantity> earlier() {
        var found = new ArrayList<Quantity>();
        for (int i = 0; i < numbers.size(); i++) {
            var each = numbers.get(i);
            boolean said =
                    !differences.contains(each)
                            && Arithmetic.in("last.year", each.subject().replace(now, ""));
            boolean listed =
                    i > 0
                            && found.contains(numbers.get(i - 1))
                            && together(numbers.get(i - 1), each);
            if ((said || listed) && each.value().signum() > 0) {
                found.add(each);
            }
        }
        return found;
    }

    /** 上年 20 宗、4 万元; 上年立案 60 宗、移送 4 宗. */
    private boolean together(Quantity one, Quantity next) {
        var gap = between(one, next);
        return Arithmetic.in("joined", gap) || Arithmetic.in("joined.named", gap);
    }

    /** 由 12 人增至 15 人, the last such pair among the first numbers. */
    Optional<Share> fromTo(int among, boolean less) {
        return IntStream.range(1, among)
                .filter(at -> numbers.get(at).sameKind(numbers.get(at - 1)))
                .filter(at -> Arithmetic.in("from", numbers.get(at - 1).before()))
                .filter(at -> Arithmetic.in("to", numbers.get(at).before()))
                .filter(at -> last(at, among))
                .mapToObj(at -> Share.change(numbers.get(at - 1), numbers.get(at), less))
                .filter(change -> change.whole().signum() > 0)
                .reduce((_, later) -> later);
    }

    /** 由 42 件降至 15 件，全年 318 件，同比…: a number told since then is the one meant. */
    private boolean last(int place, int among) {
        return numbers.subList(place + 1, among).stream()
                .noneMatch(
                        each -> each.sameKind(numbers.get(place)) && !differences.contains(each));
    }

    private Stream<Share> differences(boolean less) {
        return differences.stream()
                .flatMap(
                        step ->
                                current().stream()
                                        .filter(each -> each.sameKind(step))
                                        .map(each -> Share.difference(each, step)));
    }

    private static String key(Quantity quantity) {
        return Subjects.key(
                Arithmetic.words("last.year").matcher(quantity.before()).replaceAll(""));
    }
}
