package fazhi.cli.table;

import fazhi.common.Labels;
import fazhi.common.Texts;
import fazhi.ledger.intake.CellError;
import fazhi.ledger.intake.ImportCheck;
import fazhi.ledger.intake.Told;
import fazhi.ledger.intake.answer.Question;
import fazhi.ledger.shape.LeftRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** An import as other programs read it (导入结果 JSON). */
record ImportJson(Texts texts) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    String of(ImportCheck check) {
        var all = new LinkedHashMap<String, Object>();
        all.put("read", check.read());
        all.put("new", check.counts().added());
        all.put("same", check.counts().same());
        all.put("asked", check.questions().stream().map(ImportJson::asked).toList());
        all.put("refused", check.errors().stream().map(ImportJson::refused).toList());
        all.put("left", check.left().stream().map(this::left).toList());
        all.put("told", check.told().stream().map(ImportJson::told).toList());
        if (!check.also().isEmpty()) {
            all.put("also", check.also().stream().map(ImportJson::also).toList());
        }
        return JSON.writeValueAsString(all);
    }

    private static Map<String, Object> also(ImportCheck.Also also) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("ledger", also.ledger());
        fields.put("new", also.counts().added());
        fields.put("same", also.counts().same());
        return fields;
    }

    /** A file that is refused as a whole. */
    String of(String reason) {
        var all = new LinkedHashMap<String, Object>();
        all.put("read", 0);
        all.put("new", 0);
        all.put("same", 0);
        all.put("asked", List.of());
        all.put("refused", List.of(refused(new CellError("", 0, "", "", "", reason, false))));
        all.put("left", List.of());
        all.put("told", List.of());
        return JSON.writeValueAsString(all);
    }

    private static Map<String, @Nullable Object> asked(Question question) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("column", question.key().header());
        fields.put("value", question.key().text());
        fields.put("rows", question.rows().size());
        fields.put("proposal", question.proposal().isEmpty() ? null : question.proposal());
        return fields;
    }

    private static Map<String, Object> refused(CellError error) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("sheet", error.sheet());
        fields.put("row", error.row());
        fields.put("column", error.header());
        fields.put("value", error.value());
        fields.put("reason", error.message());
        return fields;
    }

    private Map<String, Object> left(LeftRow row) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("row", row.number());
        fields.put("text", row.text());
        fields.put("reason", Labels.of(row.reason(), texts));
        return fields;
    }

    private static Map<String, Object> told(Told told) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("column", told.column());
        fields.put("reason", told.reason());
        return fields;
    }
}
