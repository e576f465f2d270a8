package fazhi.document;

import java.io.IOException;
import java.io.OutputStream;

/** Writes an official document as one kind of file (公文输出); the stream stays open. */
public interface DocumentWriter {

    /** The file's ending, without a dot. */
    String extension();

    void write(OfficialDocument document, OutputStream out) throws IOException;
}
