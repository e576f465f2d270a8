package fazhi.report;

import fazhi.common.Texts;
import fazhi.document.Block;
import fazhi.document.Block.Inline;
import fazhi.figure.FigureValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;

/** Turns lines into blocks with the values of one moment (文稿成文). */
record DraftBlocks(
        Map<String, FigureValue> values,
        Map<String, Block> pictures,
        Function<String, List<Block>> sections,
        Texts texts) {

    List<Block> of(DraftLine line) {
        return switch (line.kind()) {
            case HEADING -> List.of(new Block.Heading(line.level(), line.text()));
            case BLANK -> List.of(gap(line.text()));
            case CHART, MATRIX -> Optional.ofNullable(pictures.get(line.text())).stream().toList();
            case SECTION -> section(line.text().split("\\|", 2));
            case PARAGRAPH -> {
                var text = decided(line.text());
                yield text.isBlank() ? List.of() : List.of(paragraph(line.origin(), text));
            }
        };
    }

    /** What the ledger tells, or else the gap named behind the section. */
    private List<Block> section(String[] source) {
        var told = sections.apply(source[0].strip());
        return told.isEmpty() && source.length > 1 ? List.of(gap(source[1].strip())) : told;
    }

    private static Block gap(String missing) {
        return new Block.Paragraph(Block.Origin.TYPED, List.of(new Block.Blank(missing)));
    }

    /** The text with the conditional parts that hold, without those that do not. */
    private String decided(String text) {
        return DraftLine.resolved(text, part -> holds(part) ? part.group(4) : "");
    }

    private boolean holds(MatchResult part) {
        var left = number(part.group(1));
        var right = number(part.group(3));
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

    private Optional<BigDecimal> number(String side) {
        return DraftLine.NUMBER.matcher(side).matches()
                ? Optional.of(new BigDecimal(side))
                : Optional.ofNullable(figure(side).value());
    }

    private FigureValue figure(String reference) {
        return Objects.requireNonNull(values.get(reference), reference);
    }

    private Block paragraph(Block.Origin origin, String text) {
        var pieces = DraftLine.pieces(text);
        var inlines = new ArrayList<Inline>();
        for (int i = 0; i < pieces.size(); i++) {
            if (i % 2 == 1) {
                inlines.add(token(figure(pieces.get(i))));
            } else {
                words(pieces.get(i), inlines);
            }
        }
        return new Block.Paragraph(origin, inlines);
    }

    /** Words, and a gap wherever they have the mark of one. */
    private void words(String text, List<Inline> inlines) {
        var mark = texts.get("document.blank", "\n").split("\n");
        int from = 0;
        int gap = text.indexOf(mark[0]);
        while (gap >= 0 && text.indexOf(mark[1], gap) > gap) {
            int end = text.indexOf(mark[1], gap);
            add(text.substring(from, gap), inlines);
            inlines.add(new Block.Blank(text.substring(gap + mark[0].length(), end)));
            from = end + mark[1].length();
            gap = text.indexOf(mark[0], from);
        }
        add(text.substring(from), inlines);
    }

    private static void add(String words, List<Inline> inlines) {
        if (!words.isEmpty()) {
            inlines.add(new Block.Words(words));
        }
    }

    private Inline token(FigureValue figure) {
        return figure.value() == null
                ? new Block.Blank(texts.get("report.unknown", figure.label()))
                : new Block.Token(figure.reference(), figure.text(), figure.route());
    }
}
