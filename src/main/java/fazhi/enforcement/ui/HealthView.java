package fazhi.enforcement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fazhi.common.Period;
import fazhi.enforcement.health.CaseHealth;
import fazhi.enforcement.health.Defect;
import fazhi.enforcement.health.SeizureHealth;
import fazhi.enforcement.procedure.ProcedureDepth;
import fazhi.ui.TestIds;
import fazhi.ui.period.CurrentPeriod;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.context.SecurityContextHolder;

/** Every case and seizure of a period that lacks something (案件体检), by what they lack. */
@Route(HealthNavigation.HEALTH)
@RolesAllowed({"LAW_OFFICE", "LEADER", "OFFICER", "REVIEWER"})
class HealthView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CaseHealth health;

    private final SeizureHealth seizures;

    private final ProcedureDepth depth;

    private final CurrentPeriod current;

    HealthView(
            CaseHealth health,
            SeizureHealth seizures,
            ProcedureDepth depth,
            CurrentPeriod current) {
        this.health = health;
        this.seizures = seizures;
        this.depth = depth;
        this.current = current;
        addClassNames("page", "case-health");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(current.of(event.getLocation().getQueryParameters()));
    }

    private void show(Period period) {
        var results = new ArrayList<>(health.of(period));
        results.addAll(seizures.of(period));
        removeAll();
        add(
                new H2(getTranslation("case-health.title")),
                new Paragraph(
                        getTranslation(
                                results.isEmpty() ? "case-health.none" : "case-health.found",
                                results.size(),
                                results.stream().mapToInt(each -> each.defects().size()).sum())));
        var never = health.unregistered();
        if (!never.isEmpty()) {
            var names = String.join(getTranslation("common.list-mark"), never);
            add(
                    TestIds.mark(
                            new Paragraph(getTranslation("case-health.unregistered", names)),
                            "unregistered"));
        }
        if (maySwitch()) {
            add(depth(period));
        }
        byRule(results).entrySet().stream()
                .sorted(Comparator.comparing(each -> !each.getKey().gate()))
                .forEach(each -> add(group(each.getKey(), each.getValue())));
    }

    private Component depth(Period period) {
        var full = new Checkbox(getTranslation("case-health.full"), depth.full());
        full.setHelperText(getTranslation("case-health.full-hint"));
        full.addValueChangeListener(
                event -> {
                    depth.full(event.getValue());
                    show(period);
                });
        return TestIds.mark(full, "field-full-procedure");
    }

    private static boolean maySwitch() {
        var person = SecurityContextHolder.getContext().getAuthentication();
        return person != null
                && person.getAuthorities().stream()
                        .anyMatch(each -> "ROLE_LAW_OFFICE".equals(each.getAuthority()));
    }

    /** Each shortcoming once, with all matters it is found in: one law is looked up once. */
    private static Map<Defect, List<CaseHealth.Result>> byRule(List<CaseHealth.Result> results) {
        var byRule = new LinkedHashMap<Defect, List<CaseHealth.Result>>();
        for (var result : results) {
            for (var defect : result.defects()) {
                byRule.computeIfAbsent(defect, _ -> new ArrayList<>()).add(result);
            }
        }
        return byRule;
    }

    private Component group(Defect defect, List<CaseHealth.Result> matters) {
        var names = new Div(new Span(getTranslation("case-health.matters", matters.size())));
        names.addClassName("defect-matters");
        matters.forEach(
                matter ->
                        names.add(
                                TestIds.mark(
                                        new Anchor(matter.route(), matter.title()),
                                        matter.ledger() + "-" + matter.id())));
        var group = new Div(DefectList.of(List.of(defect)), names);
        group.addClassName("defect-card");
        return TestIds.mark(group, "defect-" + defect.rule());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("case-health.title");
    }
}
