package fazhi.presentation.showing;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fazhi.document.Block;
import fazhi.presentation.SlideDeck;
import tools.jackson.databind.json.JsonMapper;

/** A deck as text (定格内容), so that years later the same slides come back. */
final class FrozenDeck {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .addMixIn(Block.class, Kind.class)
                    .addMixIn(Block.Inline.class, Kind.class)
                    .registerSubtypes(Block.class.getPermittedSubclasses())
                    .registerSubtypes(Block.Inline.class.getPermittedSubclasses())
                    .build();

    private FrozenDeck() {}

    /** Blocks are told apart by their names. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "block")
    private interface Kind {}

    static String write(SlideDeck deck) {
        return JSON.writeValueAsString(deck);
    }

    static SlideDeck read(String text) {
        return JSON.readValue(text, SlideDeck.class);
    }
}
