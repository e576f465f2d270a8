package fazhi.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.router.BeforeEnterEvent;
import fazhi.common.Stored;
import java.util.List;

/** Chooses one of a few records by its name (记录选择); the choice stands in the address. */
public final class RecordChoice<D extends Record> extends Composite<Select<Stored<D>>> {

    private final String parameter;

    /**
     * @param parameter of the address that names the record
     * @param route where a record is shown
     */
    public RecordChoice(
            String parameter,
            SerializableFunction<D, String> name,
            SerializableFunction<Long, String> route,
            Component page) {
        this.parameter = parameter;
        var choice = getContent();
        choice.setItemLabelGenerator(row -> name.apply(row.data()));
        choice.addValueChangeListener(
                change -> {
                    if (change.isFromClient() && change.getValue() != null) {
                        Links.open(page, route.apply(change.getValue().id()));
                    }
                });
        TestIds.mark(choice, parameter + "-choice");
    }

    public RecordChoice<D> about(String words) {
        getContent().setAriaLabel(words);
        return this;
    }

    /** Offers these, the first of them unless the address names another. */
    public Stored<D> offer(List<Stored<D>> all, BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters().getSingleParameter(parameter);
        var chosen =
                all.stream()
                        .filter(row -> asked.filter(String.valueOf(row.id())::equals).isPresent())
                        .findFirst()
                        .orElse(all.getFirst());
        getContent().setItems(all);
        getContent().setValue(chosen);
        return chosen;
    }
}
