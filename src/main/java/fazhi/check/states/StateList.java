package fazhi.check.states;

import fazhi.check.arithmetic.Arithmetic;
import fazhi.check.arithmetic.State;
import fazhi.check.language.Quantity;
import java.util.ArrayList;
import java.util.List;

/** The states told in parallel behind a total (并列状态), up to where something else begins. */
final class StateList {

    private static final int SHORT = 8;

    private StateList() {}

    static List<Quantity> parts(String text, List<Quantity> numbers) {
        var parts = new ArrayList<Quantity>();
        var first = numbers.getFirst();
        var last = first;
        for (var each : numbers) {
            boolean some =
                    each != first
                            && Arithmetic.in(
                                    "within.gap", text.substring(last.end(), each.start()));
            last = each;
            if (!parts.isEmpty() && nested(parts.getLast(), each, numbers)) {
                continue;
            }
            boolean detail =
                    each != first
                            && (Arithmetic.in("within", each.before())
                                    || Arithmetic.in("beside", each.before()));
            if (detail
                    || some
                    || each != first
                            && (Arithmetic.in("base.again", each.after())
                                    || Arithmetic.in("within.named", each.before()))
                    || again(parts, each)
                    || ofOne(parts, each)
                    || each.sameKind(first) && State.of(each) == State.TOTAL) {
                break;
            }
            boolean other = each.sameKind(first) && !StateCount.part(each);
            if (other && (!parallel(each) || begins(text.substring(0, each.start())))) {
                break;
            }
            if (each.sameKind(first)) {
                parts.add(each);
            }
        }
        return parts;
    }

    /** 完成 16 项，其中提前完成 7 项，剩余 3 项: what is left stands beside the one told apart. */
    private static boolean nested(Quantity part, Quantity each, List<Quantity> numbers) {
        return Arithmetic.in("within", each.before())
                && each.sameKind(part)
                && each.value().compareTo(part.value()) <= 0
                && State.of(part) == State.DONE
                && State.of(each) != State.OPEN
                && numbers.indexOf(each) == numbers.size() - 2
                && State.of(numbers.getLast()) == State.OPEN;
    }

    /** 准予援助 36 件，…，准予援助的已办完 30 件: of one told before, by its own words. */
    static boolean ofOne(List<Quantity> before, Quantity each) {
        return before.stream()
                .filter(one -> one.before().length() > 1)
                .filter(one -> each.before().startsWith(one.before()))
                .anyMatch(
                        one ->
                                Arithmetic.in(
                                        "of.one", each.before().substring(one.before().length())));
    }

    /** 11月结案 9 件，全年结案 62 件: the same state of another time. */
    private static boolean again(List<Quantity> parts, Quantity each) {
        return Arithmetic.in("time.own", each.before())
                && parts.stream().anyMatch(part -> State.of(part) == State.of(each));
    }

    /** 司法建议 2 份，…在办 1 份；检察建议 1 份: behind a semicolon something else begins. */
    private static boolean begins(String front) {
        var clauses = Arithmetic.words("clause").split(front);
        var behind = front.length() - clauses[clauses.length - 1].length();
        return behind > 0 && Arithmetic.in("group", front.substring(behind - 1, behind));
    }

    /** A further state such as 整理资料, not another act. */
    static boolean parallel(Quantity quantity) {
        return !quantity.before().isEmpty()
                && quantity.before().length() <= SHORT
                && !Arithmetic.in("aside", quantity.subject());
    }
}
