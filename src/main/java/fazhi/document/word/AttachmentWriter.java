package fazhi.document.word;

import fazhi.document.OfficialDocument.Attachment;
import java.io.IOException;
import java.util.List;

/** Attachments, each from a new page (附件). */
record AttachmentWriter(Sheet sheet, BlockWriter blocks) {

    void write(List<Attachment> attachments) throws IOException {
        for (int index = 0; index < attachments.size(); index++) {
            var attachment = attachments.get(index);
            sheet.paragraph(
                    "AttachmentMark", sheet.words().attachmentMark(index, attachments.size()));
            new HeadWriter(sheet).title("AttachmentTitle", attachment.title());
            blocks.write(attachment.blocks());
        }
    }
}
