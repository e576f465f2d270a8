package fazhi.presentation.ui.slide;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import fazhi.common.Period;
import fazhi.common.Texts;
import fazhi.presentation.paper.VillagePapers;
import fazhi.ui.contribution.PageTool;

/** A village's sheet in Word and as PDF, on the sheet's page (一村一表导出). */
@org.springframework.stereotype.Component
record VillagePaperTool(VillagePapers papers, FileLinks files, Texts texts) implements PageTool {

    @Override
    public String page() {
        return "village";
    }

    @Override
    public Component show(long id, Period period) {
        var links = new Span();
        files.paper(
                        "docx",
                        texts.get("villages.word"),
                        texts.get("villages.pdf"),
                        () -> papers.paper(id, period))
                .forEach(links::add);
        links.addClassName("page-tools");
        return links;
    }
}
