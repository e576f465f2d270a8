package fazhi.check.addition;

import fazhi.check.arithmetic.Arithmetic;
import fazhi.check.arithmetic.Likeness;
import fazhi.check.arithmetic.State;
import fazhi.check.language.Quantity;
import fazhi.check.language.Statement;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Numbers of one unit in a sentence, one of which may be the others' sum (加总关系).
 *
 * @param behind true where the sum stands behind its parts
 */
record Addends(Statement statement, Quantity whole, List<Quantity> parts, boolean behind) {

    /** A slip of the pen is rarely further off. */
    private static final BigDecimal NEAR = new BigDecimal("0.1");

    private static final int SEVERAL = 3;

    /** No more than a slip of the pen away: near, or one digit of the written number another. */
    boolean near() {
        var sum = Arithmetic.sum(parts);
        var missing = whole.value().subtract(sum).abs();
        return missing.compareTo(whole.value().multiply(NEAR).max(BigDecimal.TWO)) <= 0
                || oneDigit(whole.number(), sum.stripTrailingZeros().toPlainString());
    }

    private static boolean oneDigit(String one, String other) {
        return one.length() == other.length()
                && one.length() > 1
                && IntStream.range(0, one.length())
                                .filter(at -> one.charAt(at) != other.charAt(at))
                                .count()
                        == 1;
    }

    boolean more() {
        return Arithmetic.sum(parts).compareTo(whole.value()) > 0;
    }

    /** The words leave no doubt that the parts are told apart and are all there is. */
    boolean sure() {
        return behind ? summed() : closed() || divided() && (more() || parts.size() >= SEVERAL);
    }

    private boolean summed() {
        return Words.in("sum", whole.before()) && !ofItsOwn()
                || Words.in("closed", gap(parts.getLast(), whole));
    }

    /** 审核合同 23 份，代拟答辩状 2 份，共提交法律意见 29 份: what none of those added up was. */
    private boolean ofItsOwn() {
        var own = Words.words("sum.of").matcher(whole.before());
        return own.find()
                && Arithmetic.pairs(own.group("what"))
                        .noneMatch(
                                pair ->
                                        parts.stream()
                                                .anyMatch(each -> each.subject().contains(pair)));
    }

    private boolean rest() {
        return Words.in("rest", parts.getLast().before());
    }

    /** A rest, or no others; 合格 and 不合格 of which there are more than all. */
    private boolean closed() {
        return rest()
                || Words.in("no.more", statement.text().substring(parts.getLast().end()))
                || more() && parts.size() == 2 && opposite();
    }

    /** 复查合格 39 份，复查不合格 8 份. */
    private boolean opposite() {
        var not = Words.words("negated").matcher(parts.getLast().before());
        return not.find() && parts.getFirst().before().contains(not.group("so"));
    }

    private String region() {
        int from = Math.min(whole.start(), parts.getFirst().start());
        return statement.text().substring(from, Math.max(whole.end(), parts.getLast().end()));
    }

    /** 上半年分别移交6条、11条、4条，合计…: a time told once is that of all of them. */
    private String times() {
        return statement.text().substring(parts.getFirst().end());
    }

    private boolean divided() {
        return Words.in("divided", gap(whole, parts.getFirst())) && !bracketed();
    }

    /** 11 宗（其中历史遗留 5 宗），办结 9 宗: the brackets hold one part and close before the next. */
    private boolean bracketed() {
        return parts.size() > 1
                && Words.in("bracket", gap(whole, parts.getFirst()))
                && Words.in("bracket.end", gap(parts.getFirst(), parts.get(1)));
    }

    /** Said of the whole alone, or of several states that cannot be of one matter. */
    boolean likely() {
        return !behind
                && Words.in("total", whole.before())
                && (more() && (states() > 1 || ended()) || parts.size() >= SEVERAL && alike());
    }

    /** 自行拆除 25 户，强制拆除 9 户，仍在催告 7 户: the last are those nothing else was done with. */
    private boolean ended() {
        return parts.size() >= SEVERAL
                && (Words.in("ended", parts.getLast().subject())
                        || State.of(parts.getLast()) == State.OPEN);
    }

    private long states() {
        return parts.stream().filter(each -> State.of(each).part()).count();
    }

    /** Two characters in a row are in the words of each. */
    private boolean alike() {
        var words = parts.getFirst().subject();
        return Arithmetic.pairs(words)
                .anyMatch(pair -> parts.stream().allMatch(each -> each.subject().contains(pair)));
    }

    /** Each part has words of its own; none is told of another time, or is all of them. */
    boolean plain() {
        return (parts.stream().noneMatch(each -> each.subject().isEmpty())
                        || Words.in("divided", parts.getFirst().before()))
                && parts.stream().noneMatch(each -> each.value().compareTo(whole.value()) == 0)
                && (closed() || !Words.in("further", region()))
                && (Words.in("no.more", statement.text()) || !Words.in("apart", statement.text()))
                && (closed() || !Likeness.described(parts))
                && !nested()
                && (more() || !Words.in("months", times()) || rest())
                && !Words.in("unnumbered", statement.prefix(parts.getFirst()));
    }

    /** Numbers side by side that no word keeps from being its parts; whether they are is asked. */
    boolean open() {
        var told = Stream.concat(Stream.of(whole), parts.stream()).toList();
        return (parts.size() >= SEVERAL
                        || whole.value().compareTo(BigDecimal.TEN) >= 0
                        || State.of(parts.getLast()) == State.OPEN)
                && told.stream().allMatch(each -> each.unit().equals(whole.unit()))
                && told.stream().noneMatch(each -> each.subject().isEmpty())
                && parts.stream().noneMatch(each -> each.value().compareTo(whole.value()) == 0)
                && !Words.in("moved", region())
                && !Words.in("group", region())
                && !Words.in("nested", region());
    }

    /** 同意49件，其中退回补充后同意4件: within one of them. */
    private boolean nested() {
        return IntStream.range(1, parts.size())
                .anyMatch(at -> Words.in("nested", gap(parts.get(at - 1), parts.get(at))));
    }

    private String gap(Quantity one, Quantity two) {
        return statement.text().substring(one.end(), two.start());
    }
}
