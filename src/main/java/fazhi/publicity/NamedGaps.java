package fazhi.publicity;

import fazhi.common.Texts;
import fazhi.figure.board.Attention;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Says which villages, schools or laws something has not reached (未覆盖清单): no row tells of them, so
 * the first are named and the line leads to the rows that tell of the others.
 */
@Component
record NamedGaps(Texts texts) {

    private static final int NAMED = 3;

    /**
     * @param key sentence of number, names and year; with {@code .more} behind it, that of more
     *     than are named
     * @param route to what there is, among which they are missing
     */
    List<Attention> line(String key, List<String> missed, LocalDate day, String route) {
        if (missed.isEmpty()) {
            return List.of();
        }
        var names =
                missed.stream()
                        .limit(NAMED)
                        .collect(Collectors.joining(texts.get("common.list-mark")));
        var sentence =
                texts.get(
                        missed.size() > NAMED ? key + ".more" : key,
                        missed.size(),
                        names,
                        String.valueOf(day.getYear()));
        return List.of(new Attention(sentence, missed.size(), route, Attention.Weight.WAITING));
    }
}
