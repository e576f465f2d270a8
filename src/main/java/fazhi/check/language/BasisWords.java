package fazhi.check.language;

/** How a sentence says over which time it counts (口径用语). */
public final class BasisWords {

    private BasisWords() {}

    /** Since something began: 自…成立以来. */
    public static boolean cumulative(String text) {
        return Statements.PATTERNS.in("cumulative", text);
    }

    /** Within the year reported on: 2022年, 今年, 全年. */
    public static boolean annual(String text, int year) {
        var dense = text.replaceAll("\\s", "");
        return Statements.PATTERNS.in("annual.word", dense)
                || Statements.PATTERNS
                        .get("year")
                        .matcher(dense)
                        .results()
                        .anyMatch(match -> match.group(1).equals(String.valueOf(year)));
    }
}
