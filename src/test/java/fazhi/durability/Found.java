package fazhi.durability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * What a new process finds after a kill.
 *
 * @param kept names of what is there
 * @param half what is there in part: an act without its clock or its entry, a row without its file
 */
record Found(Set<String> kept, List<String> half) {

    /** Looks at a copy, because opening and closing tidies the file up. */
    static Found in(Path dataFolder) throws IOException, SQLException, GeneralSecurityException {
        var copy = dataFolder.resolveSibling("copy.mv.db");
        Files.copy(
                dataFolder.resolve("db/portal.mv.db"), copy, StandardCopyOption.REPLACE_EXISTING);
        var url = "jdbc:h2:file:" + dataFolder.resolveSibling("copy");
        try (var connection = DriverManager.getConnection(url)) {
            return in(connection, dataFolder.resolve("files"));
        }
    }

    static Found in(Connection connection, Path files)
            throws IOException, SQLException, GeneralSecurityException {
        var kept = new HashSet<String>();
        kept.addAll(
                texts(
                        connection,
                        "select label from dictionary_entry where dictionary = 'killed'"));
        var clocks = texts(connection, "select subject from clock_row where ledger = 'killed'");
        var entries =
                texts(
                        connection,
                        "select 'act ' || record_id from audit_entry where ledger = 'killed'");
        var half = new ArrayList<String>();
        kept.stream().filter(act -> !clocks.contains(act)).forEach(half::add);
        kept.stream().filter(act -> !entries.contains(act)).forEach(half::add);
        clocks.stream().filter(act -> !kept.contains(act)).forEach(half::add);
        entries.stream().filter(act -> !kept.contains(act)).forEach(half::add);
        kept.addAll(texts(connection, "select case_number from penalty_case"));
        for (var sha256 : texts(connection, "select sha256 from attachment")) {
            kept.add("file " + sha256);
            if (!sha256.equals(hash(files.resolve(sha256.substring(0, 2)).resolve(sha256)))) {
                half.add("file " + sha256);
            }
        }
        return new Found(kept, half);
    }

    private static Set<String> texts(Connection connection, String asked) throws SQLException {
        var found = new HashSet<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(asked)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private static String hash(Path file) throws IOException, GeneralSecurityException {
        if (!Files.exists(file)) {
            return "";
        }
        var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        return HexFormat.of().formatHex(digest);
    }
}
