package fazhi.ledger.batch;

import fazhi.audit.Actor;
import fazhi.ledger.cell.TableWords;
import fazhi.ledger.intake.ImportPlan;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What a person decided about the columns of a kind of file (列对应记忆), by its headers. */
@Repository
@Transactional
class RememberedColumns {

    private final JdbcClient database;

    private final Actor actor;

    RememberedColumns(JdbcClient database, Actor actor) {
        this.database = database;
        this.actor = actor;
    }

    Optional<Map<Integer, String>> find(String ledger, List<String> headers) {
        return database.sql(
                        """
                        select column_keys from import_columns
                        where person = ? and ledger = ? and signature = ?
                        """)
                .params(actor.name(), ledger, signature(headers))
                .query(String.class)
                .optional()
                .map(RememberedColumns::read);
    }

    void keep(ImportPlan plan) {
        var signature = signature(plan.headers());
        database.sql("delete from import_columns where person = ? and ledger = ? and signature = ?")
                .params(actor.name(), plan.ledger(), signature)
                .update();
        database.sql("insert into import_columns values (?, ?, ?, ?)")
                .params(actor.name(), plan.ledger(), signature, written(plan.columns()))
                .update();
    }

    private static String written(Map<Integer, String> columns) {
        return new TreeMap<>(columns)
                .entrySet().stream()
                        .map(each -> each.getKey() + "=" + each.getValue())
                        .collect(Collectors.joining(","));
    }

    private static Map<Integer, String> read(String text) {
        var columns = new TreeMap<Integer, String>();
        for (var each : text.split(",")) {
            int at = each.indexOf('=');
            if (at > 0) {
                columns.put(Integer.valueOf(each.substring(0, at)), each.substring(at + 1));
            }
        }
        return columns;
    }

    private static String signature(List<String> headers) {
        try {
            var plain = headers.stream().map(TableWords::plain).collect(Collectors.joining("\n"));
            var hash = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(hash.digest(plain.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
