package fazhi.check.language;

import fazhi.check.read.ChineseNumber;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/**
 * Points counted within a text (列举): 一是…二是…, （1）…（2）…, ①…②….
 *
 * @param marks in order; a series begins anew at the first number
 */
public record Points(List<Mark> marks) {

    private static final List<String> KINDS =
            List.of(
                    "point.is",
                    "point.first",
                    "point.that",
                    "point.must",
                    "point.verb",
                    "point.come",
                    "point.bracket",
                    "point.bracket.han",
                    "point.circle",
                    "point.digit");

    public Points {
        marks = List.copyOf(marks);
    }

    /**
     * One point (列举项).
     *
     * @param start of the mark in the text
     * @param text the mark and what is said, up to the next point of the series
     */
    public record Mark(int start, int end, int ordinal, String written, String text) {}

    /** Every series of a text, kind by kind; one that does not begin at its first is left out. */
    public static List<Points> in(String text) {
        return KINDS.stream().flatMap(kind -> of(kind, text)).toList();
    }

    public int start() {
        return marks.getFirst().start();
    }

    private static Stream<Points> of(String kind, String text) {
        var series = new ArrayList<List<MatchResult>>();
        var open = new ArrayDeque<List<MatchResult>>();
        Statements.PATTERNS
                .get(kind)
                .matcher(text)
                .results()
                .forEach(
                        mark -> {
                            if (ordinal(mark) == 1) {
                                open.push(new ArrayList<>());
                                series.add(open.peek());
                            } else {
                                close(open, ordinal(mark));
                            }
                            if (!open.isEmpty()) {
                                open.peek().add(mark);
                            }
                        });
        return series.stream().filter(each -> each.size() > 1).map(each -> points(each, text));
    }

    /** Within a point others may be counted: they end where the outer series goes on. */
    private static void close(Deque<List<MatchResult>> open, int ordinal) {
        if (open.stream().anyMatch(each -> ordinal(each.getLast()) == ordinal - 1)) {
            while (ordinal(open.peek().getLast()) != ordinal - 1) {
                open.pop();
            }
        }
    }

    private static Points points(List<MatchResult> series, String text) {
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < series.size(); i++) {
            var mark = series.get(i);
            int end = i + 1 < series.size() ? series.get(i + 1).start("mark") : text.length();
            marks.add(
                    new Mark(
                            mark.start("mark"),
                            mark.end("mark"),
                            ordinal(mark),
                            mark.group("mark"),
                            text.substring(mark.start("mark"), end)));
        }
        return new Points(marks);
    }

    private static int ordinal(MatchResult mark) {
        return ChineseNumber.whole(mark.group("n"));
    }
}
