package fazhi.report.edition;

import fazhi.document.Block;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import fazhi.report.paper.PaperData;
import fazhi.report.paper.PaperStage;
import fazhi.report.past.PastOriginals;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What the issued document of the year before said under the same heading (上年原文). */
@Service
@PreAuthorize("hasAnyRole('LAW_OFFICE', 'LEADER', 'REVIEWER')")
public class LastYear {

    /** Headings of a town change a word from year to year. */
    private static final double LIKE = 0.5;

    private final Ledger<PaperData> papers;

    private final EditionService editions;

    private final PastOriginals originals;

    LastYear(Ledger<PaperData> papers, EditionService editions, PastOriginals originals) {
        this.originals = originals;
        this.papers = papers;
        this.editions = editions;
    }

    /** Of the issued document, else of the words kept of that year's report. */
    public Optional<List<Block>> of(PaperData paper) {
        var query =
                LedgerQuery.of(
                        Condition.is("kind", paper.kind().name()),
                        Condition.is("reportYear", paper.reportYear() - 1),
                        Condition.is("stage", PaperStage.ISSUED.name()));
        return papers.list(query, 0, 1).stream()
                .findFirst()
                .map(each -> editions.blocks(editions.current(each.id())))
                .or(() -> originals.blocks(paper.reportYear() - 1));
    }

    /**
     * What it says at a place (上年同处).
     *
     * @param words empty where there is no such text at all
     * @param heading it stands under there; empty above the first
     * @param whole true where nothing stands under such a heading, so that all of it is shown
     */
    public record Place(String words, String heading, boolean whole) {

        public static final Place NOWHERE = new Place("", "", false);
    }

    /** Under the same heading, else the one most like it, else all of it. */
    public static Place at(List<Block> text, String heading) {
        if (heading.isEmpty()) {
            return place(text, 0, "").filter(each -> !each.words().isEmpty()).orElse(whole(text));
        }
        return IntStream.range(0, text.size())
                .filter(i -> text.get(i) instanceof Block.Heading)
                .boxed()
                .filter(i -> likeness(heading(text, i), heading) >= LIKE)
                .max(Comparator.comparing(i -> likeness(heading(text, i), heading)))
                .flatMap(i -> place(text, i + 1, heading(text, i)))
                .filter(each -> !each.words().isEmpty())
                .orElse(whole(text));
    }

    private static Place whole(List<Block> text) {
        var words =
                text.stream()
                        .map(
                                block ->
                                        switch (block) {
                                            case Block.Heading(_, var title) -> title;
                                            case Block.Paragraph paragraph -> paragraph.text();
                                            default -> "";
                                        })
                        .filter(each -> !each.isBlank())
                        .collect(Collectors.joining("\n"));
        return new Place(words, "", !words.isEmpty());
    }

    private static Optional<Place> place(List<Block> text, int from, String heading) {
        var words =
                text.subList(from, text.size()).stream()
                        .takeWhile(block -> !(block instanceof Block.Heading))
                        .filter(Block.Paragraph.class::isInstance)
                        .map(block -> ((Block.Paragraph) block).text())
                        .collect(Collectors.joining("\n"));
        return Optional.of(new Place(words, heading, false));
    }

    private static String heading(List<Block> text, int at) {
        return ((Block.Heading) text.get(at)).text();
    }

    /** The share of pairs of characters both headings have; 1 for the same words. */
    private static double likeness(String one, String other) {
        var pairs = pairs(bare(one));
        var others = pairs(bare(other));
        if (pairs.isEmpty() || others.isEmpty()) {
            return bare(one).equals(bare(other)) ? 1 : 0;
        }
        var both = new HashSet<>(pairs);
        both.retainAll(others);
        return 2.0 * both.size() / (pairs.size() + others.size());
    }

    private static Set<String> pairs(String heading) {
        return IntStream.range(0, Math.max(0, heading.length() - 1))
                .mapToObj(i -> heading.substring(i, i + 2))
                .collect(Collectors.toSet());
    }

    /** Marks such as 1. or （一） may have moved. */
    private static String bare(String heading) {
        return heading.replaceFirst("^[^\\u3001\\uff09.]{1,4}[\\u3001\\uff09.]", "");
    }
}
