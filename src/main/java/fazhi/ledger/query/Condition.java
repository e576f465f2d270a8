package fazhi.ledger.query;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the rows of a column must hold to be listed (筛选条件); its expression stands in the URL: {@code
 * a|b} one of, {@code -a|b} none of, {@code a..b} from to, {@code ~a} contains, {@code !} empty,
 * {@code *} filled.
 */
public sealed interface Condition {

    String column();

    String expression();

    /** Holds one of these values. */
    record OneOf(String column, List<String> values) implements Condition {

        @Override
        public String expression() {
            return String.join("|", values);
        }
    }

    /** Holds none of these values, or nothing. */
    record NoneOf(String column, List<String> values) implements Condition {

        @Override
        public String expression() {
            return "-" + String.join("|", values);
        }
    }

    /** Lies between two values, both included; an empty end is open. */
    record Between(String column, String from, String to) implements Condition {

        @Override
        public String expression() {
            return from + ".." + to;
        }
    }

    /** Contains this text, in any case. */
    record Contains(String column, String text) implements Condition {

        @Override
        public String expression() {
            return "~" + text;
        }
    }

    /** Was not filled in. */
    record Empty(String column) implements Condition {

        @Override
        public String expression() {
            return "!";
        }
    }

    /** Was filled in. */
    record Filled(String column) implements Condition {

        @Override
        public String expression() {
            return "*";
        }
    }

    /** Lies after this value, or was not filled in: "not yet, as of that day". */
    record EmptyOrAfter(String column, String after) implements Condition {

        @Override
        public String expression() {
            return "!>" + after;
        }
    }

    /** Lies on or before this value, or was not filled in: "already, as of that day". */
    record EmptyOrUpTo(String column, String last) implements Condition {

        @Override
        public String expression() {
            return "!<" + last;
        }
    }

    /**
     * Is picked by what another module knows of it; the column is the name of the pick, the value a
     * word of its own or a day.
     */
    record Picked(String column, String value) implements Condition {

        /** The picks there are; no column is called so. */
        public static final List<String> NAMES = List.of("clock", "platform", "act", "duty");

        @Override
        public String expression() {
            return value;
        }
    }

    static Condition is(String column, Object... values) {
        return new OneOf(column, Arrays.stream(values).map(String::valueOf).toList());
    }

    static Condition isNot(String column, Object... values) {
        return new NoneOf(column, Arrays.stream(values).map(String::valueOf).toList());
    }

    static Condition between(String column, Object from, Object to) {
        return new Between(column, from.toString(), to.toString());
    }

    static Condition upTo(String column, Object to) {
        return new Between(column, "", to.toString());
    }

    static Condition parse(String column, String expression) {
        if (expression.equals("!")) {
            return new Empty(column);
        }
        if (expression.equals("*")) {
            return new Filled(column);
        }
        if (expression.startsWith("!>")) {
            return new EmptyOrAfter(column, expression.substring(2));
        }
        if (expression.startsWith("!<")) {
            return new EmptyOrUpTo(column, expression.substring(2));
        }
        if (expression.startsWith("~")) {
            return new Contains(column, expression.substring(1));
        }
        int range = expression.indexOf("..");
        if (range >= 0) {
            return new Between(
                    column, expression.substring(0, range), expression.substring(range + 2));
        }
        return expression.startsWith("-")
                ? new NoneOf(column, values(expression.substring(1)))
                : new OneOf(column, values(expression));
    }

    private static List<String> values(String text) {
        return Arrays.stream(text.split("\\|"))
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toList());
    }
}
