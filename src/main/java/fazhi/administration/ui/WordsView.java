package fazhi.administration.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fazhi.common.Texts;
import fazhi.dictionary.DictionaryService;
import fazhi.law.OffenceCauseService;
import jakarta.annotation.security.RolesAllowed;

/** 案由与字典: the words people choose from. */
@Route(AdministrationNavigation.WORDS)
@RolesAllowed({"SYSTEM_ADMIN", "LAW_OFFICE"})
class WordsView extends Div implements HasDynamicTitle {

    WordsView(OffenceCauseService causes, DictionaryService words, Texts texts) {
        var tabs = new TabSheet();
        tabs.add(texts.get("cause.list"), new CauseList(causes, texts));
        tabs.add(texts.get("word.list"), new WordList(words, texts));
        tabs.setSizeFull();
        setSizeFull();
        add(tabs);
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("administration.words");
    }
}
