package fazhi.check.arithmetic;

import fazhi.check.arithmetic.Breakdown.Bond;
import fazhi.check.language.Quantity;
import fazhi.check.language.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;

/** Finds parts told behind their whole: 其中, 包括, 分别为, …中, a colon, brackets (分项). */
final class PartList {

    private static final String COMMA = Arithmetic.words("comma").pattern();

    private final Statement statement;

    private final List<Quantity> numbers;

    private PartList(Statement statement) {
        this.statement = statement;
        this.numbers = statement.quantities();
    }

    static List<Breakdown> in(Statement statement) {
        var list = new PartList(statement);
        return IntStream.range(1, list.numbers.size())
                .boxed()
                .flatMap(each -> list.at(each).or(() -> Rest.of(list.numbers, each)).stream())
                .toList();
    }

    private Optional<Breakdown> at(int first) {
        var gap = between(numbers.get(first - 1), numbers.get(first));
        boolean told = Arithmetic.in("part", gap);
        boolean listed = Arithmetic.in("part.list", gap);
        boolean unmarked = !told && !listed;
        if (unmarked && !closed(first, gap)
                || numbers.get(first).unit().percent()
                || refers(first, gap)) {
            return Optional.empty();
        }
        var parts = parts(first);
        var wholes = wholes(parts.getFirst(), first, gap);
        boolean plain =
                !wholes.isEmpty()
                        && wholes.stream().noneMatch(Quantity::approximate)
                        && parts.stream().noneMatch(Quantity::approximate)
                        && (told || parts.size() > 1 && wholes.getFirst() == numbers.get(first - 1))
                        && parts.stream()
                                .noneMatch(each -> Arithmetic.in("previous", each.before()));
        return plain
                        && wholes.stream().noneMatch(whole -> fits(parts, whole))
                        && !some(first, parts, wholes)
                        && !Rest.ofMore(parts, wholes)
                        && !ofAll(first, parts)
                ? Optional.of(new Breakdown(whole(wholes), parts, bond(first, parts, unmarked)))
                        .filter(each -> !unmarked || each.nearEnough())
                : Optional.empty();
    }

    /** 包含在前述 43 件之中; 其中两个村既是甲又是乙，实际共 13 个: no part of what stands before. */
    private boolean refers(int first, String gap) {
        var words = numbers.get(first).before();
        int told = Arithmetic.last("part", gap).map(MatchResult::end).orElse(gap.length());
        return Arithmetic.in("referring", words)
                || Arithmetic.in("pause", gap.substring(told).replaceFirst("^[，,：:]", ""))
                        && Arithmetic.in("part.end", words);
    }

    /** 合同 64 份，村级 41 份，镇级 27 份: words that leave nothing out list parts by themselves. */
    private boolean closed(int first, String gap) {
        return Arithmetic.in("closed.gap", gap)
                && numbers.get(first - 1).sameKind(numbers.get(first))
                && closed(first, parts(first));
    }

    private boolean closed(int first, List<Quantity> parts) {
        return Arithmetic.in("closed", words(first, parts))
                || Likeness.classed(parts)
                || Likeness.refused(parts)
                || Likeness.kinds(parts);
    }

    /** Only by their last character: no word says that they are all of it. */
    private boolean guessed(int first, List<Quantity> parts) {
        return !Arithmetic.in("closed", words(first, parts)) && !Likeness.classed(parts);
    }

    /** What may be meant as the whole, the nearest first. */
    private List<Quantity> wholes(Quantity part, int first, String gap) {
        var same = numbers.subList(0, first).reversed().stream().filter(part::sameKind).toList();
        return (Arithmetic.in("part.by", gap) ? undivided(same) : same)
                .stream()
                        .filter(each -> !Arithmetic.in("difference.said", each.before()))
                        .filter(each -> !each.aside() || part.aside())
                        .toList();
    }

    /** Of a whole told apart a second way. */
    private List<Quantity> undivided(List<Quantity> same) {
        return same.stream()
                .filter(each -> !Arithmetic.in("part.by.told", statement.prefix(each)))
                .max(Comparator.comparing(Quantity::value))
                .stream()
                .toList();
    }

    /** Parts of what was closed are parts of what was filed as well. */
    private static Quantity whole(List<Quantity> wholes) {
        var nearest = wholes.getFirst();
        return State.of(nearest) == State.TOTAL
                ? nearest
                : wholes.stream()
                        .filter(each -> State.of(each) == State.TOTAL)
                        .findFirst()
                        .orElse(nearest);
    }

