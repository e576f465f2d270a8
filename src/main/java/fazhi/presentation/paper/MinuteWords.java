package fazhi.presentation.paper;

import fazhi.check.read.PatternBook;
import java.util.stream.Stream;

/** How minutes say what a record holds in a few words (纪要用语). */
final class MinuteWords {

    private static final PatternBook PATTERNS = new PatternBook("/presentation/minutes.patterns");

    private MinuteWords() {}

    /** The matters of a record's column, without the marks between them. */
    static Stream<String> matters(String text) {
        return PATTERNS.get("matter.break")
                .splitAsStream(text)
                .map(String::strip)
                .map(each -> PATTERNS.get("manner").matcher(each).replaceFirst(""))
                .filter(each -> !each.isEmpty());
    }

    /** 听取…汇报, 审议…: the words follow 会议 as they are. */
    static boolean heard(String matter) {
        return PATTERNS.in("heard", matter);
    }

    /** 镇党委会议（2023年第2次）: a name that says it is a meeting. */
    static boolean meeting(String name) {
        return PATTERNS.in("meeting", name);
    }

    /** A town by its name alone: 青石镇. */
    static String place(String town) {
        return PATTERNS.get("government").matcher(town).replaceFirst("");
    }

    /** 通过…, 同意…. */
    static boolean decided(String matter) {
        return PATTERNS.in("decided", matter);
    }
}
