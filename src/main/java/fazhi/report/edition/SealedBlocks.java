package fazhi.report.edition;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fazhi.document.Block;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Blocks as text and back (封存内容): charts and tables of an issued report stay as they were. */
final class SealedBlocks {

    private static final TypeReference<List<Block>> BLOCKS = new TypeReference<>() {};

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .addMixIn(Block.class, Kinds.class)
                    .addMixIn(Block.Inline.class, InlineKinds.class)
                    .build();

    private SealedBlocks() {}

    static String write(List<Block> blocks) {
        return JSON.writerFor(BLOCKS).writeValueAsString(blocks);
    }

    static List<Block> read(String sealed) {
        return JSON.readValue(sealed, BLOCKS);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "block")
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
        @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
        @JsonSubTypes.Type(value = Block.Table.class, name = "table"),
        @JsonSubTypes.Type(value = Block.Chart.class, name = "chart"),
        @JsonSubTypes.Type(value = Block.Grid.class, name = "grid"),
        @JsonSubTypes.Type(value = Block.Photos.class, name = "photos"),
        @JsonSubTypes.Type(value = Block.Steps.class, name = "steps"),
        @JsonSubTypes.Type(value = Block.PageBreak.class, name = "page-break")
    })
    private interface Kinds {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "part")
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Block.Words.class, name = "words"),
        @JsonSubTypes.Type(value = Block.Token.class, name = "token"),
        @JsonSubTypes.Type(value = Block.Blank.class, name = "blank")
    })
    private interface InlineKinds {}
}
