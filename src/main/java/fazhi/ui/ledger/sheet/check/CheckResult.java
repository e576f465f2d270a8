package fazhi.ui.ledger.sheet.check;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.function.SerializableConsumer;
import fazhi.common.Texts;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.intake.ImportCheck;
import fazhi.ledger.intake.answer.Decisions;
import fazhi.ui.TestIds;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What a file would bring (检查结果): what is open, what is wrong, how its rows will read, what was
 * left out. Counters follow each answer.
 */
final class CheckResult extends Composite<Div> {

    private final Texts texts;

    private final Span words = TestIds.mark(new Span(), "import-words");

    private final TabSheet sheet = TestIds.mark(new TabSheet(), "import-tabs");

    private final QuestionGrid questions;

    private final ErrorGrid errors;

    private final SampleGrid sample;

    private final LeftGrid left;

    private final ToldList told;

    private final Map<String, Tab> tabs = new LinkedHashMap<>();

    private boolean shown;

    CheckResult(LedgerFormat<?> format, Texts texts, SerializableConsumer<DecisionChange> decided) {
        this.texts = texts;
        this.questions = new QuestionGrid(texts, decided);
        this.errors = new ErrorGrid(texts);
        this.sample = new SampleGrid(format, texts);
        this.left = new LeftGrid(texts, decided);
        this.told = new ToldList(texts);
        words.getElement().setAttribute("role", "status");
        sheet.setWidthFull();
        tab("import.tab-open", questions);
        tab("import.tab-errors", errors);
        tab("import.tab-sample", sample);
        tab("import.tab-left", left);
        tab("import.tab-told", told);
        getContent().setWidthFull();
        getContent().add(words, sheet);
    }

    private void tab(String key, Component content) {
        tabs.put(key, TestIds.mark(sheet.add("", content), key.replace("import.", "import-")));
    }

    void update(ImportCheck check, Decisions decisions) {
        var counts = check.counts();
        boolean ready = check.ready(decisions);
        words.setText(
                check.open() > 0
                        ? texts.get("import.read-open", check.read(), check.open())
                        : check.errorCount() > 0
                                ? texts.get("import.faulty", check.errorCount())
                                : texts.get(
                                                "import.sound",
                                                counts.all(),
                                                counts.added(),
                                                counts.changed(),
                                                counts.same(),
                                                counts.skipped())
                                        + also(check));
        words.setClassName(ready ? "import-sound" : "import-problem");
        questions.update(check);
        errors.update(check);
        sample.update(check);
        left.update(check, decisions);
        told.update(check);
        label("import.tab-open", check.open(), !check.questions().isEmpty());
        label("import.tab-errors", check.errorCount(), check.errorCount() > 0);
        label("import.tab-sample", counts.written(), !check.sample().isEmpty());
        label("import.tab-left", check.left().size(), !check.left().isEmpty() || left.holds());
        label("import.tab-told", check.told().size(), !check.told().isEmpty());
        if (!shown || !sheet.getSelectedTab().isVisible()) {
            shown = true;
            sheet.setSelectedTab(mostUrgent(check));
        }
    }

    private String also(ImportCheck check) {
        return check.also().stream()
                .map(
                        each ->
                                texts.get(
                                        "import.also-sound",
                                        texts.get("ledger." + each.ledger()),
                                        each.counts().added(),
                                        each.counts().changed(),
                                        each.counts().same()))
                .collect(Collectors.joining());
    }

    /** The page to look at first; also when the one looked at has emptied. */
    private Tab mostUrgent(ImportCheck check) {
        return Objects.requireNonNull(
                tabs.get(
                        check.open() > 0
                                ? "import.tab-open"
                                : check.errorCount() > 0
                                        ? "import.tab-errors"
                                        : "import.tab-sample"));
    }

    private void label(String key, int number, boolean visible) {
        var tab = Objects.requireNonNull(tabs.get(key));
        tab.setLabel(texts.get(key, number));
        tab.setVisible(visible);
    }
}
