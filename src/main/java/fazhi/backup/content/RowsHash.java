package fazhi.backup.content;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The hash of a table's rows in any order (表摘要), because two databases sort texts differently: the
 * sum of the hashes of its rows.
 */
public final class RowsHash {

    private static final BigInteger BOUND = BigInteger.TWO.pow(256);

    private final MessageDigest digest = sha256();

    private BigInteger sum = BigInteger.ZERO;

    private long rows;

    void add(String row) {
        var hash = new BigInteger(1, digest.digest(row.getBytes(StandardCharsets.UTF_8)));
        sum = sum.add(hash).mod(BOUND);
        rows++;
    }

    TableContent content(String table) {
        return new TableContent(table, rows, "%064x".formatted(sum));
    }

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
