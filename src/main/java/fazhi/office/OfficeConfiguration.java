package fazhi.office;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.springframework.core.env.Environment;

/** Font names from the settings, else those of the standard. */
@Configuration(proxyBeanMethods = false)
@PropertySource(value = "classpath:" + OfficialFonts.RESOURCE, encoding = "UTF-8")
class OfficeConfiguration {

    @Bean
    OfficialFonts officialFonts(Environment settings) {
        return OfficialFonts.named(key -> settings.getProperty(key));
    }
}
