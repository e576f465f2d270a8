package fazhi.ledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.ViewTest;
import fazhi.ledger.CellTexts;
import fazhi.ledger.LedgerDirectory;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

/** Filters read as people say them, in both languages. */
class ConditionWordsTests extends ViewTest {

    @Autowired CellTexts cells;

    @Autowired LedgerDirectory ledgers;

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    private String said(Locale locale, String ledger, Condition... conditions) {
        LocaleContextHolder.setLocale(locale);
        com.vaadin.flow.component.UI.getCurrent().setLocale(locale);
        return cells.words(ledgers.get(ledger).format(), List.of(conditions));
    }

    @Test
    void aDayIsSaidByWhatHappens() {
        var open = new Condition.EmptyOrAfter("closedOn", "2022-12-02");
        assertThat(said(Locale.ENGLISH, "penalty", open)).isEqualTo("not closed by 2022-12-02");
        assertThat(said(Locale.SIMPLIFIED_CHINESE, "penalty", open)).isEqualTo("截至2022-12-02尚未结案");
        assertThat(said(Locale.ENGLISH, "officer", Condition.upTo("onDutyFrom", "2022-12-02")))
                .isEqualTo("on duty by 2022-12-02");
    }

    @Test
    void whatIsOnlyFilledInIsSaidOnce() {
        var both = new Condition[] {new Condition.Filled("sat"), new Condition.Filled("excellent")};
        assertThat(said(Locale.SIMPLIFIED_CHINESE, "exam", both)).isEqualTo("已填报参考人数和优秀人数");
        assertThat(said(Locale.ENGLISH, "exam", both))
                .isEqualTo("with people who sat and people rated excellent filled in");
    }
}
