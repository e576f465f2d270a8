package fazhi.ledger.sheet;

import fazhi.ledger.file.CellReference;
import fazhi.ledger.intake.CellError;
import fazhi.ledger.intake.FaultyRow;
import fazhi.ledger.intake.ImportPlan;
import fazhi.ledger.sheet.head.HeadStyle;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/**
 * The rows a file was refused for (出错的行), under the headers of the file, each with what is wrong
 * beside it.
 */
@Component
public class FaultySheet {

    private static final String RED = "FFD9D9";

    private static final int WIDE = 70;

    private static final int USUAL = 16;

    private final SheetTexts texts;

    FaultySheet(SheetTexts texts) {
        this.texts = texts;
    }

    public String fileName(ImportPlan plan) {
        var name = plan.file().name();
        var dot = name.lastIndexOf('.');
        return texts.get("import.faulty-file", dot > 0 ? name.substring(0, dot) : name);
    }

    public void write(ImportPlan plan, List<FaultyRow> rows, OutputStream out) throws IOException {
        int words = plan.headers().size();
        try (var book = new Workbook(out, "FazhiPortal", "1.0")) {
            var sheet = book.newWorksheet(texts.sheetName(texts.get("import.faulty-sheet")));
            for (int at = 0; at < words; at++) {
                sheet.inlineString(0, at, plan.headers().get(at));
                sheet.width(at, USUAL);
            }
            sheet.inlineString(0, words, texts.get("import.error-message"));
            sheet.inlineString(0, words + 1, texts.get("import.faulty-at"));
            sheet.width(words, WIDE);
            HeadStyle.set(sheet, 0, 0, words + 1);
            sheet.freezePane(0, 1);
            for (int i = 0; i < rows.size(); i++) {
                row(sheet, plan, rows.get(i), i + 1);
            }
        }
    }

    private void row(Worksheet sheet, ImportPlan plan, FaultyRow faulty, int to) {
        int words = plan.headers().size();
        for (int at = 0; at < words; at++) {
            sheet.inlineString(to, at, faulty.row().cell(at).text());
            sheet.range(to, at, to, at).style().format("@").wrapText(true).set();
        }
        for (var error : faulty.errors()) {
            if (!error.letters().isEmpty()) {
                int at = CellReference.column(error.letters());
                sheet.range(to, at, to, at).style().fillColor(RED).set();
            }
        }
        sheet.inlineString(to, words, sentences(faulty.errors()));
        sheet.range(to, words, to, words).style().wrapText(true).set();
        sheet.value(to, words + 1, faulty.row().number());
    }

    private String sentences(List<CellError> errors) {
        return errors.stream()
                .map(error -> texts.get("import.faulty-cell", error.header(), error.message()))
                .collect(Collectors.joining("\n"));
    }
}
