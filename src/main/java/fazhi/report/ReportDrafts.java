package fazhi.report;

import fazhi.common.Period;
import fazhi.common.Refusal;
import fazhi.common.Texts;
import fazhi.figure.ChartData;
import fazhi.figure.FigureCatalogue;
import fazhi.figure.FigureValue;
import fazhi.figure.Matrix;
import fazhi.figure.Overview;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Writes a report's draft from the ledgers (自动成稿): every number is a token that leads to its rows,
 * and what no ledger holds stays a visible blank.
 */
@Service
@PreAuthorize("hasAnyRole('LAW_OFFICE', 'LEADER')")
public class ReportDrafts {

    /** The structure of the 2022 report, the town's default. */
    public static final String SKELETON = "skeleton";

    private static final Set<String> TEMPLATES = Set.of(SKELETON, "original-2022");

    private final FigureCatalogue figures;

    private final ObjectProvider<Overview> overviews;

    private final Texts texts;

    ReportDrafts(FigureCatalogue figures, ObjectProvider<Overview> overviews, Texts texts) {
        this.figures = figures;
        this.overviews = overviews;
        this.texts = texts;
    }

    /**
     * @throws Refusal when there is no such template
     */
    public List<Block> draft(String template, Period period) {
        if (!TEMPLATES.contains(template)) {
            throw new Refusal("report.no-template", template, String.join(" ", TEMPLATES));
        }
        var text = ReportTemplate.read(template);
        var ids = List.copyOf(text.figures());
        var values = new HashMap<String, FigureValue>();
        var found = figures.of(ids, period);
        for (int i = 0; i < ids.size(); i++) {
            values.put(ids.get(i), found.get(i));
        }
        var pictures = pictures(text.pictures(), period);
        var blocks = new ArrayList<Block>();
        text.lines().forEach(line -> add(line, values, pictures, period, blocks));
        return blocks;
    }

    private Map<String, Block> pictures(Set<String> wanted, Period period) {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        var pictures = new HashMap<String, Block>();
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

    private void add(
            ReportTemplate.Line line,
            Map<String, FigureValue> values,
            Map<String, Block> pictures,
            Period period,
            List<Block> blocks) {
        switch (line.kind()) {
            case HEADING -> blocks.add(new Block.Heading(line.level(), line.text()));
            case BLANK -> blocks.add(blank(line.text()));
            case CHART, MATRIX -> {
                if (pictures.containsKey(line.text())) {
                    blocks.add(pictures.get(line.text()));
                }
            }
            case PARAGRAPH -> {
                var text = decided(line.text(), values).replace("{year}", "" + period.year());
                if (!text.isBlank()) {
                    blocks.add(paragraph(text, values));
                }
            }
        }
    }

    private static Block blank(String hint) {
        return new Block.Paragraph(Block.Origin.TYPED, List.of(new Block.Blank(hint)));
    }

    /** The text with the conditional parts that hold, without those that do not. */
    private static String decided(String text, Map<String, FigureValue> values) {
        var before = "";
        var now = text;
        while (!now.equals(before)) {
            before = now;
            now =
                    ReportTemplate.PART
                            .matcher(before)
                            .replaceAll(
                                    part ->
                                            holds(part, values)
                                                    ? Matcher.quoteReplacement(part.group(4))
                                                    : "");
        }
        return now;
    }

    private static boolean holds(MatchResult part, Map<String, FigureValue> values) {
        var left = number(part.group(1), values);
        var right = number(part.group(3), values);
        if (left.isEmpty() || right.isEmpty()) {
            return false;
        }
        int order = left.get().compareTo(right.get());
        return switch (part.group(2)) {
            case ">" -> order > 0;
            case "<" -> order < 0;
            default -> order == 0;
        };
    }

    private static Optional<BigDecimal> number(String side, Map<String, FigureValue> values) {
        return ReportTemplate.NUMBER.matcher(side).matches()
                ? Optional.of(new BigDecimal(side))
                : Optional.ofNullable(values.get(side).value());
    }

    private Block paragraph(String text, Map<String, FigureValue> values) {
        var pieces = ReportTemplate.pieces(text);
        var inlines = new ArrayList<Block.Inline>();
        for (int i = 0; i < pieces.size(); i++) {
            if (i % 2 == 1) {
                inlines.add(token(values.get(pieces.get(i))));
            } else if (!pieces.get(i).isEmpty()) {
                inlines.add(new Block.Words(pieces.get(i)));
            }
        }
        return new Block.Paragraph(Block.Origin.DATA, inlines);
    }

    private Block.Inline token(FigureValue figure) {
        return figure.value() == null
                ? new Block.Blank(texts.get("report.unknown", figure.label()))
                : new Block.Token(figure.reference(), figure.text(), figure.route());
    }

    /** Templates there are, by id. */
    public List<String> templates() {
        return TEMPLATES.stream().sorted().collect(Collectors.toList());
    }
}
