package fazhi.check;

/**
 * What a check found (检查发现).
 *
 * @param rule stable name of the rule
 * @param excerpt the words concerned, exactly as they stand in the text
 * @param paragraph number of the paragraph in the text, from 1; 0 where it concerns the whole
 */
public record Finding(
        String rule, Certainty certainty, String message, String excerpt, int paragraph) {

    /** How sure a finding is (确定程度): certain only with its proof, two places or two values. */
    public enum Certainty {
        CERTAIN,
        ASK
    }

    public boolean certain() {
        return certainty == Certainty.CERTAIN;
    }
}
