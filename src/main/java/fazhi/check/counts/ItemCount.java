package fazhi.check.counts;

import fazhi.check.read.ChineseNumber;
import java.util.regex.MatchResult;

/**
 * A count claimed, and the items found (条目计数).
 *
 * @param doubtful where others need not be told
 */
record ItemCount(String claim, int claimed, int found, boolean doubtful) {

    static ItemCount of(MatchResult match, String claim, int found) {
        return new ItemCount(
                claim.strip(),
                ChineseNumber.parse(match.group("count")).intValueExact(),
                found,
                false);
    }

    ItemCount doubted() {
        return new ItemCount(claim, claimed, found, true);
    }

    boolean wrong() {
        return found > 1 && claimed != found;
    }
}
