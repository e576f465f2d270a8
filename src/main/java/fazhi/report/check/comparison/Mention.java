package fazhi.report.check.comparison;

import fazhi.report.check.arithmetic.Arithmetic;
import fazhi.report.check.language.Quantity;
import fazhi.report.check.language.Statement;
import fazhi.report.check.language.Subjects;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/** One place where a text names a whole figure (指标出现处), not a part, a month or an event of it. */
record Mention(Statement statement, Quantity quantity, String key) {

    private static final int SHORTEST = 2;

    static Stream<Mention> in(Statement statement, int year) {
        return statement.quantities().stream()
                .filter(each -> !each.approximate() && !each.aside())
                .filter(each -> whole(statement, each, year))
                .map(each -> new Mention(statement, each, key(each) + field(statement, each)))
                .filter(each -> !each.key.isEmpty());
    }

    boolean contradicts(Mention other) {
        return key.equals(other.key)
                && quantity.sameKind(other.quantity)
                && !quantity.agrees(other.quantity.value())
                && !other.quantity.agrees(quantity.value());
    }

    /** 办结 is of cases, petitions or disputes, as the sentence said before. */
    private static String field(Statement statement, Quantity quantity) {
        var words = statement.prefix(quantity);
        var field = Arithmetic.last("other.object", words);
        boolean state = Arithmetic.in("state.term", Subjects.key(quantity.subject()));
        boolean own =
                field.isEmpty()
                        || field.get().end()
                                <= Arithmetic.last("own.object", words)
                                        .map(MatchResult::start)
                                        .orElse(-1);
        return state && !own ? " " + field.get().group() : "";
    }

    /** What is counted stands before the number, or behind 个 and a mere verb (化解 15 件积案). */
    private static String key(Quantity quantity) {
        var before = Subjects.key(quantity.before());
        if (place(quantity)) {
            return Subjects.key(quantity.after());
        }
        boolean bare = before.length() < SHORTEST || Arithmetic.in("verb", before);
        return bare ? Subjects.key(quantity.subject()) : before;
    }

    private static boolean place(Quantity quantity) {
        return quantity.unit().kind().equals("place")
                && quantity.after().length() >= SHORTEST - 1
                && Arithmetic.in("place.whole", quantity.before());
    }

    private static boolean whole(Statement statement, Quantity quantity, int year) {
        var prefix = statement.prefix(quantity).replace(year + "", "");
        var words = prefix + quantity.after();
        if (Arithmetic.in("scoped", prefix)
                || Arithmetic.in("year", words)
                || Arithmetic.in("within", prefix)
                || Arithmetic.in("scoped.place", quantity.before())) {
            return false;
        }
        boolean marked = Arithmetic.in("marker", statement.prefix(quantity) + quantity.after());
        return marked && !placeOnly(quantity)
                || !Arithmetic.in("event", quantity.subject())
                || place(quantity);
    }

    /** 15 个村 may be some of them. */
    private static boolean placeOnly(Quantity quantity) {
        return quantity.unit().kind().equals("place")
                && !place(quantity)
                && quantity.before().length() < SHORTEST;
    }
}
