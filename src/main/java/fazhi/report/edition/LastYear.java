package fazhi.report.edition;

import fazhi.document.Block;
import fazhi.ledger.Condition;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerQuery;
import fazhi.report.paper.PaperData;
import fazhi.report.paper.PaperStage;
import fazhi.report.past.PastOriginals;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What the issued document of the year before said under the same heading (上年原文). */
@Service
@PreAuthorize("hasAnyRole('LAW_OFFICE', 'LEADER', 'REVIEWER')")
public class LastYear {

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

    /** The words between a heading and the next one; empty when there is no such heading. */
    public static String under(List<Block> text, String heading) {
        int from = -1;
        for (int i = 0; i < text.size() && from < 0; i++) {
            if (text.get(i) instanceof Block.Heading(_, var words) && same(words, heading)) {
                from = i + 1;
            }
        }
        return from < 0
                ? ""
                : text.subList(from, text.size()).stream()
                        .takeWhile(block -> !(block instanceof Block.Heading))
                        .filter(Block.Paragraph.class::isInstance)
                        .map(block -> ((Block.Paragraph) block).text())
                        .collect(Collectors.joining("\n"));
    }

    /** Marks such as 1. or （一） may have moved. */
    private static boolean same(String one, String other) {
        return bare(one).equals(bare(other));
    }

    private static String bare(String heading) {
        return heading.replaceFirst("^[^\\u3001\\uff09.]{1,4}[\\u3001\\uff09.]", "");
    }
}
