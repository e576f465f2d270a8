package fazhi.publicity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import fazhi.ViewTest;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import fazhi.publicity.activity.ActivityData;
import fazhi.publicity.activity.Theme;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Pasted messages become rows once a person confirmed them. */
class NoticesViewTests extends ViewTest {

    @Autowired private Ledger<ActivityData> activities;

    @Test
    void aConfirmedMessageIsAnActivity() {
        open("publicity/notices?period=2022");
        marked(TextArea.class, "notice-paste").setValue("【司法所】6月25日在石桥村文化室开展禁毒宣讲进院落，群众65人，发资料120份");
        _click(marked(Button.class, "action-read"));
        assertThat(rows()).isEmpty();
        _click(marked(Button.class, "action-register"));
        assertThat(rows()).hasSize(1);
        var kept = rows().getFirst().data();
        assertThat(kept.heldOn()).isEqualTo("2022-06-25");
        assertThat(kept.theme()).isEqualTo(Theme.DRUGS);
        assertThat(kept.people()).isEqualTo(65);
        assertThat(kept.villages()).hasSize(1);
        assertThat(kept.campaignDay()).isNotNull();
    }

    private java.util.List<fazhi.common.Stored<ActivityData>> rows() {
        return asPortal(
                () -> activities.list(LedgerQuery.of(Condition.is("title", "禁毒宣讲进院落")), 0, 10));
    }
}
