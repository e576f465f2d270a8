package fazhi.report.past;

import fazhi.check.read.ReportParagraph;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A heading with what stands below it (标题与其下内容). */
class Part {

    private static final int HEADING_LENGTH = 45;

    private final int depth;

    private final String heading;

    private final int paragraph;

    private final List<Integer> numbers = new ArrayList<>();

    private final List<String> texts = new ArrayList<>();

    private final List<Part> children = new ArrayList<>();

    Part(int depth, String words, int paragraph) {
        this.depth = depth;
        this.paragraph = paragraph;
        numbers.add(paragraph);
        this.heading = cut(words);
        var rest = PastWords.get("rest.begin").matcher(words.substring(heading.length()));
        var own = rest.replaceFirst("").strip();
        if (!own.isEmpty()) {
            texts.add(own);
        }
    }

    /** The tree of a body's headings; a bare line that means a chapter is one as well. */
    static Part tree(List<ReportParagraph> body, int year) {
        var depths = new Depths(body, year);
        var root = new Part(0, "", 0);
        var open = new ArrayList<>(List.of(root));
        for (var each : body) {
            if (PastWords.in("closing", each.text())) {
                continue;
            }
            int depth = depths.of(each);
            if (depth == 0) {
                open.getLast().texts.add(each.text());
                open.getLast().numbers.add(each.number());
                continue;
            }
            while (open.getLast().depth >= depth) {
                open.removeLast();
            }
            var parts = parted(each).stream().map(words -> new Part(depth, words, each.number()));
            open.getLast().children.addAll(parts.toList());
            open.add(open.getLast().children.getLast());
        }
        return root;
    }

    /** The words of a heading's paragraph; （1）…（2）… may stand in one. */
    private static List<String> parted(ReportParagraph paragraph) {
        var points = Points.of(paragraph.text());
        return points.before().isEmpty() && points.points().size() > 1
                ? points.points()
                : List.of(Depths.unmarked(paragraph));
    }

    String heading() {
        return heading;
    }

    int paragraph() {
        return paragraph;
    }

    List<Part> children() {
        return children;
    }

    List<String> texts() {
        return texts;
    }

    /** The paragraph of one of the texts of the root, which has no heading. */
    int number(int text) {
        return numbers.get(text + 1);
    }

    /** All words below the heading, a line a paragraph. */
    String text() {
        return String.join(
                "\n",
                Stream.concat(texts.stream(), children.stream().map(Part::whole))
                        .filter(each -> !each.isBlank())
                        .toList());
    }

    /** The heading and all below it. */
    String whole() {
        var below = text();
        if (below.isEmpty()) {
            return heading;
        }
        return texts.isEmpty() ? heading + "\n" + below : heading + PastWords.stop() + below;
    }

    /** The numbers of all its paragraphs, its heading's first. */
    Stream<Integer> paragraphs() {
        return Stream.concat(numbers.stream(), children.stream().flatMap(Part::paragraphs));
    }

    private static String cut(String words) {
        var end = PastWords.get("heading.end").matcher(words);
        var first = end.find() ? words.substring(0, end.start()) : words;
        var points = PastWords.get("heading.points").matcher(first);
        if (points.find()) {
            first = first.substring(0, points.start());
        }
        var pause = PastWords.get("pause").matcher(first);
        return first.length() > HEADING_LENGTH && pause.find()
                ? first.substring(0, pause.start())
                : first;
    }
}
