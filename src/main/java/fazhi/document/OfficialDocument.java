package fazhi.document;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A document in the official form of GB/T 9704-2012 (公文). What is not known yet is null and shows
 * as a gap; what this kind of paper does not have, such as the red head of a sign-in sheet, is
 * empty and left out.
 */
public record OfficialDocument(
        Head head,
        String title,
        @Nullable String addressee,
        List<Block> body,
        Signature signature,
        List<Attachment> attachments,
        Imprint imprint) {

    /**
     * The red head (版头).
     *
     * @param mark the issuing office in red (发文机关标志), each of several on a line
     * @param upward true for a document to a higher office, which names its signer (签发人)
     */
    public record Head(
            String mark, @Nullable String number, boolean upward, @Nullable String signer) {}

    /**
     * Who issues it and when (署名、成文日期), without a seal.
     *
     * @param issuer several with 、 between them, each signing on a line
     */
    public record Signature(String issuer, @Nullable LocalDate date) {

        private static final Pattern JOINT = Pattern.compile("\\u3001");

        public List<String> names() {
            return JOINT.splitAsStream(issuer).toList();
        }
    }

    /** A part behind the signature (附件), on pages of its own. */
    public record Attachment(String title, List<Block> blocks) {

        public Attachment {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * The lines at the foot of the last page (版记).
     *
     * @param printingOffice null while nobody has named it, empty on a paper without these lines
     */
    public record Imprint(
            @Nullable String copyTo,
            @Nullable String printingOffice,
            @Nullable LocalDate printedOn) {

        /** Whether the paper has these lines. */
        public boolean printed() {
            return printingOffice == null || !printingOffice.isEmpty();
        }
    }

    /** A paper inside the house (内部文书), such as a sign-in sheet: a title and what it says. */
    public static OfficialDocument inside(String title, List<Block> body) {
        return new OfficialDocument(
                new Head("", "", false, null),
                title,
                "",
                body,
                new Signature("", null),
                List.of(),
                new Imprint(null, "", null));
    }

    /** With its charts and grids as an attachment, where it has any. */
    public OfficialDocument picturesApart(String title) {
        var pictures = body.stream().filter(OfficialDocument::picture).toList();
        var words = body.stream().filter(each -> !picture(each)).toList();
        return pictures.isEmpty()
                ? this
                : new OfficialDocument(
                                head, this.title, addressee, words, signature, attachments, imprint)
                        .with(new Attachment(title, pictures));
    }

    private static boolean picture(Block block) {
        return block instanceof Block.Chart || block instanceof Block.Grid;
    }

    /** With one more attachment behind it. */
    public OfficialDocument with(Attachment attachment) {
        var all = new java.util.ArrayList<>(attachments);
        all.add(attachment);
        return new OfficialDocument(head, title, addressee, body, signature, all, imprint);
    }

    public OfficialDocument {
        body = List.copyOf(body);
        attachments = List.copyOf(attachments);
    }
}
