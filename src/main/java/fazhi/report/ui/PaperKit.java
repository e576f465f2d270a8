package fazhi.report.ui;

import fazhi.common.Texts;
import fazhi.report.edition.EditionService;
import fazhi.report.edition.LastYear;
import fazhi.report.edition.PassageService;
import fazhi.report.edition.TokenNames;
import fazhi.report.phrase.PhraseService;
import org.springframework.stereotype.Component;

/** What editing a document needs (文稿编辑工具). */
@Component
record PaperKit(
        EditionService editions,
        PassageService passages,
        TokenNames tokens,
        LastYear lastYear,
        PhraseService phrases,
        Texts texts) {}
