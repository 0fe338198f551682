package in.vyte.spring;

import in.vyte.sdk.webhook.TypedCall;
import in.vyte.sdk.webhook.WebhookException;
import in.vyte.sdk.webhook.WebhookParser;
import in.vyte.sdk.webhook.WebhookSecret;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.server.ResponseStatusException;

/** Reads a delivery that carries the secret. Thread-safe. */
final class WebhookArgumentResolver implements HandlerMethodArgumentResolver {
    private final WebhookParser parser;
    private final Optional<WebhookSecret> secret;

    WebhookArgumentResolver(WebhookParser parser, Optional<WebhookSecret> secret) {
        this.parser = parser;
        this.secret = secret;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(VyteWebhook.class);
    }

    @Override
    public List<TypedCall> resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders)
            throws IOException {
        HttpServletRequest request =
                Objects.requireNonNull(webRequest.getNativeRequest(HttpServletRequest.class), "servlet request");
        WebhookSecret expected = secret.orElseThrow(
                () -> new IllegalStateException("@VyteWebhook needs the property vyte.webhook.secret"));
        if (!expected.isIn(request.getQueryString())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        try {
            return parser.parse(request.getInputStream());
        } catch (WebhookException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, e.getMessage(), e);
        }
    }
}
