package fazhi.ui.ledger.sheet.check;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.server.streams.DownloadHandler;
import fazhi.jobs.JobState;
import fazhi.ledger.Ledger;
import fazhi.ledger.intake.ImportCheck;
import fazhi.ledger.intake.ImportPlan;
import fazhi.ledger.intake.answer.Decisions;
import fazhi.ledger.sheet.SheetLayout;
import fazhi.ui.Notifications;
import fazhi.ui.TestIds;
import fazhi.ui.ledger.sheet.ImportKit;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a file would bring (导入预览): how its columns are read, what is open and what is wrong in it.
 */
public final class CheckStep extends Composite<VerticalLayout> {

    private final Ledger<?> ledger;

    private final ImportKit kit;

    private final SerializableBiConsumer<@Nullable ImportCheck, Decisions> found;

    private final Div also = new Div();

    private final Div columns = new Div();

    private final Div progress = new Div();

    private final Div problem = new Div();

    private final Div faulty = new Div();

    private final CheckResult result;

    private final ImportOptions options;

    private ImportPlan plan;

    private Decisions decisions;

    public CheckStep(
            Ledger<?> ledger,
            ImportKit kit,
            ImportPlan plan,
            Decisions decisions,
            SerializableBiConsumer<@Nullable ImportCheck, Decisions> found) {
        this.ledger = ledger;
        this.kit = kit;
        this.plan = plan;
        this.decisions = decisions;
        this.found = found;
        options = new ImportOptions(ledger.format(), kit.texts(), decisions, this::decide);
        result = new CheckResult(ledger.format(), kit.texts(), this::decide);
        result.setVisible(false);
        options.add(also);
        if (plan.sheets().size() > 1) {
            options.add(sheets());
        }
        columns.setWidthFull();
        result.getElement().getClassList().add("import-result");
        problem.addClassName("import-problem");
        problem.getElement().setAttribute("role", "alert");
        getContent().setPadding(false);
        getContent().setSpacing(false);
        getContent()
                .add(
                        new Span(plan.file().name()),
                        options,
                        columns,
                        progress,
                        problem,
                        result,
                        faulty);
        columns();
        check();
    }

    public ImportPlan plan() {
        return plan;
    }

    public Decisions decisions() {
        return decisions;
    }

    private void decide(DecisionChange change) {
        decisions = change.apply(decisions);
        check();
    }

    /** One sheet fills several ledgers; what is not wanted is left out. */
    private Component alongside(List<String> ledgers) {
        var choice = new CheckboxGroup<String>(kit.texts().get("import.also"));
        choice.setItems(ledgers);
        choice.setItemLabelGenerator(kit::title);
        choice.select(ledgers.stream().filter(each -> !decisions.apart().contains(each)).toList());
        choice.addValueChangeListener(
                event -> {
                    var apart = new HashSet<>(ledgers);
                    apart.removeAll(event.getValue());
                    decide(before -> before.apart(apart));
                });
        return TestIds.mark(choice, "import-also");
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
        also.removeAll();
        var others = kit.imports().alongside(plan);
        if (!others.isEmpty()) {
            also.add(alongside(others));
        }
        var form =
                new ColumnsForm(
                        ledger.format(),
                        kit.texts(),
                        plan,
                        changed -> {
                            plan = changed;
                            summarise();
                            check();
                        });
        var details = TestIds.mark(new Details("", form), "import-columns");
        details.setOpened(plan.columns().isEmpty());
        columns.removeAll();
        columns.add(details);
        summarise();
    }

    /** Counts as the columns are matched now. */
    private void summarise() {
        var texts = kit.texts();
        var words =
                texts.get(
                        "import.columns-found",
                        plan.headers().stream().filter(each -> !each.isEmpty()).count(),
                        plan.columns().size());
        var summary =
                texts.get("import.columns")
                        + " \u00b7 "
                        + words
                        + (plan.remembered()
                                ? " \u00b7 " + texts.get("import.columns-remembered")
                                : "");
        columns.getChildren()
                .filter(Details.class::isInstance)
                .map(Details.class::cast)
                .forEach(details -> details.setSummaryText(summary));
    }

    private void check() {
        found.accept(null, decisions);
        var checked = new AtomicReference<@Nullable ImportCheck>();
        var asked = plan;
        var decided = decisions;
        var imports = kit.imports();
        var texts = kit.texts();
        long job =
                kit.submit(
                        texts.get("import.job-check", plan.file().name()),
                        progress -> {
                            var check = imports.check(asked, decided, progress);
                            checked.set(check);
                            return texts.get("import.job-checked", check.errorCount());
                        });
        progress.removeAll();
        progress.add(
                kit.watch(job)
                        .onEnd(
                                row -> {
                                    if (!decided.equals(decisions) || !asked.equals(plan)) {
                                        return;
                                    }
                                    progress.removeAll();
                                    if (row.state() == JobState.DONE) {
                                        show(checked.get());
                                    } else {
                                        say(row.outcome());
                                    }
                                }));
    }

    private void say(String sentence) {
        result.setVisible(false);
        problem.setText(sentence);
        Notifications.problem(sentence);
    }

    private void show(@Nullable ImportCheck check) {
        problem.setText("");
        faulty.removeAll();
        result.setVisible(check != null);
        if (check == null) {
            return;
        }
        result.update(check, decisions);
        options.update(check);
        if (check.errors().stream().anyMatch(error -> error.row() > plan.headerRow())) {
            faulty.add(faulty(check));
        }
        found.accept(check, decisions);
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
}
