package fazhi.document;

import fazhi.figure.chart.ChartData;
import fazhi.figure.chart.Matrix;
import java.util.List;

/** One piece of a document (内容块); Word, plain text and slides each draw every kind. */
public sealed interface Block {

    /** Where a paragraph's words come from (文字来源). */
    enum Origin {
        DATA,
        LAST_YEAR,
        TYPED
    }

    /** A heading (标题) of level 1 (一、) to 3 (1.), with its mark already in the text. */
    record Heading(int level, String text) implements Block {}

    /** A paragraph of the body (正文段落). */
    record Paragraph(Origin origin, List<Inline> parts) implements Block {

        public Paragraph {
            parts = List.copyOf(parts);
        }

        public String text() {
            return String.join("", parts.stream().map(Inline::text).toList());
        }
    }

    /**
     * A table (表格): header and rows of equal length.
     *
     * @param routes where each cell leads, empty text where nowhere; no rows where no cell leads on
     */
    record Table(
            String title, List<String> header, List<List<String>> rows, List<List<String>> routes)
            implements Block {

        public Table {
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
            routes = routes.stream().map(List::copyOf).toList();
        }

        public Table(String title, List<String> header, List<List<String>> rows) {
            this(title, header, rows, List.of());
        }

        public String route(int row, int column) {
            return routes.isEmpty() ? "" : routes.get(row).get(column);
        }

        /** Only these rows, the last one excluded. */
        public Table part(int from, int to) {
            return new Table(
                    title,
                    header,
                    rows.subList(from, to),
                    routes.isEmpty() ? routes : routes.subList(from, to));
        }
    }

    /** A chart (图表). */
    record Chart(ChartData data) implements Block {}

    /** A shaded table (矩阵). */
    record Grid(Matrix matrix) implements Block {}

    /** Photos side by side (照片), each with its caption. */
    record Photos(List<Photo> photos) implements Block {

        public Photos {
            photos = List.copyOf(photos);
        }

        /** So many stand beside each other, on the wall as in a file. */
        public static int across(int count) {
            return count == 4 ? 2 : count;
        }

        /** What stands for them where nothing is drawn. */
        public List<String> words() {
            return photos.stream().map(Photo::caption).filter(each -> !each.isBlank()).toList();
        }
    }

    /** The acts of a matter in their order (办理环节), at least one. */
    record Steps(List<Step> steps) implements Block {

        public Steps {
            steps = List.copyOf(steps);
        }

        /** So many stand beside each other, on the wall as in a file. */
        public static int across(int count) {
            return count <= 5 ? count : Math.ceilDiv(count, 2);
        }

        /** What stands for them where nothing is drawn. */
        public List<String> words() {
            return steps.stream().map(each -> (each.name() + " " + each.day()).strip()).toList();
        }
    }

    /** A new page (分页). */
    record PageBreak() implements Block {}

    /**
     * One of them (照片).
     *
     * @param file the piece of evidence it is
     * @param sha256 of its bytes, which never change
     */
    record Photo(long file, String sha256, String caption) {}

    /** How far an act is (环节状态). */
    enum Progress {
        DONE,
        NEXT,
        OPEN
    }

    /**
     * An act (环节).
     *
     * @param day when it was done, or empty
     */
    record Step(Progress progress, String name, String day) {}

    /** Part of a paragraph (行内内容). */
    sealed interface Inline {

        String text();
    }

    /** Fixed words (文字). */
    record Words(String text) implements Inline {}

    /**
     * A number that leads back to its rows (数据引用).
     *
     * @param figure {@code id@basis} in the catalogue
     * @param route the ledger with exactly the rows behind the number
     */
    record Token(String figure, String text, String route) implements Inline {}

    /** A visible gap a person has to fill (待填空白), with what belongs there. */
    record Blank(String text) implements Inline {}
}