    /** All of them, or the first ones before the sentence goes on to something else. */
    private boolean fits(List<Quantity> parts, Quantity whole) {
        return parts.size() == 1 && parts.getFirst().value().compareTo(whole.value()) <= 0
                || IntStream.rangeClosed(2, parts.size())
                        .anyMatch(size -> Arithmetic.adds(parts.subList(0, size), whole))
                || parts.getFirst().value().compareTo(whole.value()) <= 0
                        && !joined(parts)
                        && IntStream.range(1, parts.size() - 1)
                                .anyMatch(
                                        from ->
                                                Arithmetic.adds(
                                                        parts.subList(from, parts.size()), whole));
    }

    /** 镇卫生院1家、村卫生室52家: the first of one list is no whole of its own. */
    private boolean joined(List<Quantity> parts) {
        return parts.size() > 1
                && between(parts.getFirst(), parts.get(1)).startsWith(COMMA)
                && !parts.getFirst().before().isEmpty();
    }

    /** 餐饮 40 家、超市 22 家，其中城区 35 家、农村 27 家: of several told before, together. */
    private boolean ofAll(int first, List<Quantity> parts) {
        var sum = Arithmetic.sum(parts);
        return IntStream.range(0, first - 1)
                .mapToObj(from -> numbers.subList(from, first))
                .filter(run -> run.stream().allMatch(parts.getFirst()::sameKind))
                .anyMatch(run -> Arithmetic.sum(run).compareTo(sum) == 0);
    }

    /** 等, 主要: said to be only some, and they are fewer. */
    private boolean some(int first, List<Quantity> parts, List<Quantity> wholes) {
        return Arithmetic.in("part.open", words(first, parts))
                && Arithmetic.sum(parts).compareTo(whole(wholes).value()) < 0;
    }

    private String words(int first, List<Quantity> parts) {
        int from = numbers.get(first - 1).end();
        return statement.text().substring(from, parts.getLast().end()) + parts.getLast().after();
    }

    private Bond bond(int first, List<Quantity> parts, boolean unmarked) {
        var words = words(first, parts);
        boolean loose =
                parts.stream().anyMatch(each -> Arithmetic.in("overlapping", each.subject()));
        boolean topics =
                parts.getFirst().unit().kind().equals("session") && Arithmetic.in("topics", words);
        boolean complementary =
                parts.size() == 2
                        && (Arithmetic.in("both", words)
                                || Likeness.opposite(parts.getFirst(), parts.getLast()));
        boolean rest = Arithmetic.in("rest", parts.getLast().subject());
        boolean all =
                complementary
                        || rest
                        || Arithmetic.in("part.all", words)
                        || Arithmetic.in(
                                "nothing.else", statement.text().substring(parts.getLast().end()))
                        || parts.stream()
                                .allMatch(each -> Arithmetic.in("exhaustive", each.after()));
        if (parts.size() == 1) {
            return loose ? Bond.LOOSE : Bond.APART;
        }
        if (Likeness.refused(parts)) {
            return Bond.APART;
        }
        if (Arithmetic.in("merged", statement.text()) || !complementary && (loose || topics)) {
            return Bond.LOOSE;
        }
        if (!complementary
                && !rest
                && (Likeness.doubtful(parts)
                        || Likeness.deeds(parts)
                        || unmarked && guessed(first, parts))) {
            return Bond.DOUBTFUL;
        }
        return all ? Bond.ALL : Bond.APART;
    }

    private List<Quantity> parts(int from) {
        var first = numbers.get(from);
        var parts = new ArrayList<>(List.of(first));
        var last = first;
        boolean even = false;
        boolean listed =
                from > 0 && Arithmetic.in("part.list", between(numbers.get(from - 1), first));
        for (var each : numbers.subList(from + 1, numbers.size())) {
            var gap = between(last, each);
            last = each;
            boolean broken = Arithmetic.in("list.break", gap);
            if (broken && (even || parts.size() == 1 && each == numbers.getLast())) {
                break;
            }
            even |= Arithmetic.in("list.even", gap);
            if (each.unit().percent() || each.unit().money() && !first.unit().money()) {
                continue;
            }
            if (!each.sameKind(first)
                    || first.aside() && !each.aside()
                    || !listed && !gap.startsWith(COMMA) && Likeness.otherState(first, each)
                    || Arithmetic.in("part", gap)
                    || Arithmetic.in("part.end", gap)
                    || based(each)
                    || Arithmetic.in("comma.full", gap)
                            && !each.unit().name().equals(first.unit().name())) {
                break;
            }
            parts.add(each);
        }
        return parts;
    }

    /** 有效警情1203起，有效警情中治安类311起: of one told before, by its own name. */
    private boolean based(Quantity each) {
        var base = Arithmetic.words("base.named").matcher(each.before());
        var prefix = statement.prefix(each);
        return base.find()
                && prefix.substring(0, Math.max(0, prefix.length() - each.before().length()))
                        .contains(base.group("base"));
    }

    private String between(Quantity one, Quantity two) {
        return statement.text().substring(one.end(), two.start());
    }
}
