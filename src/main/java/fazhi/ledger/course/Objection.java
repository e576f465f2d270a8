package fazhi.ledger.course;

/**
 * What a rule says against an act (办理提示), in words, with its article.
 *
 * @param rule stable name
 * @param refuses whether the act needs a reason to be done all the same
 */
public record Objection(String rule, String words, String source, boolean refuses) {

    /** What is wrong, and by which article. */
    public String said() {
        return words + " " + source;
    }
}
