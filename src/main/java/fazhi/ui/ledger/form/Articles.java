package fazhi.ui.ledger.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.shared.HasTooltip;
import com.vaadin.flow.component.shared.Tooltip;
import fazhi.common.Texts;
import fazhi.ledger.format.Column;
import fazhi.ledger.format.LedgerFormat;

/**
 * The article of law beside a field (字段依据), where it carries one: the text {@code
 * article.ledger.column}, shown when the field is pointed at or focused.
 */
public final class Articles {

    private static final String MARK = "with-article";

    private Articles() {}

    static void show(LedgerFormat<?> format, Column<?> column, Component field, Texts texts) {
        var key = key(format, column);
        if (texts.has(key)
                && field instanceof HasTooltip helped
                && field instanceof HasStyle styled) {
            var own = helped.getTooltip().getText();
            helped.setTooltipText(own == null ? texts.get(key) : texts.get(key) + "\n" + own)
                    .setPosition(Tooltip.TooltipPosition.TOP_START);
            styled.addClassName(MARK);
        }
    }

    public static String key(LedgerFormat<?> format, Column<?> column) {
        return "article." + format.id() + "." + column.key();
    }
}
