package fazhi.check.counts;

import fazhi.check.arithmetic.Arithmetic;
import fazhi.check.read.ChineseNumber;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/** 三轮整治，第一轮…，第二轮…: a number of rounds announced, and those told (轮次). */
record Rounds(MatchResult claim, String told) {

    /** Announced right before the first of them; {@code below} is what the text says further on. */
    static Stream<ItemCount> in(String text, String below) {
        return Arithmetic.words("rounds")
                .matcher(text)
                .results()
                .map(claim -> new Rounds(claim, text.substring(claim.end()) + below))
                .filter(each -> !Arithmetic.in("rounds.planned", each.claim.group()))
                .flatMap(each -> each.count().stream());
    }

    /** Nothing where they are not told one by one. */
    private Optional<ItemCount> count() {
        int last = 1;
        int end = 0;
        for (var each : own()) {
            int ordinal = ordinal(each);
            if (ordinal > last + 1) {
                return Optional.empty();
            }
            if (ordinal == 1 && last > 1) {
                break;
            }
            if (ordinal > last) {
                last = ordinal;
                end = each.end();
            }
        }
        var count = ItemCount.of(claim, claim.group("said").strip(), last);
        return Arithmetic.in("rounds.rest", told.substring(0, rest(end)))
                        || some(count) && count.found() + 1 < count.claimed()
                ? Optional.empty()
                : Optional.of(some(count) ? count.doubted() : count);
    }

    /** 先后开了五次会。第一次…，第二次…: of meetings some may be told. */
    private boolean some(ItemCount count) {
        return count.found() < count.claimed()
                && Arithmetic.in("rounds.some", claim.group("each"))
                && !Arithmetic.in("announces", claim.group());
    }

    private List<MatchResult> own() {
        return Arithmetic.words("round")
                .matcher(told)
                .results()
                .filter(each -> each.group("each").equals(claim.group("each")))
                .toList();
    }

    /** Up to the end of the paragraph in which the last of them is told. */
    private int rest(int end) {
        int stop = told.indexOf('\n', end);
        return stop < 0 ? told.length() : stop;
    }

    private static int ordinal(MatchResult round) {
        return ChineseNumber.whole(round.group("n"));
    }
}
