package fazhi.publicity.notice;

import fazhi.check.read.ChineseNumber;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/**
 * The day of a message (通知日期) and the text without it.
 *
 * @param guessed true where its year, or the day itself, is not said
 * @param range true where it is the first of several days
 */
record NoticeDay(@Nullable LocalDate day, boolean guessed, boolean range, String rest) {

    static NoticeDay in(String text, Town town, @Nullable LocalDate sent) {
        for (var form : new String[] {"day.full", "day.month", "day.dotted", "day.han"}) {
            var match = NoticeWords.in(form, text);
            while (match.find()) {
                var day = day(match.toMatchResult(), town, sent);
                if (day != null) {
                    return cut(text, match.toMatchResult(), day, match.groupCount() < 3);
                }
            }
        }
        return relative(text, town, sent);
    }

    private static NoticeDay cut(String text, MatchResult match, LocalDate day, boolean guessed) {
        var behind = text.substring(match.end());
        var range = NoticeWords.in("day.behind", behind);
        boolean several = range.find();
        var after = several ? behind.substring(range.end()) : behind;
        return new NoticeDay(
                day, guessed || several, several, text.substring(0, match.start()) + " " + after);
    }

    private static @Nullable LocalDate day(MatchResult match, Town town, @Nullable LocalDate sent) {
        try {
            if (match.groupCount() == 3) {
                return LocalDate.of(number(match, 1), number(match, 2), number(match, 3));
            }
            var latest = sent == null ? town.today() : sent;
            var day = MonthDay.of(number(match, 1), number(match, 2));
            var same = day.atYear(latest.getYear());
            return same.isAfter(latest) ? day.atYear(latest.getYear() - 1) : same;
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static int number(MatchResult match, int group) {
        return ChineseNumber.parse(match.group(group)).intValue();
    }

    /** Today and yesterday are known only from the day a message was sent. */
    private static NoticeDay relative(String text, Town town, @Nullable LocalDate sent) {
        if (sent == null) {
            return new NoticeDay(null, true, false, text);
        }
        if (NoticeWords.has("day.today", text)) {
            return new NoticeDay(sent, true, false, text);
        }
        return NoticeWords.has("day.yesterday", text)
                ? new NoticeDay(sent.minusDays(1), true, false, text)
                : new NoticeDay(sent, true, false, text);
    }
}
