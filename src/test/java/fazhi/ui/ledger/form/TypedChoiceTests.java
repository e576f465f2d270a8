package fazhi.ui.ledger.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase.CustomValueSetEvent;
import fazhi.ViewTest;
import fazhi.common.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is typed into a choice is taken, or the field says why not. */
class TypedChoiceTests extends ViewTest {

    private static final List<String> CAUSES = List.of("非法采矿", "无证砍伐林木", "非法采砂");

    @Autowired Texts texts;

    private ComboBox<String> typed(String words) {
        var field = new ComboBox<String>();
        field.setItems(CAUSES);
        new TypedChoice<>(field, texts)
                .among(typed -> CAUSES.stream().filter(each -> each.contains(typed)).toList());
        ComponentUtil.fireEvent(field, new CustomValueSetEvent<>(field, true, words));
        return field;
    }

    @Test
    void theOneMatchIsTaken() {
        assertThat(typed("采矿").getValue()).isEqualTo("非法采矿");
    }

    @Test
    void severalOrNoneAreToldWithTheWords() {
        assertThat(typed("非法").getErrorMessage()).contains("非法").contains("多项");
        assertThat(typed("偷猎").getErrorMessage()).contains("没有“偷猎”");
    }
}
