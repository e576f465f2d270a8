package fazhi.report;

import fazhi.common.Period;
import fazhi.common.Refusal;
import fazhi.common.Texts;
import fazhi.common.text.OfficialLanguage;
import fazhi.document.Block;
import fazhi.figure.FigureCatalogue;
import fazhi.figure.FigureValue;
import fazhi.figure.board.Overview;
import fazhi.figure.chart.ChartData;
import fazhi.figure.chart.Matrix;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
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
    private static final List<String> TEMPLATES = List.of(SKELETON, "five-contents", "guangdong");

    /** The public report's own sentences, for the demo alone. */
    private static final String ORIGINAL = "original-2022";

    /** Of other kinds of document. */
    private static final Set<String> OTHERS = Set.of("duty-report");

    private final FigureCatalogue figures;

    private final DraftWords words;

    private final ObjectProvider<Overview> overviews;

    private final ObjectProvider<ReportSection> sections;

    private final TemplateStore store;

    private final Texts texts;

    private final boolean demo;

    ReportDrafts(
            FigureCatalogue figures,
            DraftWords words,
            ObjectProvider<Overview> overviews,
            ObjectProvider<ReportSection> sections,
            TemplateStore store,
            Texts texts,
            @Value("${portal.demo:false}") boolean demo) {
        this.demo = demo;
        this.figures = figures;
        this.words = words;
        this.overviews = overviews;
        this.sections = sections;
        this.store = store;
        this.texts = texts;
    }

    /**
     * @throws Refusal when there is no such template
     */
    public List<Block> draft(String template, Period period) {
        return blocks(lines(template, Map.of("year", "" + period.year())), period);
    }

    void requireTemplate(String template) {
        if (!templates().contains(template) && !OTHERS.contains(template)) {
            throw new Refusal("report.no-template", template, String.join(" ", templates()));
        }
    }

    /**
     * A template's lines, with the facts of one document written in.
     *
     * @throws Refusal when there is no such template
     */
    public List<DraftLine> lines(String template, Map<String, String> facts) {
        requireTemplate(template);
        return store.of(template)
                .map(own -> ReportTemplate.of(own.key(), own.content()))
                .orElseGet(() -> ReportTemplate.read(template))
                .filled(facts);
    }

    /** The lines as they read now: figures of the day, and only the parts that hold. */
    public List<Block> blocks(List<DraftLine> lines, Period period) {
        return each(lines, period).stream().flatMap(List::stream).toList();
    }

    /** The same, line by line: nothing for a line whose conditions do not hold. */
    public List<List<Block>> each(List<DraftLine> lines, Period period) {
        return OfficialLanguage.in(() -> written(words.written(lines, period), period));
    }

    private List<List<Block>> written(List<DraftLine> lines, Period period) {
        var blocks =
                new DraftBlocks(
                        values(lines, period),
                        pictures(lines, period),
                        section -> section(section, period),
                        texts);
        return new DraftPruning(
                        lines, lines.stream().map(blocks::of).toList(), texts.get("report.closing"))
                .pruned();
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
                if (wanted.contains(matrix.id()) && !matrix.rows().isEmpty()) {
                    pictures.put(matrix.id(), new Block.Grid(matrix));
                }
            }
        }
        return pictures;
    }

    /** Templates of the annual report, by id: the portal's, then the town's. */
    public List<String> templates() {
        return Stream.concat(templates(demo).stream(), store.all().stream().map(TownTemplate::key))
                .toList();
    }

    /** What people call a template. */
    String templateName(String template) {
        return store.of(template)
                .map(TownTemplate::name)
                .orElseGet(() -> texts.get("report.template." + template));
    }

    /** The demo has one more: the public report's own sentences. */
    public static List<String> templates(boolean demo) {
        return demo ? Stream.concat(TEMPLATES.stream(), Stream.of(ORIGINAL)).toList() : TEMPLATES;
    }
}
