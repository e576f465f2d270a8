package fazhi.publicity.notice;

import fazhi.check.read.PatternBook;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The expressions of messages (通知的文字模式). */
final class NoticeWords {

    private static final PatternBook PATTERNS = new PatternBook("/publicity/notice.patterns");

    private NoticeWords() {}

    static Pattern get(String name) {
        return PATTERNS.get(name);
    }

    static Matcher in(String name, CharSequence text) {
        return PATTERNS.get(name).matcher(text);
    }

    static boolean has(String name, CharSequence text) {
        return PATTERNS.in(name, text);
    }
}
