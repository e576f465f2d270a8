package fazhi.report;

import fazhi.common.OfficialLanguage;
import fazhi.common.Period;
import fazhi.common.Refusal;
import fazhi.common.Texts;
import fazhi.figure.ChartData;
import fazhi.figure.FigureCatalogue;
import fazhi.figure.FigureValue;
import fazhi.figure.Matrix;
import fazhi.figure.Overview;
import fazhi.figure.ReportingService;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Writes a document's draft from the ledgers (自动成稿): every number is a token that leads to its
 * rows, and what no ledger holds stays a visible blank.
 */
@Service
@PreAuthorize("hasAnyRole('LAW_OFFICE', 'LEADER', 'REVIEWER')")
public class ReportDrafts {

    /** The structure of the 2022 report, the town's default. */
    public static final String SKELETON = "skeleton";

    /** Of the annual report. */
    public static final List<String> TEMPLATES =
            List.of(SKELETON, "five-contents", "original-2022");

    /** Stands in a text for the last counted day (统计截止日). */
    public static final String CUT_OFF = "{cutoff}";

    /** Of other kinds of document. */
    private static final Set<String> OTHERS = Set.of("duty-report");

    private final FigureCatalogue figures;

    private final ReportingService reporting;

    private final ObjectProvider<Overview> overviews;

    private final ObjectProvider<ReportSection> sections;

    private final Texts texts;

    ReportDrafts(
            FigureCatalogue figures,
            ReportingService reporting,
            ObjectProvider<Overview> overviews,
            ObjectProvider<ReportSection> sections,
            Texts texts) {
        this.figures = figures;
        this.reporting = reporting;
        this.overviews = overviews;
        this.sections = sections;
        this.texts = texts;
    }

    /**
     * @throws Refusal when there is no such template
     */
    public List<Block> draft(String template, Period period) {
        return blocks(lines(template, Map.of("year", "" + period.year())), period);
    }

    void requireTemplate(String template) {
        if (!TEMPLATES.contains(template) && !OTHERS.contains(template)) {
            throw new Refusal("report.no-template", template, String.join(" ", TEMPLATES));
        }
    }

    /**
     * A template's lines, with the facts of one document written in.
     *
     * @throws Refusal when there is no such template
     */
    public List<DraftLine> lines(String template, Map<String, String> facts) {
        requireTemplate(template);
        return ReportTemplate.read(template).filled(facts);
    }

    /** The lines as they read now: figures of the day, and only the parts that hold. */
    public List<Block> blocks(List<DraftLine> lines, Period period) {
        return each(lines, period).stream().flatMap(List::stream).toList();
    }

    /** The same, line by line: nothing for a line whose conditions do not hold. */
    public List<List<Block>> each(List<DraftLine> lines, Period period) {
        return OfficialLanguage.in(() -> written(dated(lines, period), period));
    }

    private List<List<Block>> written(List<DraftLine> lines, Period period) {
        var blocks =
                new DraftBlocks(
                        values(lines, period),
                        pictures(lines, period),
                        section -> section(section, period),
                        texts);
        return lines.stream().map(blocks::of).toList();
    }

    /** With the last counted day in place of {@link #CUT_OFF}. */
    private List<DraftLine> dated(List<DraftLine> lines, Period period) {
        var cutOff = reporting.cutOff(period);
        var day =
                texts.get(
                        "document.date",
                        String.valueOf(cutOff.getYear()),
                        cutOff.getMonthValue(),
                        cutOff.getDayOfMonth());
        return lines.stream().map(line -> line.with(line.text().replace(CUT_OFF, day))).toList();
    }

    private List<Block> section(String id, Period period) {
        return sections.stream()
                .filter(each -> each.id().equals(id))
                .flatMap(each -> each.blocks(period).stream())
                .toList();
    }

    private Map<String, FigureValue> values(List<DraftLine> lines, Period period) {
        var ids = new LinkedHashSet<String>();
        lines.forEach(line -> ids.addAll(line.figures()));
        var asked = List.copyOf(ids);
        var found = figures.of(asked, period);
        var values = new HashMap<String, FigureValue>();
        for (int i = 0; i < asked.size(); i++) {
            values.put(asked.get(i), found.get(i));
        }
        return values;
    }

    private Map<String, Block> pictures(List<DraftLine> lines, Period period) {
        var wanted =
                lines.stream()
                        .filter(DraftLine::picture)
                        .map(DraftLine::text)
                        .collect(Collectors.toSet());
        var pictures = new HashMap<String, Block>();
        if (wanted.isEmpty()) {
            return pictures;
        }
        for (var overview : overviews) {
            for (ChartData chart : overview.charts(period)) {
                if (wanted.contains(chart.id()) && !chart.empty()) {
                    pictures.put(chart.id(), new Block.Chart(chart));
                }
            }
            for (Matrix matrix : overview.matrices(period)) {
                if (wanted.contains(matrix.id())) {
                    pictures.put(matrix.id(), new Block.Grid(matrix));
                }
            }
        }
        return pictures;
    }

    /** Templates of the annual report, by id. */
    public List<String> templates() {
        return TEMPLATES;
    }
}
