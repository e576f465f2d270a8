package fazhi.backup;

import java.nio.file.Path;

/** A backup that lies on the disk (已写入的备份). */
record Written(Path file, long size, Manifest manifest) {}
