package fazhi.check.arithmetic;

import fazhi.check.arithmetic.Breakdown.Bond;
import fazhi.check.language.Quantity;
import fazhi.check.language.Statement;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds parts told before their sum: 罚款…，没收…，合计… (分项合计). */
final class SumList {

    private static final int QUARTERS = 4;

    private static final int MONTHS = 12;

    private static final int MONTHS_OF_QUARTER = 3;

    private SumList() {}

    static List<Breakdown> in(Statement statement) {
        return statement.quantities().stream()
                .filter(total -> !total.approximate() && !total.unit().percent())
                .flatMap(total -> of(statement, total).stream())
                .toList();
    }

    private static Optional<Breakdown> of(Statement statement, Quantity total) {
        var parts =
                statement.quantities().stream()
                        .filter(each -> each.end() <= total.start() && each.sameKind(total))
                        .filter(each -> !each.aside() || !Arithmetic.in("held", each.before()))
                        .toList();
        return plain(statement, total, parts)
                        && !summed(parts, total)
                        && !adds(parts, total)
                        && !adds(counts(statement, total), total)
                        && !adds(withAside(statement, total, parts), total)
                        && !unread(statement, total, parts)
                ? Optional.of(new Breakdown(total, parts, Bond.ALL))
                        .filter(
                                found ->
                                        Arithmetic.in("sum.led", statement.prefix(total))
                                                || meant(found))
                : Optional.empty();
    }

    /** 4 万元、3 万元，两期共 7 万元，全年合计 9 万元: summed up before, and others are not told. */
    private static boolean summed(List<Quantity> parts, Quantity total) {
        return parts.size() > 2
                && Arithmetic.adds(parts.subList(0, parts.size() - 1), parts.getLast())
                && parts.getLast().value().compareTo(total.value()) < 0;
    }

    /** 总投入 23.5 万元（含捐赠 3.5 万元）: what only the brackets tell is in the sum. */
    private static List<Quantity> withAside(
            Statement statement, Quantity total, List<Quantity> parts) {
        var behind = statement.text().substring(total.end());
        return Arithmetic.in("sum.with", behind)
                ? Stream.concat(
                                parts.stream(),
                                statement.quantities().stream()
                                        .filter(each -> each.start() > total.start())
                                        .filter(each -> each.aside() && each.sameKind(total)))
                        .toList()
                : parts;
    }

