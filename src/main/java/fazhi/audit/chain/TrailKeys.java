package fazhi.audit.chain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The keys of the chain (审计密钥), one a line in {@code trail.key} beside the database and not in it:
 * who can write the database alone cannot forge a link. The last line seals; earlier ones still
 * check what they sealed.
 */
@Component
class TrailKeys {

    private static final String MAC = "HmacSHA256";

    private static final int KEY_BYTES = 32;

    private static final int NAME_LENGTH = 8;

    private final Path file;

    TrailKeys(@Value("${portal.data-dir}") Path dataFolder) {
        this.file = dataFolder.resolve("trail.key");
    }

    /** The name under which new links are sealed; the first use makes a key. */
    synchronized String current() {
        var known = read();
        return known.isEmpty() ? add() : known.lastEntry().getKey();
    }

    Optional<Mac> mac(String algorithm) {
        return Optional.ofNullable(read().get(algorithm)).map(TrailKeys::mac);
    }

    private LinkedHashMap<String, byte[]> read() {
        var keys = new LinkedHashMap<String, byte[]>();
        try {
            if (Files.exists(file)) {
                for (var line : Files.readAllLines(file)) {
                    if (!line.isBlank()) {
                        var key = HexFormat.of().parseHex(line.strip());
                        keys.put(name(key), key);
                    }
                }
            }
            return keys;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private String add() {
        var key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(
                    file,
                    HexFormat.of().formatHex(key) + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.SYNC);
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
            return name(key);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static String name(byte[] key) {
        try {
            var hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key));
            return "HMAC-SHA256/" + hash.substring(0, NAME_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Mac mac(byte[] key) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            return mac;
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    /** For a link: the hash before it and everything that stands in it. */
    static String hash(Mac mac, String previous, String content) {
        mac.update(previous.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
    }
}
