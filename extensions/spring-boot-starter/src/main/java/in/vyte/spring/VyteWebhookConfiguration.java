package in.vyte.spring;

import in.vyte.sdk.webhook.WebhookParser;
import in.vyte.sdk.webhook.WebhookSecret;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** {@link VyteWebhook} parameters, in applications on Spring MVC. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass({WebMvcConfigurer.class, HttpServletRequest.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class VyteWebhookConfiguration {
    @Bean
    WebMvcConfigurer vyteWebhooks(VyteProperties properties) {
        WebhookArgumentResolver argument = new WebhookArgumentResolver(
                new WebhookParser(),
                Optional.ofNullable(properties.webhook().secret()).map(WebhookSecret::of));
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(argument);
            }
        };
    }
}
