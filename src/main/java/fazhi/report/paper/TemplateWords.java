package fazhi.report.paper;

import fazhi.common.Texts;
import fazhi.ledger.name.WordSource;
import fazhi.report.ReportDrafts;
import fazhi.report.TemplateStore;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Templates as the words the ledger of reports offers (报告模板词表). */
@Component
class TemplateWords implements WordSource {

    private final Texts texts;

    private final TemplateStore store;

    private final boolean demo;

    TemplateWords(Texts texts, TemplateStore store, @Value("${portal.demo:false}") boolean demo) {
        this.store = store;
        this.demo = demo;
        this.texts = texts;
    }

    @Override
    public String id() {
        return "report-template";
    }

    @Override
    public List<Word> words() {
        var portals =
                Stream.concat(
                                ReportDrafts.templates(demo).stream(),
                                Stream.of(PaperKind.DUTY_REPORT.template()))
                        .map(id -> new Word(id, texts.get("report.template." + id)));
        var towns = store.all().stream().map(each -> new Word(each.key(), each.name()));
        return Stream.concat(portals, towns).toList();
    }
}
