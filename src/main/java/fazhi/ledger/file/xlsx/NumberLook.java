package fazhi.ledger.file.xlsx;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * How a number looks under its format (数字格式): {@code 0.0"万"} shows 3.5 as 3.5万. Formats of days and
 * those that need an exponent are not shown by it.
 */
final class NumberLook {

    private static final int LONGEST = 200;

    private static final int PERCENT = 2;

    private static final int THOUSAND = 3;

    /** A piece of a format (格式片段): a place for digits, or what stands as it is. */
    private record Piece(char digit, String literal) {

        boolean place() {
            return digit != 0;
        }
    }

    private final List<Piece> whole = new ArrayList<>();

    private final List<Piece> fraction = new ArrayList<>();

    private int places;

    private int power;

    private boolean grouped;

    private boolean readable = true;

    private boolean negative;

    private NumberLook() {}

    /** The number as a person sees it, or as it is where the format says nothing of it. */
    static String of(BigDecimal number, String pattern) {
        var plain = number.toPlainString();
        if (pattern.isEmpty() || pattern.length() > LONGEST) {
            return plain;
        }
        var sections = sections(pattern);
        var section = sections.getFirst();
        var shown = number;
        if (number.signum() < 0 && sections.size() > 1) {
            section = sections.get(1);
            shown = number.negate();
        } else if (number.signum() == 0 && sections.size() > 2) {
            section = sections.get(2);
        }
        var look = new NumberLook();
        look.read(section);
        return look.readable ? look.show(shown) : plain;
    }

    private static List<String> sections(String pattern) {
        var sections = new ArrayList<String>();
        boolean quoted = false;
        int from = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char each = pattern.charAt(i);
            if (each == '"') {
                quoted = !quoted;
            } else if ((each == '\\' || each == '!') && !quoted) {
                i++;
            } else if (each == ';' && !quoted) {
                sections.add(pattern.substring(from, i));
                from = i + 1;
            }
        }
        sections.add(pattern.substring(from));
        return sections;
    }

    private void read(String section) {
        boolean inFraction = false;
        int commas = 0;
        for (int i = 0; i < section.length(); i++) {
            char each = section.charAt(i);
            var side = inFraction ? fraction : whole;
            switch (each) {
                case '0', '#', '?' -> {
                    grouped |= commas > 0 && !inFraction;
                    commas = 0;
                    side.add(new Piece(each, ""));
                    places += inFraction ? 1 : 0;
                }
                case '.' -> inFraction = true;
                case ',' -> commas++;
                case '%' -> {
                    power += PERCENT;
                    side.add(literal("%"));
                }
                case '"' -> {
                    int end = section.indexOf('"', i + 1);
                    end = end < 0 ? section.length() : end;
                    side.add(literal(section.substring(i + 1, end)));
                    i = end;
                }
                case '\\', '!' -> {
                    i++;
                    if (i < section.length()) {
                        side.add(literal(section.substring(i, i + 1)));
                    }
                }
                case '_', '*' -> i++;
                case '[' -> i = bracket(section, i, side);
                case 'E', 'e', '@', 'G', 'g', '/', 'y', 'm', 'd', 'h', 's' -> readable = false;
                default -> side.add(literal(String.valueOf(each)));
            }
        }
        power -= THOUSAND * commas;
        readable &= whole.stream().anyMatch(Piece::place) || places > 0 || onlyWords();
    }

    private boolean onlyWords() {
        return !whole.isEmpty();
    }

    /** A colour, a condition, or a currency: {@code [$¥-804]}. */
    private static int bracket(String section, int at, List<Piece> side) {
        int end = section.indexOf(']', at);
        if (end < 0) {
            return section.length();
        }
        var inside = section.substring(at + 1, end);
        if (inside.startsWith("$")) {
            int mark = inside.indexOf('-');
            side.add(literal(inside.substring(1, mark < 0 ? inside.length() : mark)));
        }
        return end;
    }

    private static Piece literal(String text) {
        return new Piece((char) 0, text);
    }

    private String show(BigDecimal number) {
        negative = number.signum() < 0;
        var shown = number.abs().scaleByPowerOfTen(power).setScale(places, RoundingMode.HALF_UP);
        var digits = shown.toPlainString();
        int point = digits.indexOf('.');
        var text = new StringBuilder(negative && shown.signum() != 0 ? "-" : "");
        text.append(wholeDigits(point < 0 ? digits : digits.substring(0, point)));
        if (places > 0) {
            var after = fractionDigits(digits.substring(point + 1));
            text.append(after.isEmpty() || !Character.isDigit(after.charAt(0)) ? "" : ".");
            text.append(after);
        } else {
            fraction.forEach(piece -> text.append(piece.literal()));
        }
        return text.toString().strip();
    }

    /** Digits from the right, each to its place; the first place takes all that are left. */
    private String wholeDigits(String digits) {
        var left = digits.equals("0") ? "" : digits;
        int first = 0;
        while (first < whole.size() && !whole.get(first).place()) {
            first++;
        }
        var text = new StringBuilder();
        int shown = 0;
        for (int i = whole.size() - 1; i >= 0; i--) {
            var piece = whole.get(i);
            if (!piece.place()) {
                text.insert(0, piece.literal());
                continue;
            }
            int taken = i == first ? left.length() : Math.min(1, left.length());
            var own = left.substring(left.length() - taken);
            left = left.substring(0, left.length() - taken);
            own = own.isEmpty() && piece.digit() == '0' ? "0" : own;
            for (int d = own.length() - 1; d >= 0; d--) {
                if (grouped && shown > 0 && shown % THOUSAND == 0) {
                    text.insert(0, ',');
                }
                text.insert(0, own.charAt(d));
                shown++;
            }
        }
        return text.toString();
    }

    private String fractionDigits(String digits) {
        int last = digits.length();
        int optional = 0;
        for (int i = fraction.size() - 1; i >= 0 && fraction.get(i).digit() != '0'; i--) {
            optional += fraction.get(i).place() ? 1 : 0;
        }
        while (optional > 0 && last > 0 && digits.charAt(last - 1) == '0') {
            last--;
            optional--;
        }
        var text = new StringBuilder();
        int at = 0;
        for (var piece : fraction) {
            if (!piece.place()) {
                text.append(piece.literal());
            } else if (at < last) {
                text.append(digits.charAt(at++));
            }
        }
        return text.toString();
    }
}
