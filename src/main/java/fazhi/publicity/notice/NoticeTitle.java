package fazhi.publicity.notice;

import fazhi.common.text.VisibleText;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was done, in the words of a message (活动名称). */
record NoticeTitle(String rest, @Nullable String place, @Nullable String village) {

    private static final int LONGEST = 40;

    @Nullable String read() {
        var text = NoticeWords.in("shown", rest).replaceAll(NoticeWords.get("shown.as").pattern());
        return Stream.of(quoted(text), held(text), clause(text))
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** “国家网络安全宣传周”咨询台, unless something stands before it in its clause. */
    private String quoted(String text) {
        var match = NoticeWords.in("quoted", text);
        if (!match.find() || !NoticeWords.has("word", match.group())) {
            return "";
        }
        var after = NoticeWords.in("held.short", match.group(2)).replaceFirst("");
        return clean(match.group(1) + after);
    }

    private String held(String text) {
        var match = NoticeWords.in("held", text);
        while (match.find()) {
            if (NoticeWords.has("word", match.group(1))) {
                return clean(match.group(1));
            }
        }
        return "";
    }

    private String clause(String text) {
        return NoticeWords.get("clause")
                .splitAsStream(text)
                .filter(each -> NoticeWords.has("word", each))
                .map(this::clean)
                .filter(each -> !each.isEmpty() && !NoticeWords.has("title.who", each))
                .findFirst()
                .orElse("");
    }

    private String clean(String words) {
        var text = words.strip();
        if (village != null) {
            for (var each : village.split(NoticeWords.get("comma").pattern())) {
                text = text.startsWith(each) ? text.substring(each.length()).strip() : text;
            }
        }
        var before = "";
        while (!text.equals(before)) {
            before = text;
            text = NoticeWords.in("title.tail", text).replaceFirst("").strip();
            text = NoticeWords.in("title.head", text).replaceFirst("").strip();
        }
        for (var pair : NoticeWords.get("abbreviations").pattern().split(",")) {
            var sides = pair.split("=");
            text = text.replace(sides[0], sides[1]);
        }
        return text.length() > LONGEST
                ? VisibleText.cut(text, LONGEST)
                : text.replaceAll("\\s+", "");
    }
}
