package fazhi.report.past;

import fazhi.report.past.PastReport.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads the items of a chapter (条目读取). */
final class Items {

    private static final int SHORT = 40;

    private Items() {}

    /** Of problems or measures: the headings right below, else the points, else the paragraphs. */
    static List<Item> below(Part chapter) {
        return chapter.children().isEmpty()
                ? told(chapter.text(), chapter.paragraph())
                : chapter.children().stream().map(Items::of).toList();
    }

    static Item of(Part part) {
        var own = part.texts().isEmpty() ? "" : String.join("\n", part.texts());
        var split = Points.of(Particulars.without(own));
        var points =
                split.none()
                        ? part.children().stream().map(Part::whole).toList()
                        : Stream.concat(
                                        split.points().stream(),
                                        part.children().stream().map(Part::whole))
                                .toList();
        return item(part.heading(), points, part.text(), part.paragraph());
    }

    /** Of words without headings. */
    static List<Item> told(String text, int paragraph) {
        var split = Points.of(text);
        var each = split.none() ? lines(text) : split.points();
        return each.stream().map(words -> told(words, paragraph, Points.of(words))).toList();
    }

    /** 存在甲、乙、丙等问题 are three. */
    private static List<String> lines(String text) {
        var listed = PastWords.get("listed").matcher(text);
        if (listed.find()) {
            var lacks = listed.group("lacks");
            var list = lacks == null ? listed.group("plans") : lacks;
            return List.of(PastWords.get("list.comma").split(list));
        }
        var clauses = List.of(PastWords.get("clause").split(text.strip()));
        return clauses.size() > 2
                        && clauses.stream().allMatch(each -> PastWords.in("lacking", each))
                ? clauses
                : Points.lines(List.of(text));
    }

    private static Item told(String words, int paragraph, Points inside) {
        var end = PastWords.get("heading.end").matcher(words);
        var first = end.find() ? words.substring(0, end.start()) : words;
        var pause = PastWords.get("pause").matcher(first);
        var heading = first;
        if (first.length() > SHORT && pause.find()) {
            var begin = first.substring(0, pause.start());
            heading = PastWords.in("time.alone", begin) ? first : begin;
        }
        var below = heading.length() < words.length() ? words.substring(heading.length()) : "";
        return item(
                heading,
                inside.points(),
                PastWords.get("rest.begin").matcher(below).replaceFirst("").strip(),
                paragraph);
    }

    private static Item item(String heading, List<String> points, String text, int paragraph) {
        var found = Particulars.of(heading + PastWords.stop() + text);
        return new Item(
                heading, points, text, found.unit(), found.deadline(), found.target(), paragraph);
    }

    /**
     * Of what was done: the innermost headings, at most two below the chapter where it only gathers
     * them, and one where the chapter is itself what was done.
     */
    static List<Item> done(Part chapter) {
        boolean gathering = PastWords.in("gathering", chapter.heading());
        if (gathering && chapter.children().isEmpty()) {
            return told(chapter.text(), chapter.paragraph()).stream().map(Items::plain).toList();
        }
        var found = new ArrayList<Item>();
        done(chapter, gathering ? 2 : 1, found);
        return found;
    }

    private static void done(Part part, int depth, List<Item> found) {
        if (depth > 0 && !part.children().isEmpty() && !points(part)) {
            part.children().forEach(child -> done(child, depth - 1, found));
        } else if (!part.text().isBlank() && part.paragraph() > 0) {
            found.add(plain(of(part)));
        }
    }

    /** What stands below is told by its headings alone: they are points. */
    private static boolean points(Part part) {
        return part.children().stream()
                .allMatch(child -> child.children().isEmpty() && child.text().isBlank());
    }

    /** Deadlines and targets are told of what is still to be done. */
    private static Item plain(Item item) {
        return new Item(
                item.heading(), item.points(), item.text(), null, null, null, item.paragraph());
    }
}
