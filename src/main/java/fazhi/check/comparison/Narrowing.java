package fazhi.check.comparison;

import fazhi.check.arithmetic.Arithmetic;
import fazhi.check.language.Quantity;
import fazhi.check.language.Statement;

/** Whether a number is told of some of a thing, not of the whole (所述范围). */
record Narrowing(Statement statement, Quantity quantity) {

    /** Of a part, of another time, or still to come. */
    boolean any(int year) {
        var prefix =
                Arithmetic.words("year.end")
                        .matcher(statement.prefix(quantity).replace(year + "", ""))
                        .replaceAll("");
        return Arithmetic.in("partial", quantity.before())
                || Arithmetic.in("other.time", prefix)
                || Arithmetic.in("restricted", quantity.before())
                || Arithmetic.in("restricted.clause", prefix)
                || Arithmetic.in("scoped.clause", prefix)
                || Arithmetic.in("excepted", quantity.before())
                || onlySome()
                || planned() && !Holding.now(quantity)
                || Arithmetic.in("scoped", prefix)
                || Arithmetic.in("year", prefix + quantity.after())
                || Arithmetic.in("within", prefix);
    }

    /** 律师只有 2 名能讲客家话: of the lawyers named before it, so many can. */
    private boolean onlySome() {
        return Arithmetic.in("only.some", quantity.before()) && !quantity.after().isEmpty();
    }

    /** What is told of next year is no second value of this one. */
    private boolean planned() {
        return Arithmetic.in("planned", statement.text());
    }

    /** 8 个村（社区）均已换届，3 个村（社区）正在进行: neither is all of them. */
    boolean shared() {
        return !Arithmetic.in("place.whole", quantity.before())
                && statement.quantities().stream()
                                .map(each -> statement.text().substring(each.end()).stripLeading())
                                .filter(each -> Arithmetic.in("villages.both", each))
                                .count()
                        > 1;
    }
}
