package fazhi.ui.ledger.sheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.DownloadHandler;
import fazhi.common.Labels;
import fazhi.jobs.JobState;
import fazhi.ledger.Ledger;
import fazhi.ledger.intake.Duplicates;
import fazhi.ledger.intake.ImportCheck;
import fazhi.ledger.intake.ImportPlan;
import fazhi.ledger.sheet.SheetLayout;
import fazhi.ui.Notifications;
import fazhi.ui.TestIds;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a file would bring (导入预览): how its columns are read, and every error in it. */
final class CheckStep extends Composite<VerticalLayout> {

    private final Ledger<?> ledger;

    private final ImportKit kit;

    private final SerializableConsumer<@Nullable ImportCheck> found;

    private final Div columns = new Div();

    private final Div result = new Div();

    private final RadioButtonGroup<Duplicates> duplicates = new RadioButtonGroup<>();

    private ImportPlan plan;

    CheckStep(
            Ledger<?> ledger,
            ImportKit kit,
            ImportPlan plan,
            SerializableConsumer<@Nullable ImportCheck> found) {
        this.ledger = ledger;
        this.kit = kit;
        this.plan = plan;
        this.found = found;
        duplicates.setLabel(kit.texts().get("import.duplicates"));
        duplicates.setItems(Duplicates.values());
        duplicates.setItemLabelGenerator(each -> Labels.of(each, kit.texts()));
        duplicates.setValue(Duplicates.UPDATE);
        duplicates.addValueChangeListener(_ -> check());
        var choices = new HorizontalLayout(TestIds.mark(duplicates, "import-duplicates"));
        if (plan.sheets().size() > 1) {
            choices.addComponentAsFirst(sheets());
        }
        columns.setWidthFull();
        result.setWidthFull();
        result.addClassName("import-result");
        getContent().setPadding(false);
        getContent().setSpacing(false);
        getContent().add(new Span(plan.file().name()), choices, columns, result);
        columns();
        check();
    }

    ImportPlan plan() {
        return plan;
    }

    Duplicates duplicates() {
        return duplicates.getValue();
    }

    private Component sheets() {
        var select = new Select<Integer>();
        select.setLabel(kit.texts().get("import.sheet"));
        select.setItems(IntStream.range(0, plan.sheets().size()).boxed().toList());
        select.setItemLabelGenerator(plan.sheets()::get);
        select.setValue(plan.sheet());
        select.addValueChangeListener(
                event -> {
                    plan = kit.imports().open(plan, event.getValue());
                    columns();
                    check();
                });
        return TestIds.mark(select, "import-sheet");
    }

    private void columns() {
        var words =
                kit.texts()
                        .get(
                                "import.columns-found",
                                plan.headers().stream().filter(each -> !each.isEmpty()).count(),
                                plan.columns().size());
        var summary =
                kit.texts().get("import.columns")
                        + " \u00b7 "
                        + words
                        + (plan.remembered()
                                ? " \u00b7 " + kit.texts().get("import.columns-remembered")
                                : "");
        var form =
                new ColumnsForm(
                        ledger.format(),
                        kit.texts(),
                        plan,
                        changed -> {
                            plan = changed;
                            check();
                        });
        var details = TestIds.mark(new Details(summary, form), "import-columns");
        details.setOpened(plan.columns().isEmpty());
        columns.removeAll();
        columns.add(details);
    }

    private void check() {
        found.accept(null);
        var checked = new AtomicReference<@Nullable ImportCheck>();
        var asked = plan;
        var chosen = duplicates();
        var imports = kit.imports();
        var texts = kit.texts();
        long job =
                kit.submit(
                        texts.get("import.job-check", plan.file().name()),
                        progress -> {
                            var check = imports.check(asked, chosen, progress);
                            checked.set(check);
                            return texts.get("import.job-checked", check.errorCount());
                        });
        result.removeAll();
        result.add(
                kit.watch(job)
                        .onEnd(
                                row -> {
                                    if (row.state() == JobState.DONE) {
                                        show(checked.get());
                                    } else {
                                        result.removeAll();
                                        result.add(problem(row.outcome()));
                                        Notifications.problem(row.outcome());
                                    }
                                }));
    }

    private void show(@Nullable ImportCheck check) {
        result.removeAll();
        if (check == null) {
            return;
        }
        result.add(new CheckResult(ledger.format(), kit.texts(), plan, check));
        if (check.errors().stream().anyMatch(error -> error.row() > plan.headerRow())) {
            result.add(faulty(check));
        }
        found.accept(check);
    }

    private Component faulty(ImportCheck check) {
        var asked = plan;
        DownloadHandler handler =
                event -> {
                    event.setFileName(kit.faulty().fileName(asked));
                    event.setContentType(SheetLayout.PLAIN.mediaType());
                    var rows = kit.imports().faulty(asked, check);
                    kit.faulty().write(asked, rows, event.getOutputStream());
                };
        var link = new Anchor(handler, kit.texts().get("import.faulty-rows"));
        return TestIds.mark(link, "import-faulty");
    }

    private static Component problem(String text) {
        var words = new Span(text);
        words.addClassName("import-problem");
        words.getElement().setAttribute("role", "alert");
        return words;
    }
}
