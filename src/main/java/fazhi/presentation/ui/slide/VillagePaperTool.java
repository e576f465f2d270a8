package fazhi.presentation.ui.slide;

import com.vaadin.flow.component.Component;
import fazhi.common.Period;
import fazhi.common.Texts;
import fazhi.presentation.paper.VillagePapers;
import fazhi.ui.PageTool;

/** A village's sheet in Word, on the sheet's page (一村一表导出). */
@org.springframework.stereotype.Component
record VillagePaperTool(VillagePapers papers, FileLinks files, Texts texts) implements PageTool {

    @Override
    public String page() {
        return "village";
    }

    @Override
    public Component show(long id, Period period) {
        return files.paper("docx", texts.get("villages.word"), () -> papers.paper(id, period));
    }
}
