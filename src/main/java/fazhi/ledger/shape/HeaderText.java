package fazhi.ledger.shape;

import fazhi.ledger.cell.TableWords;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What stands in a header besides its name (表头文字): marks, brackets, units. */
final class HeaderText {

    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");

    /** A unit without brackets: 罚款/万元, 罚款：千元. */
    private static final Pattern BEHIND = Pattern.compile("[/:]([^/:()]+)$");

    private static final Map<String, Integer> MONEY = powers("unit.money");

    private static final Map<String, Integer> COUNTS = powers("unit.count");

    private HeaderText() {}

    private static Map<String, Integer> powers(String key) {
        return TableWords.of(key).stream()
                .map(each -> each.split(":"))
                .collect(Collectors.toMap(each -> each[0], each -> Integer.valueOf(each[1])));
    }

    static String unmarked(String header) {
        var plain = TableWords.plain(header);
        for (var mark : TableWords.of("required")) {
            plain = plain.replace(TableWords.plain(mark), "");
        }
        return plain;
    }

    /** The name alone, so that 立案时间 and 立案日期 are alike. */
    static String bare(String header) {
        var plain = BRACKETS.matcher(unmarked(header)).replaceAll("");
        var behind = BEHIND.matcher(plain);
        if (behind.find() && power(behind.group(1)).isPresent()) {
            plain = plain.substring(0, behind.start());
        }
        for (var word : TableWords.of("header.alike")) {
            var pair = word.split(">", -1);
            plain = plain.replace(pair[0], pair[1]);
        }
        return plain;
    }

    private static OptionalInt power(String unit) {
        return of(unit, MONEY).isPresent() ? of(unit, MONEY) : of(unit, COUNTS);
    }

    private static OptionalInt of(String unit, Map<String, Integer> powers) {
        var found = powers.get(unit);
        return found == null ? OptionalInt.empty() : OptionalInt.of(found);
    }

    /** The unit a header names, in or without brackets, as it is written there. */
    static Optional<String> unit(String header) {
        var plain = TableWords.plain(header);
        var inside = BRACKETS.matcher(plain).results().map(match -> word(match.group(1))).toList();
        var behind = BEHIND.matcher(plain);
        return behind.find() && power(behind.group(1)).isPresent()
                ? Optional.of(behind.group(1))
                : inside.stream().filter(each -> !each.isEmpty()).reduce((_, last) -> last);
    }

    /** 单位：万元 is 万元. */
    private static String word(String inside) {
        return inside.substring(inside.lastIndexOf(':') + 1);
    }

    static OptionalInt moneyPower(String unit) {
        return of(unit, MONEY);
    }

    static OptionalInt countPower(String unit) {
        return of(unit, COUNTS);
    }

    /** The power of ten of money in a line above the table: 单位：万元. */
    static int powerOf(List<String> lines) {
        return lines.stream()
                .map(TableWords::plain)
                .map(HeaderText::ofLine)
                .filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt)
                .findFirst()
                .orElse(0);
    }

    private static OptionalInt ofLine(String line) {
        for (var word : TableWords.of("unit.line")) {
            int at = line.lastIndexOf(word + ":");
            if (at >= 0) {
                var rest = line.substring(at + word.length() + 1);
                var longest =
                        MONEY.keySet().stream()
                                .filter(rest::startsWith)
                                .max((one, other) -> one.length() - other.length());
                if (longest.isPresent()) {
                    return moneyPower(longest.get());
                }
            }
        }
        return OptionalInt.empty();
    }
}
