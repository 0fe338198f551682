/**
 * The Vyte SDK in a Spring Boot application: a {@link in.vyte.sdk.VyteClient} bean from the properties {@code vyte.*},
 * metrics and spans, a health indicator, webhooks as controller arguments, and the sandbox in tests. Runs on Spring
 * Boot 3.5 and 4. {@link in.vyte.spring.VyteAutoConfiguration} imports one configuration for each of these.
 *
 * <p>This starter puts HttpClient 5 on the class path. Spring Boot then builds its own {@code RestClient} and
 * {@code RestTemplate} on it, with five connections per host. To keep them on the JDK's client, set
 * {@code spring.http.client.factory=jdk}, from Spring Boot 4 on {@code spring.http.clients.imperative.factory=jdk}.
 */
@NullMarked
package in.vyte.spring;

import org.jspecify.annotations.NullMarked;
