package fazhi.report.paper;

import fazhi.common.Texts;
import fazhi.ledger.WordSource;
import fazhi.report.ReportDrafts;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Templates as the words the ledger of reports offers (报告模板词表). */
@Component
class TemplateWords implements WordSource {

    private final Texts texts;

    TemplateWords(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "report-template";
    }

    @Override
    public List<Word> words() {
        return Stream.concat(
                        ReportDrafts.TEMPLATES.stream(),
                        Stream.of(PaperKind.DUTY_REPORT.template()))
                .map(id -> new Word(id, texts.get("report.template." + id)))
                .toList();
    }
}
