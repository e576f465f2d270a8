package fazhi.presentation;

import fazhi.document.Block;
import java.io.IOException;

/** The pictures on slides (幻灯片照片), no larger than a wall shows and the right way up. */
public interface Photographs {

    /**
     * As JPEG, without what a phone writes into its pictures.
     *
     * @throws fazhi.common.Missing when it is gone, or the person at work may not see it
     * @throws IOException when it is no picture that can be read
     */
    byte[] jpeg(Block.Photo photo) throws IOException;
}
