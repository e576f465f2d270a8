package fazhi.security.web.surface;

import org.apache.catalina.core.StandardHost;
import org.apache.tomcat.util.threads.VirtualThreadExecutor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.TomcatContextCustomizer;
import org.springframework.boot.tomcat.TomcatProtocolHandlerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The server's own part (服务器设置): a request waits on a virtual thread, so that hundreds of bodies
 * that trickle in hold nobody else up; and the server tells nothing of itself.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ServerConfiguration {

    @Bean
    TomcatProtocolHandlerCustomizer<?> virtualThreads() {
        return handler -> handler.setExecutor(new VirtualThreadExecutor("web-"));
    }

    @Bean
    TomcatContextCustomizer bareErrors() {
        return context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(BareErrors.class.getName());
            }
        };
    }
}
