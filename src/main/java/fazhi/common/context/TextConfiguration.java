package fazhi.common.context;

import fazhi.common.Texts;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** One source of texts (文本来源) for screen, documents and errors; Chinese unless asked otherwise. */
@Configuration(proxyBeanMethods = false)
public class TextConfiguration {

    private static final String SUFFIX = "_zh_CN.properties";

    @Bean
    MessageSource messageSource() throws IOException {
        var bundles =
                new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:messages/*" + SUFFIX);
        var source = new ResourceBundleMessageSource();
        source.setBasenames(
                Arrays.stream(bundles)
                        .map(bundle -> name(bundle).replace(SUFFIX, ""))
                        .sorted()
                        .map("messages/"::concat)
                        .toArray(String[]::new));
        source.setDefaultEncoding("UTF-8");
        source.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        source.setFallbackToSystemLocale(false);
        source.setAlwaysUseMessageFormat(true);
        LocaleContextHolder.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        return source;
    }

    private static String name(Resource bundle) {
        return Objects.requireNonNull(bundle.getFilename());
    }

    @Bean
    Texts texts(MessageSource messages) {
        return new Texts() {

            @Override
            public String get(String key, Object... arguments) {
                return Objects.requireNonNull(
                        messages.getMessage(key, arguments, "!" + key, locale()));
            }

            @Override
            public boolean has(String key) {
                return messages.getMessage(key, null, null, locale()) != null;
            }

            @Override
            public Locale locale() {
                return LocaleContextHolder.getLocale();
            }
        };
    }
}
