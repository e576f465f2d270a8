package fazhi.report.edition;

import fazhi.common.Missing;
import fazhi.common.Period;
import fazhi.common.Refusal;
import fazhi.common.Stored;
import fazhi.document.Block;
import fazhi.ledger.Ledger;
import fazhi.report.DraftLine;
import fazhi.report.ReportDrafts;
import fazhi.report.paper.PaperData;
import fazhi.report.source.Sources;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens, reads and seals the editions of a document (文稿版本服务). */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('LAW_OFFICE', 'LEADER', 'REVIEWER')")
public class EditionService {

    private final Ledger<PaperData> papers;

    private final ReportDrafts drafts;

    private final EditionTables tables;

    private final Sources sources;

    EditionService(
            Ledger<PaperData> papers, ReportDrafts drafts, EditionTables tables, Sources sources) {
        this.papers = papers;
        this.drafts = drafts;
        this.tables = tables;
        this.sources = sources;
    }

    /** All editions of a document, the first one first. */
    public List<Edition> of(long paper) {
        papers.get(paper);
        return tables.editions().of(paper);
    }

    /** The edition that counts; the first one is written from the template when first asked for. */
    @Transactional
    public Edition current(long paper) {
        var data = papers.get(paper).data();
        return tables.editions()
                .find(paper, data.editionNumber())
                .orElseGet(() -> begin(paper, data));
    }

    private Edition begin(long paper, PaperData data) {
        var opened = tables.editions().open(paper, data.editionNumber());
        tables.passages().addAll(opened.id(), drafts.lines(data.template(), facts(data)));
        tables.steps().add(paper, opened.number(), StepKind.STARTED, "");
        return opened;
    }

    private Map<String, String> facts(PaperData data) {
        var person = data.person();
        var names =
                person == null
                        ? Map.<Long, String>of()
                        : tables.references().source("staff").labels(Set.of(person));
        return Map.of(
                "year",
                data.reportYear().toString(),
                "person",
                person == null ? "" : names.getOrDefault(person, ""));
    }

    /** A passage with the blocks it reads as now; none where its conditions do not hold. */
    public record Reading(Stored<DraftLine> passage, List<Block> blocks) {}

    /** The passages of an open edition as they read now. */
    public List<Reading> read(Edition edition) {
        var data = papers.get(edition.paper()).data();
        var passages = tables.passages().of(edition.id());
        var blocks =
                drafts.each(
                        passages.stream().map(Stored::data).toList(),
                        Period.year(data.reportYear()));
        var readings = new ArrayList<Reading>();
        for (int i = 0; i < passages.size(); i++) {
            readings.add(new Reading(passages.get(i), blocks.get(i)));
        }
        return readings;
    }

    /**
     * Refuses a line that names a figure there is none of: no token stays unresolved.
     *
     * @throws Refusal with the name
     */
    void requireKnown(Edition edition, DraftLine line) {
        try {
            drafts.blocks(List.of(line), period(edition));
        } catch (Missing unknown) {
            throw Refusal.at("text", "paper.no-figure", String.valueOf(unknown.getMessage()));
        }
    }

    /** What an edition says: as it was sealed, or as it reads now. */
    public List<Block> blocks(Edition edition) {
        return edition.document() == null
                ? read(edition).stream().flatMap(each -> each.blocks().stream()).toList()
                : SealedBlocks.read(edition.document());
    }

    /**
     * @throws Missing when the document has no such edition
     */
    public Edition get(long paper, int number) {
        papers.get(paper);
        return tables.editions()
                .find(paper, number)
                .orElseThrow(() -> new Missing("edition " + number));
    }

    /** The appendix of an edition: as it was sealed, or as the rows are now. */
    public List<Block> sources(Edition edition) {
        return edition.sources() == null
                ? sources.blocks(blocks(edition), period(edition))
                : SealedBlocks.read(edition.sources());
    }

    private Period period(Edition edition) {
        return Period.year(papers.get(edition.paper()).data().reportYear());
    }

    /** Seals an edition with the words it has now, and the rows behind them. */
    @Transactional
    public List<Block> seal(Edition edition) {
        var blocks = blocks(edition);
        var rows = SealedBlocks.write(sources.blocks(blocks, period(edition)));
        if (!tables.editions().seal(edition.id(), SealedBlocks.write(blocks), rows)) {
            throw new java.util.ConcurrentModificationException("edition " + edition.number());
        }
        return blocks;
    }

    /** Opens the next edition, or another document's first, with the same passages. */
    @Transactional
    public Edition copy(Edition from, long paper, int number) {
        var opened = tables.editions().open(paper, number);
        tables.passages()
                .addAll(
                        opened.id(),
                        tables.passages().of(from.id()).stream().map(Stored::data).toList());
        return opened;
    }
}