    /** 展板 136 块、长椅 18 组，合计 161 块（组）: what no known unit follows is in the sum. */
    private static boolean unread(Statement statement, Quantity total, List<Quantity> parts) {
        var read = statement.quantities().stream().map(Quantity::start).toList();
        var others =
                Arithmetic.words("digits")
                        .matcher(statement.prefix(total))
                        .results()
                        .filter(each -> each.start() > parts.getFirst().start())
                        .filter(each -> !read.contains(each.start()))
                        .map(each -> new BigDecimal(each.group()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return others.signum() > 0
                && Arithmetic.sum(counts(statement, total)).add(others).compareTo(total.value())
                        == 0;
    }

    /** Things told in other units may be in the sum as well: 合同 83 份，文件 2 件. */
    private static List<Quantity> counts(Statement statement, Quantity total) {
        return statement.quantities().stream()
                .filter(each -> each.end() <= total.start())
                .filter(each -> each.unit().money() == total.unit().money())
                .filter(each -> !each.aside() || !Arithmetic.in("held", each.before()))
                .filter(each -> !each.unit().percent())
                .toList();
    }

    private static boolean plain(Statement statement, Quantity total, List<Quantity> parts) {
        return parts.size() > 1
                && parts.stream().noneMatch(each -> each.approximate() || each.aside())
                && parts.stream().noneMatch(each -> Arithmetic.in("previous", each.before()))
                && (oneState(parts) || parts.stream().noneMatch(each -> otherState(each, total)))
                && (composed(statement, parts) || parts.stream().noneMatch(SumList::moved))
                && !Arithmetic.in("previous", total.before())
                && !Arithmetic.in("unnumbered", statement.prefix(parts.getFirst()))
                && !Arithmetic.in("nested", words(parts))
                && parts.stream().noneMatch(each -> Arithmetic.in("cumulated", each.before()))
                && !othersBehind(statement, total, parts)
                && !Arithmetic.in("within", Arithmetic.tail("group", statement.prefix(total)))
                && !Arithmetic.in("sum.less", statement.prefix(total))
                && !Arithmetic.in("stock", total.before())
                && parts.stream().noneMatch(each -> Arithmetic.in("sum.each", each.before()))
                && !leftOpen(statement, total, parts)
                && !Arithmetic.in("merged", statement.text());
    }

    /** 全年共 14 场，其中其他 12 场: those before are only some of them. */
    private static boolean othersBehind(Statement statement, Quantity total, List<Quantity> parts) {
        return Arithmetic.in("others", statement.text().substring(total.end()))
                && Arithmetic.sum(parts).compareTo(total.value()) < 0;
    }

    /** 劳动争议 9 件等，共计 158 件: not all of them are told. */
    private static boolean leftOpen(Statement statement, Quantity total, List<Quantity> parts) {
        return Arithmetic.sum(parts).compareTo(total.value()) < 0
                && Arithmetic.in(
                        "sum.open",
                        statement.text().substring(parts.getLast().end(), total.start()));
    }

    /** 立案 and 办结 are of the same cases; 办结 of four quarters are not. */
    private static boolean otherState(Quantity part, Quantity total) {
        return State.of(part).part() && State.of(part) != State.of(total);
    }

    /** 由队长1名、队员9名组成，共10名: 由 moves nothing there. */
    private static boolean composed(Statement statement, List<Quantity> parts) {
        return Arithmetic.in("composed", statement.text().substring(parts.getLast().end()));
    }

    /** 由 120 件增加到 180 件: one thing at two times. */
    private static boolean moved(Quantity part) {
        return Arithmetic.in("from", part.before()) || Arithmetic.in("to", part.before());
    }

    private static boolean oneState(List<Quantity> parts) {
        return parts.stream().map(State::of).distinct().count() == 1;
    }

    /** What is added up may be some of the numbers that stand together, or be sums itself. */
    private static boolean adds(List<Quantity> parts, Quantity total) {
        var sums = parts.stream().filter(each -> Arithmetic.in("sum", each.before())).toList();
        return Arithmetic.adds(sums, total)
                || Arithmetic.runs(parts, 2).anyMatch(run -> Arithmetic.adds(run, total));
    }

    /** A bare sum is meant as one; a sum of something only where the parts are of it, or near. */
    private static boolean meant(Breakdown found) {
        var total = found.whole();
        var sum = Arithmetic.words("sum").matcher(total.before());
        if (!sum.find()) {
            return yearly(found);
        }
        boolean money = total.unit().money();
        if (named(sum.group("head"), found.parts())) {
            return false;
        }
        boolean bare = Arithmetic.in("sum.bare", sum.group("what"));
        boolean composed = Arithmetic.in("composed", total.after());
        boolean spent = money && Arithmetic.in("sum.money", sum.group("what"));
        if (bare && (neutral(total) || money || composed) || spent || both(found) && found.near()) {
            return true;
        }
        boolean same = shared(sum.group("what") + total.after(), found.parts());
        boolean verb = sum.group("what").chars().anyMatch(each -> first(found).indexOf(each) >= 0);
        return same && money || found.near() && (same || money || bare || verb);
    }

    /** 优秀和良好合计 51 卷: of those named, and something else stands among the numbers. */
    private static boolean named(String head, List<Quantity> parts) {
        return Arithmetic.in("sum.named", head)
                && parts.stream().anyMatch(each -> !shared(head, List.of(each)));
    }

    private static String first(Breakdown found) {
        return found.parts().getFirst().before();
    }

    /** Nothing of its own behind the number: 合计 120 件。 */
    private static boolean neutral(Quantity total) {
        return total.after().isEmpty() || Arithmetic.in("generic", total.after());
    }

    /** The quarters of a year and then the year: 第一季度…，全年接访…. */
    private static boolean yearly(Breakdown found) {
        var total = found.whole();
        var parts = found.parts();
        boolean quarters = Arithmetic.in("quarter", words(parts));
        boolean months = Arithmetic.in("months", words(parts));
        boolean periods =
                (!quarters || parts.size() == QUARTERS)
                        && (!months || parts.size() == MONTHS)
                        && parts.stream()
                                .allMatch(
                                        each ->
                                                each.before().isEmpty()
                                                        || Arithmetic.in("scoped", each.before()));
        return Arithmetic.in("sum.year", total.before())
                && (!State.of(total).part() || State.of(total) == State.of(parts.getFirst()))
                && (periods || both(found) && found.near());
    }

    /** 3 月 2 场，6 月 3 场，全年 9 场: some months of the year, others may be left out. */
    static boolean some(Breakdown found) {
        return Arithmetic.in("months", words(found.parts()))
                && !(found.parts().size() == MONTHS_OF_QUARTER
                        && Arithmetic.in(
                                "quarter.whole",
                                words(found.parts()) + " " + found.whole().before()))
                && found.parts().size() < MONTHS
                && Arithmetic.sum(found.parts()).compareTo(found.whole().value()) < 0;
    }

    private static boolean both(Breakdown found) {
        return Arithmetic.in("both", words(found.parts()));
    }

    private static String words(List<Quantity> parts) {
        return parts.stream().map(Quantity::before).collect(Collectors.joining(" "));
    }

    /** Two characters in a row that the first part, or any two parts, have as well. */
    private static boolean shared(String words, List<Quantity> parts) {
        return Arithmetic.pairs(words)
                .filter(pair -> !Arithmetic.in("sum.idle", pair))
                .anyMatch(
                        pair ->
                                parts.getFirst().subject().contains(pair)
                                        || parts.stream()
                                                        .filter(
                                                                each ->
                                                                        each.subject()
                                                                                .contains(pair))
                                                        .count()
                                                > 1);
    }
}
