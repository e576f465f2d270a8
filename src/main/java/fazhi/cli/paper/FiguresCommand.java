package fazhi.cli.paper;

import fazhi.cli.Askable;
import fazhi.cli.Headless;
import fazhi.cli.Periods;
import fazhi.cli.Version;
import fazhi.common.Period;
import fazhi.figure.FigureCatalogue;
import fazhi.figure.FigureValue;
import fazhi.security.session.SystemIdentity;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Prints every figure with unit, basis and value (打印指标). */
@Command(
        name = "figures",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "${bundle:cli.figures}")
public final class FiguresCommand implements Callable<Integer>, Askable {

    @Spec private CommandSpec command;

    @Mixin private Headless headless;

    @Mixin private Periods periods;

    @Option(names = "--basis", description = "${bundle:cli.basis}")
    private @Nullable Bases basis;

    @Option(names = "--json", description = "${bundle:cli.json}")
    private boolean json;

    /** Which bases are printed (口径范围). */
    enum Bases {
        all
    }

    @Override
    public Optional<Headless> data() {
        return Optional.of(headless);
    }

    @Override
    public Integer call() throws IOException {
        var values =
                headless.open(
                        context ->
                                SystemIdentity.run(
                                        () -> values(context.getBean(FigureCatalogue.class))));
        var out = command.commandLine().getOut();
        if (json) {
            printJson(
                    periods.several() ? dated(values) : fields(values.firstEntry().getValue()),
                    out);
        } else {
            values.forEach((period, figures) -> print(period, figures, out));
        }
        out.flush();
        return 0;
    }

    private SequencedMap<Period, List<FigureValue>> values(FigureCatalogue figures) {
        var values = new LinkedHashMap<Period, List<FigureValue>>();
        for (var period : periods.all()) {
            values.put(period, basis == null ? figures.all(period) : figures.everyBasis(period));
        }
        return values;
    }

    private List<Map<String, Object>> dated(Map<Period, List<FigureValue>> values) {
        return values.entrySet().stream()
                .map(
                        each ->
                                Map.<String, Object>of(
                                        "period", each.getKey().toString(),
                                        "figures", fields(each.getValue())))
                .toList();
    }

    private List<Map<String, @Nullable Object>> fields(List<FigureValue> values) {
        return values.stream().map(this::fields).toList();
    }

    private String id(FigureValue value) {
        return basis == null ? value.id() : value.reference();
    }

    private void print(Period period, List<FigureValue> figures, PrintWriter out) {
        if (periods.several()) {
            out.println(period);
        }
        figures.forEach(value -> print(value, out));
    }

    private void print(FigureValue value, PrintWriter out) {
        out.printf(
                "%s\t%s\t%s %s\t%s%n",
                id(value),
                value.label(),
                value.value() == null ? "-" : value.value().toPlainString(),
                value.unit(),
                value.sentence());
    }

    private static void printJson(Object figures, PrintWriter out) throws JacksonException {
        out.println(
                JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(figures));
    }

    private Map<String, @Nullable Object> fields(FigureValue value) {
        var before = value.compared();
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("id", id(value));
        fields.put("label", value.label());
        fields.put("unit", value.unit());
        fields.put("basis", value.sentence());
        fields.put("from", day(value.from()));
        fields.put("to", value.to().toString());
        fields.put("value", value.value());
        fields.put("lastYear", value.lastYear());
        fields.put("lastYearFrom", day(before == null ? null : before.from()));
        fields.put("lastYearTo", day(before == null ? null : before.to()));
        fields.put("behind", value.behind());
        fields.put("note", value.note());
        fields.put("rows", value.rows());
        fields.put("route", value.route());
        return fields;
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
