package fazhi.ui.stage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableRunnable;
import fazhi.ui.DropMenu;
import fazhi.ui.TestIds;

/** What can be made of a card (卡片菜单): 放大, and whatever the card itself adds. */
public final class CardMenu extends Composite<Div> {

    private final DropMenu menu =
            DropMenu.sign(VaadinIcon.ELLIPSIS_DOTS_V, getTranslation("chart.more"));

    public CardMenu(Component card) {
        getContent().addClassName("card-menu");
        getContent().add(TestIds.mark(menu, "card-menu"));
        item(
                "stage.enlarge",
                () -> card.getElement().executeJs("window.fazhiEnlarge && fazhiEnlarge(this)"));
    }

    public CardMenu item(String key, SerializableRunnable act) {
        TestIds.mark(
                menu.items().addItem(getTranslation(key), _ -> act.run()), key.replace('.', '-'));
        return this;
    }

    /** One whose words take a value. */
    public CardMenu item(String key, Object value, SerializableRunnable act) {
        menu.items().addItem(getTranslation(key, value), _ -> act.run());
        return this;
    }
}
