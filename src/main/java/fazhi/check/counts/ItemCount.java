package fazhi.check.counts;

import fazhi.check.Finding.Certainty;
import fazhi.check.arithmetic.Arithmetic;
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
                claim.strip(), ChineseNumber.whole(match.group("count")), found, false);
    }

    ItemCount doubted() {
        return new ItemCount(claim, claimed, found, true);
    }

    /** Where several counts are announced, the list may be of another one or of all of them. */
    ItemCount beside(String words) {
        var others =
                Arithmetic.words("announced.count")
                        .matcher(words)
                        .results()
                        .map(each -> ChineseNumber.whole(each.group("count")))
                        .toList();
        int all = others.stream().mapToInt(each -> each).sum();
        return others.size() > 1 && (others.contains(found) || all == found) ? doubted() : this;
    }

    Certainty certainty() {
        return doubtful ? Certainty.ASK : Certainty.CERTAIN;
    }

    boolean wrong() {
        return found > 1 && claimed != found;
    }
}
