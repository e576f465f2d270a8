package fazhi.report.source;

import fazhi.common.Period;
import fazhi.common.Texts;
import fazhi.common.text.OfficialLanguage;
import fazhi.document.Block;
import fazhi.document.OfficialDocument;
import fazhi.document.OfficialDocument.Attachment;
import fazhi.figure.FigureCatalogue;
import fazhi.figure.FigureValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The appendix that lists the rows behind every figure of a text (数据来源附表). */
@Service
@PreAuthorize("hasAnyRole('LAW_OFFICE', 'LEADER', 'REVIEWER')")
public class Sources {

    /** Rows listed in the appendix; more of them go into a workbook beside it. */
    public static final int LISTED = 200;

    private final FigureCatalogue figures;

    private final FigureRows rows;

    private final RowTable table;

    private final Texts texts;

    Sources(FigureCatalogue figures, FigureRows rows, RowTable table, Texts texts) {
        this.figures = figures;
        this.rows = rows;
        this.table = table;
        this.texts = OfficialLanguage.of(texts);
    }

    /** The figures of a text by the rows they are counted from, in its order. */
    public List<SourceGroup> groups(Collection<Block> text, Period period) {
        return OfficialLanguage.in(() -> counted(text, period));
    }

    private List<SourceGroup> counted(Collection<Block> text, Period period) {
        var byRoute = new LinkedHashMap<String, List<FigureValue>>();
        for (var value : figures.of(FreezeService.references(text), period)) {
            byRoute.computeIfAbsent(value.route(), _ -> new ArrayList<>()).add(value);
        }
        return byRoute.entrySet().stream()
                .flatMap(
                        each ->
                                rows.of(each.getKey()).stream()
                                        .map(extent -> group(each.getValue(), extent)))
                .toList();
    }

    private static SourceGroup group(List<FigureValue> values, FigureRows.Extent extent) {
        return new SourceGroup(values, extent, values.getFirst().rows());
    }

    /** The document with the appendix behind it; as it is when it holds no figure. */
    public OfficialDocument with(OfficialDocument document, Period period) {
        return with(document, groups(document.body(), period));
    }

    /** The same from groups that are at hand. */
    public OfficialDocument with(OfficialDocument document, List<SourceGroup> groups) {
        var blocks = blocks(groups);
        return blocks.isEmpty()
                ? document
                : document.with(new Attachment(texts.get("paper.sources"), blocks));
    }

    public List<Block> blocks(Collection<Block> text, Period period) {
        return blocks(groups(text, period));
    }

    private List<Block> blocks(List<SourceGroup> groups) {
        return OfficialLanguage.in(() -> listed(groups));
    }

    private List<Block> listed(List<SourceGroup> groups) {
        var blocks = new ArrayList<Block>();
        for (var group : groups) {
            blocks.add(paragraph(blocks.size() / 2 + 1, group));
            blocks.add(
                    group.rows() > LISTED
                            ? new Block.Paragraph(
                                    Block.Origin.DATA,
                                    List.of(
                                            new Block.Words(
                                                    texts.get(
                                                            "paper.sources-beside",
                                                            LISTED,
                                                            fileName(group)))))
                            : table.of(group));
        }
        return blocks;
    }

    private Block paragraph(int number, SourceGroup group) {
        var named =
                group.figures().stream()
                        .map(
                                each ->
                                        texts.get(
                                                "paper.sources-figure",
                                                each.label(),
                                                each.text(),
                                                each.unit()))
                        .collect(Collectors.joining(texts.get("common.clause-mark")));
        return new Block.Paragraph(
                Block.Origin.DATA,
                List.of(
                        new Block.Words(
                                texts.get(
                                        "paper.sources-group",
                                        number,
                                        named,
                                        group.figures().getFirst().sentence(),
                                        group.rows()))));
    }

    /** The workbook with the rows of a group. */
    public String fileName(SourceGroup group) {
        return texts.get(
                "paper.sources-file",
                group.figures().getFirst().label(),
                group.figures().getFirst().basis().code());
    }
}
