package fazhi.check.read.word;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrBase;

/** The styles of a Word file (样式), each of which may stand on another. */
record WordStyles(XWPFDocument document) {

    /** More that stand on one another are a ring. */
    private static final int MOST = 10;

    /** What the paragraph says of itself, then its style, then the styles below that. */
    Stream<CTPPrBase> of(XWPFParagraph paragraph) {
        var styles =
                Stream.iterate(
                                style(paragraph.getStyleID()),
                                Optional::isPresent,
                                each -> each.flatMap(style -> style(style.getBasisStyleID())))
                        .limit(MOST)
                        .flatMap(Optional::stream)
                        .flatMap(style -> Stream.ofNullable(style.getCTStyle().getPPr()));
        return Stream.concat(Stream.ofNullable(paragraph.getCTP().getPPr()), styles);
    }

    private Optional<XWPFStyle> style(@Nullable String id) {
        var styles = document.getStyles();
        return id == null || styles == null
                ? Optional.empty()
                : Optional.ofNullable(styles.getStyle(id));
    }
}
