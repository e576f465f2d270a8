package fazhi.presentation.ui;

import fazhi.common.Texts;
import fazhi.presentation.paper.ShowingPapers;
import fazhi.presentation.ui.slide.FileLinks;
import fazhi.presentation.ui.slide.ShowingWords;
import org.springframework.stereotype.Component;

/** What the page after a meeting works with (会后工具). */
@Component
record AfterKit(ShowingPapers papers, FileLinks files, ShowingWords words, NoteKit notes) {

    Texts texts() {
        return words.texts();
    }
}
