package fazhi.ledger.shape;

import fazhi.ledger.cell.TableWords;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words by which a row of sums is known (合计行). */
public final class SumRow {

    private static final Pattern SUM =
            Pattern.compile(
                    "(?:[\\d(]*(?:%s))*(%s)(.*)"
                            .formatted(either("sum.before"), either("sum.words")));

    /** Of a village, an office or a kind: its name and the word. */
    private static final Pattern OF_ONE =
            Pattern.compile("[\\p{IsHan}\\d]{1,12}(?:%s):?".formatted(either("sum.end")));

    private static final Pattern NOTHING_MORE = Pattern.compile("[:().,\\d\\u3001]*");

    private SumRow() {}

    private static String either(String words) {
        return TableWords.of(words).stream()
                .map(TableWords::plain)
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    static boolean begins(String text) {
        var plain = TableWords.plain(text);
        return SUM.matcher(plain).matches() || OF_ONE.matcher(plain).matches();
    }

    static boolean exactly(String text) {
        var sum = SUM.matcher(TableWords.plain(text));
        return sum.matches()
                && (NOTHING_MORE.matcher(sum.group(2)).matches() || sum.group(2).startsWith(":"));
    }

    /** What stands behind the word: 合计：18人，持证15人 says 18人 first. */
    public static String behind(String text) {
        var sum = SUM.matcher(TableWords.plain(text));
        return sum.matches() ? sum.group(2).replaceFirst("^[:.,]+", "") : "";
    }

    /** A sum of the whole table, not of a page or a part. */
    public static boolean ofAll(String text) {
        var sum = SUM.matcher(TableWords.plain(text));
        return sum.matches()
                && TableWords.of("sum.part").stream()
                        .noneMatch(sum.group().substring(0, sum.end(1))::contains);
    }
}
