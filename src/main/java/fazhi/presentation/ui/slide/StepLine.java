package fazhi.presentation.ui.slide;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import fazhi.common.Labels;
import fazhi.common.Texts;
import fazhi.document.Block;
import java.util.Locale;

/** The acts of a matter on a slide (办理环节), in as many rows as the acts need. */
record StepLine(Texts texts) {

    Component of(Block.Steps block) {
        var line = new OrderedList();
        line.addClassNames("slide-steps", "across-" + Block.Steps.across(block.steps().size()));
        block.steps().stream().map(this::item).forEach(line::add);
        return line;
    }

    private ListItem item(Block.Step step) {
        var progress = step.progress().name();
        var name = new Span(step.name());
        name.addClassName("step-name");
        var state = new Span(step.day().isEmpty() ? Labels.of(step.progress(), texts) : step.day());
        state.addClassName("step-state");
        var item = new ListItem(name, state);
        item.addClassName("step-" + progress.toLowerCase(Locale.ROOT));
        return item;
    }
}
