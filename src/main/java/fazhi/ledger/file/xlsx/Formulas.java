package fazhi.ledger.file.xlsx;

import fazhi.ledger.file.Cell;
import fazhi.ledger.file.CellReference;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Computes what a program wrote and no spreadsheet ever opened (无结果公式): sums, the four rules and
 * texts put together. Anything more is not guessed.
 */
final class Formulas {

    private static final int DEEPEST = 50;

    private static final int MOST_CELLS = 20_000;

    private static final MathContext DIGITS = new MathContext(15);

    private static final Pattern TOKEN =
            Pattern.compile(
                    "\\s*(?:(\\d+(?:\\.\\d+)?)|\"((?:[^\"]|\"\")*)\"|(SUM)\\s*(?=\\()"
                            + "|(\\$?[A-Z]{1,3}\\$?\\d{1,7})|([-+*/&(),:]))",
                    Pattern.CASE_INSENSITIVE);

    /** Cells by their name. */
    private final Map<String, Cell> cells;

    private final Set<String> open = new HashSet<>();

    private List<String> tokens = new ArrayList<>();

    private int at;

    Formulas(Map<String, Cell> cells) {
        this.cells = cells;
    }

    /** The value as a number or a text, or nothing. */
    Optional<Object> value(String formula) {
        var outerTokens = tokens;
        int outerAt = at;
        try {
            tokens = tokens(formula);
            at = 0;
            var value = joined();
            return at == tokens.size() ? Optional.of(value) : Optional.empty();
        } catch (NotSimple | ArithmeticException _) {
            return Optional.empty();
        } finally {
            tokens = outerTokens;
            at = outerAt;
        }
    }

    private static List<String> tokens(String formula) {
        var match = TOKEN.matcher(formula);
        var tokens = new ArrayList<String>();
        int end = 0;
        while (end < formula.length() && match.find(end) && match.start() == end) {
            tokens.add(match.group().strip().replace("$", ""));
            end = match.end();
        }
        if (!formula.substring(end).isBlank()) {
            throw new NotSimple();
        }
        return tokens;
    }

    private boolean take(String sign) {
        boolean there = at < tokens.size() && tokens.get(at).equalsIgnoreCase(sign);
        at += there ? 1 : 0;
        return there;
    }

    private Object joined() {
        var value = sum();
        while (take("&")) {
            value = text(value) + text(sum());
        }
        return value;
    }

    private Object sum() {
        var value = product();
        while (true) {
            if (take("+")) {
                value = number(value).add(number(product()));
            } else if (take("-")) {
                value = number(value).subtract(number(product()));
            } else {
                return value;
            }
        }
    }

    private Object product() {
        var value = part();
        while (true) {
            if (take("*")) {
                value = number(value).multiply(number(part()));
            } else if (take("/")) {
                value = number(value).divide(number(part()), DIGITS);
            } else {
                return value;
            }
        }
    }

    private Object part() {
        if (take("-")) {
            return number(part()).negate();
        }
        if (take("(")) {
            var value = joined();
            require(")");
            return value;
        }
        if (take("SUM")) {
            require("(");
            return total();
        }
        if (at >= tokens.size()) {
            throw new NotSimple();
        }
        var token = tokens.get(at++);
        if (token.startsWith("\"")) {
            return token.substring(1, token.length() - 1).replace("\"\"", "\"");
        }
        return Character.isDigit(token.charAt(0)) ? new BigDecimal(token) : cell(token);
    }

    private BigDecimal total() {
        var total = BigDecimal.ZERO;
        do {
            if (at + 2 < tokens.size() && tokens.get(at + 1).equals(":")) {
                for (var name : area(tokens.get(at), tokens.get(at + 2))) {
                    if (cell(name) instanceof BigDecimal number) {
                        total = total.add(number);
                    }
                }
                at += 3;
            } else {
                total = total.add(number(joined()));
            }
        } while (take(","));
        require(")");
        return total;
    }

    private static List<String> area(String first, String last) {
        int left = CellReference.column(first);
        int right = CellReference.column(last);
        int top = CellReference.row(first);
        int bottom = CellReference.row(last);
        if (left < 0
                || right < left
                || top < 1
                || bottom < top
                || (long) (right - left + 1) * (bottom - top + 1) > MOST_CELLS) {
            throw new NotSimple();
        }
        var names = new ArrayList<String>();
        for (int row = top; row <= bottom; row++) {
            for (int column = left; column <= right; column++) {
                names.add(CellReference.letters(column) + row);
            }
        }
        return names;
    }

    private Object cell(String name) {
        var key = name.toUpperCase(java.util.Locale.ROOT);
        var cell = cells.getOrDefault(key, Cell.BLANK);
        return switch (cell.kind()) {
            case NUMBER -> new BigDecimal(cell.text());
            case TEXT -> cell.text();
            case FORMULA -> nested(key, cell.text());
            default -> throw new NotSimple();
        };
    }

    private Object nested(String key, String formula) {
        if (open.size() > DEEPEST || !open.add(key)) {
            throw new NotSimple();
        }
        try {
            return value(formula).orElseThrow(NotSimple::new);
        } finally {
            open.remove(key);
        }
    }

    private void require(String sign) {
        if (!take(sign)) {
            throw new NotSimple();
        }
    }

    private static BigDecimal number(Object value) {
        if (value instanceof BigDecimal number) {
            return number;
        }
        if (value.equals("")) {
            return BigDecimal.ZERO;
        }
        throw new NotSimple();
    }

    private static String text(Object value) {
        return value instanceof BigDecimal number ? plain(number) : value.toString();
    }

    static String plain(BigDecimal number) {
        var rounded = number.round(DIGITS);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** A formula beyond what is computed here (不支持的公式). */
    private static final class NotSimple extends RuntimeException {}
}
