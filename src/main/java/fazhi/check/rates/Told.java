package fazhi.check.rates;

import fazhi.check.arithmetic.Arithmetic;
import fazhi.check.language.Quantity;
import fazhi.check.language.Statement;
import fazhi.check.language.Unit;
import fazhi.common.text.VisibleText;

/** How a change is told (变化的说法): as it is, or as what it is more than (超过一倍). */
record Told(Statement statement, Quantity rate) {

    /** 人次, 批次. */
    private static final int UNIT = 2;

    boolean plain() {
        return !Arithmetic.in("times.near", statement.prefix(rate))
                && (!rate.approximate() || rate.about() && least());
    }

    /** 超过一倍, 一倍以上, 超过上年的两倍. */
    boolean least() {
        return Arithmetic.in("at.least.before", statement.prefix(rate))
                || Arithmetic.in("times.over", statement.prefix(rate))
                || Arithmetic.in("times.least", statement.text().substring(rate.end()));
    }

    /** What stands before, without the words that only say that it is more. */
    String prefix() {
        return Arithmetic.words("at.least.before").matcher(statement.prefix(rate)).replaceFirst("");
    }

    /** 增长20%，其中电话咨询增长35%: of something the numbers before are not told of. */
    boolean ofItsOwn() {
        var earlier =
                statement.quantities().stream()
                        .filter(each -> each.start() < rate.start())
                        .toList();
        if (earlier.isEmpty()) {
            return false;
        }
        var gap = statement.text().substring(earlier.getLast().end(), rate.start());
        return Arithmetic.in("growth.within", gap)
                || earlier.getLast().unit().relative() && subject(rate.before())
                || named(rate.before());
    }

    /** 接访 86 批，批次下降 14%，人次下降 20%. */
    boolean ofAnotherUnit(Quantity own) {
        var words = rate.before();
        return words.length() > UNIT
                && Unit.of(VisibleText.cut(words, UNIT))
                        .filter(unit -> !unit.kind().equals(own.unit().kind()))
                        .isPresent();
    }

    /** 今年50件，罚没金额增长15%: in words none of which stand before. */
    private boolean named(String words) {
        var own = Arithmetic.words("growth.words").matcher(words).replaceAll("");
        var prefix = prefix();
        var front = prefix.substring(0, Math.max(0, prefix.length() - words.length()));
        return Arithmetic.in("growth.amount", own)
                && Arithmetic.pairs(own).noneMatch(front::contains);
    }

    /** 粉丝数增至1.2万人，阅读量增长4倍: its own words stand nowhere before. */
    boolean inOtherWords() {
        var words = rate.before();
        var own =
                Arithmetic.words("growth.unit")
                        .matcher(Arithmetic.words("growth.words").matcher(words).replaceAll(""))
                        .replaceAll("");
        var prefix = prefix();
        var front = prefix.substring(0, Math.max(0, prefix.length() - words.length()));
        return own.length() > 1 && Arithmetic.pairs(own).noneMatch(front::contains);
    }

    private static boolean subject(String words) {
        var own = Arithmetic.words("growth.words").matcher(words).replaceAll("");
        return own.length() > 1 && !Arithmetic.in("growth.unit", own);
    }

    boolean fits(Share change) {
        return least() ? change.reaches(rate) : change.is(rate);
    }

    boolean fitsTimes(Share share) {
        return least() ? share.times().compareTo(rate.value()) >= 0 : share.isTimes(rate);
    }
}
