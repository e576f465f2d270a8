package fazhi.check.content;

import fazhi.check.language.Points;
import fazhi.check.read.ReportParagraph;
import fazhi.check.read.ReportText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The problems and the measures a report lists (问题与措施), in headings, points or one sentence. */
record ProblemPlan(List<Item> problems, List<Item> measures) {

    private static final int BIGRAM = 2;

    /** One of them (条目). */
    record Item(String text, ReportParagraph paragraph, boolean headed) {

        static Item of(ReportParagraph heading) {
            return new Item(heading.heading(), heading, true);
        }

        /** True where another text says some of its words, in pairs of characters. */
        boolean shares(String other) {
            return pairs(other) > 0;
        }

        long pairs(String other) {
            return IntStream.rangeClosed(0, text.length() - BIGRAM)
                    .mapToObj(at -> text.substring(at, at + BIGRAM))
                    .filter(pair -> !ContentWords.in("general.pair", pair))
                    .filter(other::contains)
                    .count();
        }
    }

    static ProblemPlan of(ReportText text) {
        return new ProblemPlan(below(text, "problems"), below(text, "measures"));
    }

    boolean complete() {
        return problems.size() > 1 && !measures.isEmpty();
    }

    /** The one problem whose words no measure takes up, else the last. */
    Item open(String plan) {
        var untouched = problems.stream().filter(each -> !each.shares(plan)).toList();
        return untouched.size() == 1 ? untouched.getFirst() : problems.getLast();
    }

    /** The one measure more than there are problems that takes up none of them. */
    Optional<Item> besides() {
        if (measures.size() != problems.size() + 1) {
            return Optional.empty();
        }
        boolean numbered =
                problems.stream().allMatch(Item::headed)
                        && (measures.stream().allMatch(Item::headed) || parted());
        var shared = measures.stream().map(this::shared).toList();
        var fewest = shared.stream().min(Long::compare).orElse(0L);
        boolean clear = shared.stream().filter(each -> each <= BIGRAM).count() == 1;
        return numbered && clear
                ? Optional.of(measures.get(shared.indexOf(fewest)))
                : Optional.empty();
    }

    /** 登记…；建立…；添置…: one measure between each two marks. */
    private boolean parted() {
        return ContentWords.words("strong")
                        .splitAsStream(measures.getFirst().paragraph().text())
                        .count()
                == measures.size();
    }

    /** How many pairs of characters a measure has of the problem nearest to it. */
    private long shared(Item measure) {
        var text = measure.headed() ? measure.paragraph().text() : measure.text();
        return problems.stream().mapToLong(each -> each.pairs(text)).max().orElse(0);
    }

    /** What the heading that says so has below it: headings, else points or clauses. */
    private static List<Item> below(ReportText text, String words) {
        var lists = lists(text, words);
        return lists.stream()
                .filter(found -> found.size() > 1)
                .findFirst()
                .or(() -> lists.stream().findFirst())
                .orElse(List.of());
    }

    /** Of every such heading, the deeper ones first. */
    private static List<List<Item>> lists(ReportText text, String words) {
        return text.body().stream()
                .filter(each -> each.level() > 0 && ContentWords.in(words, each.heading()))
                .sorted((one, other) -> other.level() - one.level())
                .map(each -> items(text, each))
                .filter(found -> !found.isEmpty())
                .toList();
    }

    private static List<Item> items(ReportText text, ReportParagraph heading) {
        var below =
                text.body().stream()
                        .filter(each -> each.number() > heading.number())
                        .takeWhile(each -> each.level() == 0 || each.level() > heading.level())
                        .toList();
        int level =
                below.stream()
                        .mapToInt(ReportParagraph::level)
                        .filter(each -> each > 0)
                        .min()
                        .orElse(0);
        return level > 0
                ? below.stream().filter(each -> each.level() == level).map(Item::of).toList()
                : Stream.concat(
                                heading.headingOnly() ? Stream.empty() : Stream.of(heading),
                                below.stream())
                        .map(ProblemPlan::within)
                        .max(Comparator.comparingInt(List::size))
                        .orElse(List.of());
    }

    /** 一是…二是…, 甲、乙、丙等三个问题, 将招录人员，创新形式；…. */
    private static List<Item> within(ReportParagraph paragraph) {
        var points = Points.in(paragraph.text()).stream().findFirst();
        if (points.isPresent()) {
            return points.get().marks().stream()
                    .map(mark -> new Item(mark.text(), paragraph, false))
                    .toList();
        }
        var items = new ArrayList<Item>();
        var listed = ContentWords.words("problem.list").matcher(paragraph.text());
        var parts =
                listed.find()
                        ? ContentWords.words("comma").splitAsStream(listed.group("list"))
                        : ContentWords.words("clause").splitAsStream(paragraph.text());
        parts.map(String::strip)
                .filter(part -> part.length() > BIGRAM && !ContentWords.in("lead.in", part))
                .forEach(part -> items.add(new Item(part, paragraph, false)));
        return items;
    }
}
