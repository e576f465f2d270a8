package fazhi.check.comparison;

/** The words two texts have in common (相同字段). */
final class Shared {

    private Shared() {}

    /** How long the longest run of characters is that stands in both. */
    static int longest(String one, String other) {
        int longest = 0;
        for (int from = 0; from < one.length(); from++) {
            while (from + longest < one.length()
                    && other.contains(one.substring(from, from + longest + 1))) {
                longest++;
            }
        }
        return longest;
    }
}
