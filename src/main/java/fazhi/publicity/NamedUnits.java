package fazhi.publicity;

import fazhi.common.Texts;
import fazhi.figure.Attention;
import fazhi.organisation.UnitData;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Says which villages or schools something has not reached (未覆盖单位): no row tells of them, so the
 * first are named and the line leads nowhere; the matrix on the same page shows all.
 */
@Component
record NamedUnits(Texts texts) {

    private static final int NAMED = 3;

    /**
     * @param key sentence of number and names; with {@code .more} behind it, that of more than are
     *     named
     */
    List<Attention> line(String key, List<UnitData> units) {
        if (units.isEmpty()) {
            return List.of();
        }
        var names =
                units.stream()
                        .limit(NAMED)
                        .map(UnitData::name)
                        .collect(Collectors.joining(texts.get("common.list-mark")));
        var sentence = texts.get(units.size() > NAMED ? key + ".more" : key, units.size(), names);
        return List.of(new Attention(sentence, units.size(), "", false));
    }
}
