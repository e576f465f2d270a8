package fazhi.publicity.notice;

import fazhi.check.read.ChineseNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/**
 * How many, as a message says it (通知中的数).
 *
 * @param several true where it says more than one such number, or does not say of whom
 */
record NoticeCount(@Nullable Integer value, boolean about, boolean several) {

    private static final NoticeCount NONE = new NoticeCount(null, false, false);

    /** People who came; those who served them are not counted. */
    static NoticeCount people(String text) {
        var found = new ArrayList<MatchResult>();
        var match = NoticeWords.in("people.counted", text);
        while (match.find()) {
            if (!NoticeWords.has("staff", text.substring(0, match.start()))) {
                found.add(match.toMatchResult());
            }
        }
        if (found.isEmpty()) {
            var bare = NoticeWords.in("people.bare", text);
            return bare.find() ? of(List.of(bare.toMatchResult()), false) : NONE;
        }
        var before = text.substring(0, found.getFirst().start());
        return of(
                found, found.getFirst().group(4).length() > 1 || NoticeWords.has("asked", before));
    }

    static NoticeCount materials(String text) {
        var behind = NoticeWords.in("materials.behind", text);
        if (behind.find()) {
            return of(List.of(behind.toMatchResult()), behind.find());
        }
        var before = NoticeWords.in("materials.before", text);
        return before.find() ? of(List.of(before.toMatchResult()), false) : NONE;
    }

    private static NoticeCount of(List<MatchResult> found, boolean doubtful) {
        var first = found.getFirst();
        boolean about = false;
        for (int group = 1; group <= first.groupCount(); group++) {
            about |= group != 2 && group != 4 && first.group(group) != null;
        }
        about |= first.groupCount() == 4 && first.group(4) != null;
        about &= !NoticeWords.has("people.exact", String.valueOf(first.group(1)));
        return new NoticeCount(
                ChineseNumber.parse(first.group(2)).intValue(),
                about,
                doubtful || found.size() > 1);
    }
}
