package fazhi.report.edition;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.document.Block;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is on the slides can be sealed with a paper and comes back. */
class SealedBlocksTests {

    @Test
    void photosAndActsComeBackAsTheyWere() {
        var blocks =
                List.<Block>of(
                        new Block.Photos(List.of(new Block.Photo(7, "ab", "现场"))),
                        new Block.Steps(
                                List.of(new Block.Step(Block.Progress.DONE, "立案", "2023-01-05"))));
        assertThat(SealedBlocks.read(SealedBlocks.write(blocks))).isEqualTo(blocks);
    }
}
