package fazhi.document.word;

import fazhi.document.OfficialDocument;
import fazhi.document.OfficialDocument.Head;

/** Red head, number, signer, title and addressee (版头、标题、主送机关). */
record HeadWriter(Sheet sheet, TitleLines lines) {

    private static final String FULL_WIDTH_SPACE = "\u3000";

    /** Half points of the mark, and how narrow (in per cent) a long name may be drawn. */
    private static final int MARK_SIZE = 92;

    private static final int WIDEST = 90;

    /** The mark's characters share 150 of the 156 mm; a character at 46 pt is 16.2 mm wide. */
    private static final double SHARE = 150 / 16.2 * 100;

    HeadWriter(Sheet sheet) {
        this(sheet, TitleLines.official());
    }

    void write(OfficialDocument document) {
        if (!document.head().mark().isEmpty()) {
            mark(document.head().mark());
            number(document.head());
        }
        title("Title", document.title());
        var addressee = sheet.words().addressee(document.addressee());
        if (!addressee.isEmpty()) {
            var line = sheet.paragraph("Addressee");
            addressee.forEach(part -> sheet.add(line, part));
        }
    }

    void title(String style, String text) {
        var title = sheet.paragraph(style).createRun();
        var parts = lines.of(text);
        for (int index = 0; index < parts.size(); index++) {
            if (index > 0) {
                title.addBreak();
            }
            title.setText(parts.get(index), index);
        }
    }

    private void mark(String mark) {
        var names = mark.lines().toList();
        int longest = names.stream().mapToInt(String::length).max().orElse(1);
        for (int index = 0; index < names.size(); index++) {
            var line = sheet.paragraph("Mark", names.get(index));
            if (index > 0) {
                line.setSpacingBefore(0);
            }
            var run = line.getRuns().getFirst();
            run.setFontSize(MARK_SIZE / 2.0);
            run.setTextScale(Math.clamp((int) (SHARE / Math.max(1, longest)), 20, WIDEST));
        }
    }

    private void number(Head head) {
        if (!head.upward()) {
            sheet.paragraph("DocumentNumber", sheet.words().number(head));
            return;
        }
        var line = sheet.paragraph("UpwardNumber", FULL_WIDTH_SPACE);
        sheet.add(line, sheet.words().number(head));
        line.createRun().addTab();
        Sheet.run(line, sheet.words().signerLabel());
        sheet.add(line, sheet.words().signer(head)).setStyle("Signer");
    }
}
