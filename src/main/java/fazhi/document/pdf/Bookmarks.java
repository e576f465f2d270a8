package fazhi.document.pdf;

import fazhi.common.text.Html;
import fazhi.document.Block;
import fazhi.document.Block.Heading;
import fazhi.document.OfficialDocument;
import fazhi.document.OfficialWords;

/** The headings beside the pages, where a reader shows them (书签). */
final class Bookmarks {

    private Bookmarks() {}

    static void write(OfficialDocument document, OfficialWords words, Html page) {
        page.raw("<bookmarks>");
        for (int index = 0; index < document.body().size(); index++) {
            if (document.body().get(index) instanceof Heading heading && !words.runsOn(heading)) {
                page.raw("<bookmark name=\"")
                        .text(heading.text())
                        .raw("\" href=\"#" + name(document.body().get(index)) + "\"/>");
            }
        }
        page.raw("</bookmarks>");
    }

    /** The same block has the same name in the text. */
    static String name(Block block) {
        return "b" + Integer.toHexString(block.hashCode());
    }
}
