package fazhi.presentation.paper;

import fazhi.check.read.PatternBook;
import fazhi.common.text.UnitSpace;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** How minutes say what a record holds in a few words (纪要用语). */
final class MinuteWords {

    private static final PatternBook PATTERNS = new PatternBook("/presentation/minutes.patterns");

    private MinuteWords() {}

    /** The matters of a record's column, without the marks between them and their numbers. */
    static List<String> matters(String text) {
        return PATTERNS.get("matter.break")
                .splitAsStream(text)
                .map(String::strip)
                .map(each -> without("matter.number", each))
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /** 会前学习…: not what the meeting was called for. */
    static boolean before(String matter) {
        return PATTERNS.in("before", matter);
    }

    /** 听取…汇报, 审议…: the words follow 会议 as they are. */
    static boolean heard(String matter) {
        return PATTERNS.in("heard", without("manner", matter));
    }

    /** 会前学习《…》 as 学习了《…》: it is over. */
    static String over(String matter) {
        return as("verbs", without("manner", matter));
    }

    /** 镇党委会议（2023年第2次）: a name that says it is a meeting. */
    static boolean meeting(String name) {
        return PATTERNS.in("meeting", name);
    }

    /** 2023年法治政府建设情况汇报: something that is heard. */
    static boolean report(String title) {
        return PATTERNS.in("report", title);
    }

    /** 2023年法治政府建设情况: something reported on. */
    static boolean state(String title) {
        return PATTERNS.in("state", title);
    }

    /** 会议强调…: a sentence by itself. */
    static boolean whole(String matter) {
        return PATTERNS.in("whole", matter);
    }

    /** 通过…, 同意…. */
    static boolean decided(String matter) {
        return PATTERNS.in("decided", matter);
    }

    static boolean bodyIn(Body body, String words) {
        return PATTERNS.in("body." + body.name().toLowerCase(Locale.ROOT), words);
    }

    /** 镇长 as the host of a 党委会议. */
    static boolean otherHost(Body body, String host) {
        return body == Body.PARTY
                && PATTERNS.in("host.government", host)
                && !PATTERNS.in("host.party", host);
    }

    /**
     * 党委会纪要 of the kind 镇党委会议 as 镇党委会议; what stands in brackets stays, unless it repeats the day.
     */
    static String meetingName(String typed, String kind) {
        var name = without("paper", typed).strip();
        var base = without("bracket", name);
        var bracket = name.substring(base.length());
        return full(base, kind) + (PATTERNS.in("dated", bracket) ? "" : bracket);
    }

    private static String full(String name, String kind) {
        var shorter = !name.isEmpty() && !name.contains(kind);
        return shorter && kind.contains(without("level", name)) ? kind : as("short", name);
    }

    /** 上年度 as 2024年度 in a record of 2025. */
    static String dated(String text, LocalDate day) {
        return year("year.this", day.getYear(), year("year.before", day.getYear() - 1, text));
    }

    /** Names that are always quoted, quoted: “法律明白人”. */
    static String quoted(String matter) {
        return as("quoted", matter);
    }

    /** 反诈 by its full name. */
    static String spelt(String theme) {
        return as("fraud", theme);
    }

    private static String year(String pattern, int year, String text) {
        return PATTERNS.get(pattern).matcher(text).replaceAll(year + words("year.mark"));
    }

    /** 会前学法：行政执法监督: its kind, and its subject or nothing. */
    static List<String> parted(String name) {
        var found = PATTERNS.get("subject").matcher(name);
        return found.matches()
                ? List.of(found.group(1).strip(), found.group(2).strip())
                : List.of(name, "");
    }

    /** 法律咨询活动, 行政处罚法培训: an event by its name. */
    static boolean event(String name) {
        return PATTERNS.in("event", name);
    }

    /** 12 宗 as it is written on paper. */
    static String written(String figure) {
        var plain = PATTERNS.get("thousands").matcher(UnitSpace.without(figure)).replaceAll("");
        var dated =
                without(
                        "period",
                        PATTERNS.get("earlier").matcher(plain).replaceAll(words("earlier.as")));
        return as("carried", as("few", dated));
    }

    /** 尚未销号的问题4个 as 有4个问题尚未销号. */
    static String stated(String headline) {
        return as("stated", written(headline));
    }

    static boolean counted(String headline) {
        return headline.codePoints().anyMatch(Character::isDigit);
    }

    /** 每个村开展一次活动: who does it stands in the task. */
    static boolean ownSubject(String task) {
        return PATTERNS.in("own.subject", task);
    }

    /** The text in the form its pattern names for it. */
    private static String as(String pattern, String text) {
        return PATTERNS.get(pattern).matcher(text).replaceFirst(words(pattern + ".as"));
    }

    private static String words(String name) {
        return PATTERNS.get(name).pattern();
    }

    private static String without(String pattern, String text) {
        return PATTERNS.get(pattern).matcher(text).replaceFirst("");
    }
}
