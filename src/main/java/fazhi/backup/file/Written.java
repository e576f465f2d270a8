package fazhi.backup.file;

import fazhi.backup.content.Manifest;
import java.nio.file.Path;

/** A backup that lies on the disk (已写入的备份). */
public record Written(Path file, long size, Manifest manifest) {}
