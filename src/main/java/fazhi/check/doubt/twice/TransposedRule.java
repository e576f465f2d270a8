package fazhi.check.doubt.twice;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.arithmetic.Arithmetic;
import fazhi.check.doubt.Doubts;
import fazhi.check.language.Quantity;
import fazhi.check.language.Statement;
import fazhi.common.Texts;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** One number in two places with two of its figures changed about (数字前后颠倒). */
@Component
class TransposedRule implements CheckRule {

    private static final int FEWEST = 3;

    private static final int WINDOW = 8;

    private final Texts texts;

    TransposedRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "transposed";
    }

    @Override
    public Set<String> yieldsTo() {
        return Set.of(
                "addition",
                "all-of-them",
                "like-thing",
                "parts",
                "rate",
                "same-subject",
                "same-thing",
                "step",
                "subset",
                "sum",
                "told-back",
                "two-values");
    }

    /** A number and where it stands (数与出处). */
    private record Place(Statement statement, Quantity told, String digits) {

        static Place of(Statement statement, Quantity told) {
            return new Place(
                    statement,
                    told,
                    Doubts.words("not.digits").matcher(told.written()).replaceAll(""));
        }

        /** Of round numbers (120, 210) it tells nothing. */
        boolean exact() {
            return Doubts.words("round").matcher(digits).replaceFirst("").length() >= FEWEST;
        }

        String around() {
            var text = statement.text();
            return text.substring(Math.max(0, told.start() - WINDOW), told.start())
                    + "|"
                    + text.substring(told.end(), Math.min(text.length(), told.end() + WINDOW));
        }

        boolean turned(Place other) {
            return statement != other.statement
                    && told.unit().name().equals(other.told.unit().name())
                    && told.value().compareTo(other.told.value()) != 0
                    && turned(digits, other.digits)
                    && Arithmetic.pairs(around())
                            .filter(each -> !each.contains("|"))
                            .anyMatch(other.around()::contains);
        }

        /** 12.6 and 21.6. */
        private static boolean turned(String one, String other) {
            return one.length() == other.length()
                    && IntStream.range(1, one.length())
                            .mapToObj(
                                    at ->
                                            one.substring(0, at - 1)
                                                    + one.charAt(at)
                                                    + one.charAt(at - 1)
                                                    + one.substring(at + 1))
                            .anyMatch(other::equals);
        }
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        var places =
                reading.statements()
                        .filter(each -> !Doubts.in("transposed.not", each.text()))
                        .flatMap(
                                statement ->
                                        Doubts.plain(statement).stream()
                                                .map(each -> Place.of(statement, each))
                                                .filter(Place::exact))
                        .toList();
        return IntStream.range(1, places.size())
                .boxed()
                .flatMap(
                        at ->
                                places.subList(0, at).stream()
                                        .filter(places.get(at)::turned)
                                        .limit(1)
                                        .map(first -> finding(places.get(at), first)));
    }

    private Finding finding(Place place, Place first) {
        return place.statement()
                .ask(
                        id(),
                        texts.get(
                                "check.same-subject",
                                place.told().subject(),
                                first.told().written(),
                                place.told().written()));
    }
}
