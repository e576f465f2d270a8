package fazhi.cli.table;

import fazhi.ledger.batch.ImportService;
import fazhi.ledger.intake.ImportPlan;
import fazhi.ledger.intake.answer.Decisions;
import fazhi.ledger.intake.answer.Duplicates;
import fazhi.ledger.intake.answer.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the command line decides about an import (命令行导入决定). */
final class ImportChoices {

    @Option(names = "--skip-kept", description = "${bundle:cli.skip-kept}")
    private boolean skipKept;

    @Option(names = "--accept", description = "${bundle:cli.accept}")
    private boolean accept;

    @Option(names = "--answers", paramLabel = "FILE", description = "${bundle:cli.answers}")
    private @Nullable Path answers;

    @Option(names = "--partly", description = "${bundle:cli.partly}")
    private boolean partly;

    @Option(names = "--only", description = "${bundle:cli.only}")
    private boolean only;

    @Option(names = "--empty", paramLabel = "COLUMN", description = "${bundle:cli.empty}")
    private List<String> emptying = new ArrayList<>();

    @Option(names = "--take", paramLabel = "ROW", description = "${bundle:cli.take}")
    private List<Integer> taken = new ArrayList<>();

    @Option(names = "--sheet", paramLabel = "NAME", description = "${bundle:cli.sheet}")
    private @Nullable String sheet;

    /** The same file at the sheet that was named. */
    ImportPlan on(ImportService imports, ImportPlan plan) {
        int at = sheet == null ? -1 : plan.sheets().indexOf(sheet);
        return at < 0 || at == plan.sheet() ? plan : imports.open(plan, at);
    }

    /** The same decisions, with other ledgers left out where that was asked for. */
    Decisions alone(ImportService imports, ImportPlan plan, Decisions decisions) {
        return only ? decisions.apart(new LinkedHashSet<>(imports.alongside(plan))) : decisions;
    }

    Decisions decisions(NamedLedger ledger) throws IOException {
        var decisions =
                Decisions.NONE
                        .with(skipKept ? Duplicates.SKIP : Duplicates.UPDATE)
                        .partly(partly)
                        .accepting(accept)
                        .emptying(new LinkedHashSet<>(emptying));
        for (int row : taken) {
            decisions = decisions.wanting(row, true);
        }
        return answers == null ? decisions : answered(decisions, answers, ledger);
    }

    /** The questions as {@code --dry-run --json} printed them, each with its answer as proposal. */
    private static Decisions answered(Decisions decisions, Path file, NamedLedger ledger)
            throws IOException {
        if (!Files.isRegularFile(file)) {
            throw ledger.wrong("cli.no-file", file);
        }
        var all = decisions;
        try {
            var json = JsonMapper.shared().readTree(Files.readString(file));
            for (JsonNode each : json.isArray() ? json : json.path("asked")) {
                var answer = each.has("answer") ? each.path("answer") : each.path("proposal");
                all =
                        all.answering(
                                new Question.Key(
                                        each.path("column").asString(""),
                                        each.path("value").asString("")),
                                answer.asString(""));
            }
            return all;
        } catch (JacksonException _) {
            throw ledger.wrong("cli.no-answers", file);
        }
    }
}
