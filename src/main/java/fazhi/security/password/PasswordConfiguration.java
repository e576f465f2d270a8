package fazhi.security.password;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

@Configuration(proxyBeanMethods = false)
class PasswordConfiguration {

    private static final String ARGON2 = "argon2id";

    private static final int MEMORY_KIB = 19_456;

    /** Argon2id alone: Spring's stock encoder would also accept plain text and MD5. */
    @Bean
    PasswordEncoder passwordEncoder() {
        PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, MEMORY_KIB, 2);
        return new BoundedEncoder(new DelegatingPasswordEncoder(ARGON2, Map.of(ARGON2, argon2)));
    }
}
