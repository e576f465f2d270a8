package fazhi.presentation.deck;

import fazhi.document.Block;
import fazhi.presentation.Slide;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes a slide of what was typed (自编幻灯片): points, or a table as it is copied out of Excel. */
final class TypedSlide {

    private static final String CELLS = "\\s*[\\t|\\uff5c]\\s*";

    private TypedSlide() {}

    static Slide of(DeckSlide typed) {
        return new Slide(
                "typed/" + typed.key(),
                typed.title(),
                "",
                "",
                typed.kind() == SlideKind.TABLE ? table(typed) : points(typed),
                typed.notes());
    }

    private static List<Block> points(DeckSlide typed) {
        return lines(typed)
                .<Block>map(
                        line ->
                                new Block.Paragraph(
                                        Block.Origin.TYPED, List.of(new Block.Words(line))))
                .toList();
    }

    private static List<Block> table(DeckSlide typed) {
        var rows = lines(typed).map(line -> List.of(line.split(CELLS, -1))).toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        int columns = rows.stream().mapToInt(List::size).max().orElse(1);
        var even = rows.stream().map(row -> filled(row, columns)).toList();
        return List.of(new Block.Table("", even.getFirst(), even.subList(1, even.size())));
    }

    /** Short rows end in empty cells. */
    private static List<String> filled(List<String> row, int columns) {
        var cells = new ArrayList<>(row);
        IntStream.range(row.size(), columns).forEach(_ -> cells.add(""));
        return cells;
    }

    private static Stream<String> lines(DeckSlide typed) {
        return typed.content().lines().map(String::strip).filter(line -> !line.isEmpty());
    }
}
