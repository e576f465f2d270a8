package fazhi.cli.data;

import fazhi.backup.restore.Recovery;
import java.nio.file.Path;
import org.springframework.core.env.Environment;

/** Where a database is and who opens it (数据库地址). */
record Database(String url, String user, String password) {

    static Database of(Environment settings) {
        return new Database(
                settings.getProperty("spring.datasource.url", ""),
                settings.getProperty("spring.datasource.username", ""),
                settings.getProperty("spring.datasource.password", ""));
    }

    Recovery recovery(Path dataFolder) {
        return new Recovery(dataFolder, url, user, password);
    }
}
