package fazhi.check.comparison;

import fazhi.check.arithmetic.Arithmetic;
import fazhi.check.language.Quantity;
import fazhi.check.language.Statement;
import fazhi.check.language.Subjects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/** One place where a text names a whole figure (指标出现处), not a part, a month or an event of it. */
record Mention(Statement statement, Quantity quantity, String key) {

    private static final int SHORTEST = 2;

    private static final String VILLAGES = "village";

    /** Villages and communities together, which is another number than that of villages. */
    private static final String COMMUNITIES = "village+community";

    private static final String HELD = "=";

    static Stream<Mention> in(Statement statement, int year) {
        return Stream.concat(held(statement, year), named(statement, year));
    }

    /** All there is of something, by the noun alone. */
    private static Stream<Mention> held(Statement statement, int year) {
        return statement.quantities().stream()
                .filter(each -> !each.approximate() && !each.aside())
                .filter(each -> !new Narrowing(statement, each).any(year))
                .filter(each -> !Arithmetic.in("both.kinds", behind(statement, each)))
                .flatMap(
                        each ->
                                Holding.of(statement, each).stream()
                                        .map(
                                                noun ->
                                                        new Mention(
                                                                statement,
                                                                each,
                                                                HELD + noun + level(each))));
    }

    private static Stream<Mention> named(Statement statement, int year) {
        return statement.quantities().stream()
                .filter(each -> !each.approximate() && !each.aside())
                .filter(each -> whole(statement, each, year))
                .map(each -> new Mention(statement, each, key(statement, each)))
                .filter(each -> !each.key.isEmpty())
                .map(each -> new Mention(statement, each.quantity, each.key + level(each.quantity)))
                .mapMulti(
                        (each, found) -> {
                            found.accept(each);
                            villages(each).ifPresent(found);
                        });
    }

    /** 12 个村、3 个社区 are 15 villages and communities. */
    private static Optional<Mention> villages(Mention mention) {
        var numbers = mention.statement.quantities();
        int next = numbers.indexOf(mention.quantity) + 1;
        if (!mention.key.equals(VILLAGES) || next >= numbers.size()) {
            return Optional.empty();
        }
        var communities = numbers.get(next);
        var gap = mention.statement.text().substring(mention.quantity.end(), communities.start());
        boolean both =
                Arithmetic.in("villages.gap", gap)
                        && (Arithmetic.in("communities", communities.after())
                                || Arithmetic.in("communities", communities.before()))
                        && !communities.approximate();
        return both
                ? Optional.of(
                        new Mention(
                                mention.statement, mention.quantity.plus(communities), COMMUNITIES))
                : Optional.empty();
    }

    /** 全县 and 东湾村 have numbers of their own beside that of the town. */
    private static String level(Quantity quantity) {
        var place = Arithmetic.words("level.place").matcher(quantity.before());
        return place.find()
                ? place.group()
                : Arithmetic.in("level.upper", quantity.before()) ? "+" : "";
    }

    /** 法律顾问 19 名，含镇政府法律顾问 2 名: more or fewer than elsewhere. */
    private boolean with() {
        return Arithmetic.in("with", statement.text().substring(quantity.end()));
    }

    /** 在全镇 17 间村卫生室安装…: something was done in fewer than all of them. */
    private boolean some(Mention all) {
        return quantity.value().compareTo(all.quantity.value()) < 0
                && Arithmetic.in("some.of", quantity.before())
                && !Arithmetic.in("made.whole", statement.text().substring(quantity.end()));
    }

    boolean contradicts(Mention other) {
        return key.equals(other.key)
                && !with()
                && !other.with()
                && !some(other)
                && !other.some(this)
                && quantity.sameKind(other.quantity)
                && !quantity.agrees(other.quantity.value())
                && !other.quantity.agrees(quantity.value());
    }

    /**
     * No word that may make it another matter stands with the one number and not with the other.
     */
    boolean sameWords(Mention other) {
        return !Matter.apart(words(), other.words());
    }

    /** Those of its clause, brackets and all. */
    private String words() {
        return Matter.words(
                Arithmetic.tail("clause", statement.prefix(quantity)) + quantity.after());
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
    private static String key(Statement statement, Quantity quantity) {
        var behind = behind(statement, quantity);
        boolean both = Arithmetic.in("villages.both", behind);
        if (both || Arithmetic.in("villages.alone", behind)) {
            return !every(quantity, behind) || new Narrowing(statement, quantity).shared()
                    ? ""
                    : both ? COMMUNITIES : VILLAGES;
        }
        if (Arithmetic.in("both.kinds", behind)) {
            return "";
        }
        if (Arithmetic.in("villages.before", quantity.before())) {
            return VILLAGES;
        }
        if (Arithmetic.in("joined.before", quantity.before())) {
            return "";
        }
        var before = Subjects.key(quantity.before());
        if (place(quantity)) {
            return Subjects.key(noun(quantity.after()));
        }
        if (every(quantity) && noun(behind).length() >= SHORTEST) {
            return Subjects.key(noun(behind));
        }
        boolean bare = before.length() < SHORTEST || Arithmetic.in("verb", before);
        var key = bare ? Subjects.key(quantity.subject()) : before;
        return Arithmetic.in("attended", key)
                ? new Occasion(statement, quantity).key(key)
                : key + field(statement, quantity);
    }

    private static String behind(Statement statement, Quantity quantity) {
        return statement.text().substring(quantity.end()).stripLeading();
    }

    /** 全镇 15 个…, 15 个…全覆盖. */
    private static boolean every(Quantity quantity, String behind) {
        return Arithmetic.in("place.whole", quantity.before())
                || Arithmetic.in("place.all", behind);
    }

    /** Of people 配备 is no event: a body has them. */
    private static boolean event(Quantity quantity) {
        boolean person = quantity.unit().kind().equals("person");
        return Arithmetic.in(person ? "event.person" : "event", quantity.subject());
    }

    /** 全街道15名专职人民调解员走访…: of people, what stands behind them up to what they did. */
    private static boolean every(Quantity quantity) {
        return quantity.unit().kind().equals("person")
                && Arithmetic.in("place.whole", quantity.before());
    }

    private static String noun(String behind) {
        var end = Arithmetic.words("noun.end").matcher(behind);
        return end.find() ? behind.substring(0, end.start()) : behind;
    }

    private static boolean place(Quantity quantity) {
        return quantity.unit().kind().equals("place")
                && quantity.after().length() >= SHORTEST - 1
                && every(quantity, quantity.after());
    }

    private static boolean whole(Statement statement, Quantity quantity, int year) {
        if (Arithmetic.in("scoped.place", quantity.before())
                || new Narrowing(statement, quantity).any(year)) {
            return false;
        }
        boolean marked = Arithmetic.in("marker", statement.prefix(quantity) + quantity.after());
        return marked && !placeOnly(quantity)
                || !event(quantity)
                || every(quantity)
                || place(quantity)
                || Arithmetic.in("villages.both", behind(statement, quantity));
    }

    /** 15 个村 may be some of them. */
    private static boolean placeOnly(Quantity quantity) {
        return quantity.unit().kind().equals("place")
                && !place(quantity)
                && quantity.before().length() < SHORTEST;
    }
}
