package fazhi.document.pdf;

import fazhi.common.text.Html;
import fazhi.document.Block.Blank;
import fazhi.document.Block.Inline;
import fazhi.document.OfficialWords;
import java.util.List;

/** Words of a paragraph (行内文字): a gap is marked so that nobody sends it unseen. */
record InlinePrint(Html page, OfficialWords words) {

    void write(List<Inline> parts) {
        parts.forEach(this::write);
    }

    void write(Inline part) {
        if (part instanceof Blank) {
            page.element("span", "blank", words.plain(part));
        } else {
            page.text(part.text());
        }
    }
}
