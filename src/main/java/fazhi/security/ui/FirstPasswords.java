package fazhi.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Paragraph;
import fazhi.common.Texts;
import fazhi.security.account.FirstPassword;
import fazhi.ui.TestIds;
import java.util.List;

/** Shows the passwords just given, once (初始口令单). */
final class FirstPasswords extends Dialog {

    FirstPasswords(List<FirstPassword> given, Texts texts) {
        var grid = new Grid<FirstPassword>();
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER);
        grid.addColumn(FirstPassword::displayName).setHeader(texts.get("account.displayName"));
        grid.addColumn(FirstPassword::loginName).setHeader(texts.get("account.loginName"));
        grid.addColumn(FirstPassword::password).setHeader(texts.get("account.password"));
        grid.setItems(given);
        grid.setAllRowsVisible(true);
        TestIds.mark(grid, "first-passwords");
        setHeaderTitle(texts.get("account.give-first"));
        setWidth("40rem");
        setCloseOnOutsideClick(false);
        add(new Paragraph(texts.get("account.first-help")), grid);
        getFooter().add(new Button(texts.get("common.close"), _ -> close()));
    }
}
