package fazhi.report.past;

import fazhi.check.read.ChineseNumber;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The points of a text (分点): 一是…二是…, 第一，…, ①…, （1）…, 1.…, also inside one paragraph.
 *
 * @param before what stands in front of the first
 */
record Points(String before, List<String> points) {

    private static final int KINDS = 11;

    private static final String CIRCLED = PastWords.get("circled").pattern();

    private static final List<String> WORDS =
            List.of(PastWords.get("ordinal.words").pattern().split(","));

    static Points of(String text) {
        return IntStream.rangeClosed(1, KINDS)
                .mapToObj(kind -> sequence(text, kind))
                .filter(found -> !found.isEmpty())
                .min(Comparator.comparing(found -> found.getFirst().start()))
                .map(found -> split(text, found))
                .orElse(new Points(text, List.of()));
    }

    boolean none() {
        return points.isEmpty();
    }

    private static Points split(String text, List<MatchResult> marks) {
        var points = new ArrayList<String>();
        for (int i = 0; i < marks.size(); i++) {
            int end = i + 1 < marks.size() ? marks.get(i + 1).start() : text.length();
            points.add(
                    PastWords.get("point.end")
                            .matcher(text.substring(marks.get(i).end(), end).strip())
                            .replaceFirst(""));
        }
        return new Points(text.substring(0, marks.getFirst().start()).strip(), points);
    }

    /** The marks of a kind that count 1, 2, 3 …; one alone is only a list where it says 一是. */
    private static List<MatchResult> sequence(String text, int kind) {
        var found = new ArrayList<MatchResult>();
        var matcher = PastWords.get("point." + kind).matcher(text);
        while (matcher.find()) {
            if (ordinal(matcher.group(1)) == found.size() + 1) {
                found.add(matcher.toMatchResult());
            }
        }
        return found.size() > 1 || kind == 1 ? found : List.of();
    }

    private static int ordinal(String mark) {
        int circled = CIRCLED.indexOf(mark);
        if (mark.length() == 1 && circled >= 0) {
            return circled + 1;
        }
        int word = WORDS.indexOf(mark);
        return word >= 0 ? word % 4 + 1 : ChineseNumber.parse(mark).intValue();
    }

    /** Each of several lines that is no lead-in. */
    static List<String> lines(List<String> texts) {
        return texts.stream()
                .flatMap(text -> Stream.of(text.split("\n")))
                .map(String::strip)
                .map(line -> PastWords.get("bullet").matcher(line).replaceFirst(""))
                .filter(line -> !line.isEmpty() && !PastWords.in("lead-in", line))
                .toList();
    }
}
