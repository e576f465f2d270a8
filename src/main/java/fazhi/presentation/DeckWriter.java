package fazhi.presentation;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a deck as a file (演示文稿输出); the stream stays open. */
public interface DeckWriter {

    /** The file's ending, without a dot. */
    String extension();

    void write(SlideDeck deck, OutputStream out) throws IOException;
}
