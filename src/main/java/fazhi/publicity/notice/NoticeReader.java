package fazhi.publicity.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads pasted messages (通知识读), one a line or one a paragraph below who sent it and when; by rules,
 * and nothing leaves the machine.
 */
public final class NoticeReader {

    private NoticeReader() {}

    public static List<Notice> read(String text, Town town) {
        var notices = new ArrayList<Notice>();
        LocalDate sent = null;
        int number = 0;
        for (var line : text.split("\\R")) {
            number++;
            var words = line.replaceAll("[\\u200B-\\u200D\\uFEFF]", "").strip();
            var speaker = NoticeWords.in("speaker", words);
            if (speaker.find()) {
                sent = sent(speaker.group(1), speaker.group(2), speaker.group(3));
            } else if (NoticeWords.has("word", words) || counted(words, town)) {
                notices.add(new NoticeLine(number, words, town, sent).read());
            }
        }
        return notices;
    }

    /** A day and people or papers counted: something was done, whatever it is called. */
    private static boolean counted(String words, Town town) {
        return NoticeDay.in(words, town, null).day() != null
                && (NoticeCount.people(words).value() != null
                        || NoticeCount.materials(words).value() != null);
    }

    private static @Nullable LocalDate sent(
            @Nullable String year, @Nullable String month, @Nullable String day) {
        return year == null || month == null || day == null
                ? null
                : LocalDate.of(
                        Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }
}
