package fazhi.report.past;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who, by when and how much, where a text says so (责任单位、时限、指标). */
record Particulars(@Nullable String unit, @Nullable String deadline, @Nullable String target) {

    static Particulars of(String text) {
        return new Particulars(
                Optional.ofNullable(all("unit", text)).orElseGet(() -> all("unit.by", text)),
                Optional.ofNullable(first("deadline.named", text))
                        .orElseGet(() -> all("deadline", text)),
                targets(text));
    }

    /** The text without the lines that only name them. */
    static String without(String text) {
        var bare = PastWords.get("unit").matcher(text).replaceAll("");
        return PastWords.get("deadline.named").matcher(bare).replaceAll("").strip();
    }

    private static @Nullable String first(String pattern, String text) {
        var match = PastWords.get(pattern).matcher(text);
        return match.find() ? match.group(1).strip() : null;
    }

    private static @Nullable String all(String pattern, String text) {
        var found =
                PastWords.get(pattern)
                        .matcher(text)
                        .results()
                        .map(Particulars::value)
                        .distinct()
                        .collect(Collectors.joining(PastWords.get("comma").pattern()));
        return found.isEmpty() ? null : found;
    }

    private static String value(MatchResult match) {
        return match.group(1).strip();
    }

    private static @Nullable String targets(String text) {
        var found =
                PastWords.get("clause")
                        .splitAsStream(text)
                        .filter(clause -> PastWords.in("target", clause))
                        .map(clause -> PastWords.get("deadline").matcher(clause).replaceAll(""))
                        .map(clause -> PastWords.get("point.mark").matcher(clause).replaceAll(""))
                        .map(String::strip)
                        .distinct()
                        .collect(Collectors.joining(PastWords.get("semicolon").pattern()));
        return found.isEmpty() ? null : found;
    }
}
