package fazhi.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Prints the page as it stands (打印按钮). */
public final class PrintButton {

    private PrintButton() {}

    public static Button of(String words) {
        var print = new Button(words, VaadinIcon.PRINT.create());
        print.addClickListener(_ -> print.getElement().executeJs("window.print()"));
        return TestIds.mark(print, "action-print");
    }
}
