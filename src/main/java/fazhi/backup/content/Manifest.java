package fazhi.backup.content;

import java.util.List;

/**
 * What a backup holds (备份清单); the last entry of the file, so that a file cut off has none.
 *
 * @param migrations versions of the schema's steps, in the order they were applied
 * @param files hashes of the evidence in it; empty for an hourly one
 * @param anchor where the trail ended
 */
public record Manifest(
        int format,
        String portal,
        String madeAt,
        String database,
        List<String> migrations,
        List<TableContent> tables,
        boolean evidence,
        List<String> files,
        List<NamedHash> settings,
        String anchor) {

    public static final int FORMAT = 1;

    public static final String NAME = "manifest.json";

    /** A file of the data folder and its hash. */
    public record NamedHash(String name, String sha256) {}

    public long rows() {
        return tables.stream().mapToLong(TableContent::rows).sum();
    }
}
