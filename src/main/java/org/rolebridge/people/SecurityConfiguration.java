package org.rolebridge.people;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.time.Clock;
import org.rolebridge.people.ui.SignInView;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Which requests need a sign-in, and what every response carries. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SessionLimits.class)
class SecurityConfiguration {

    private static final String CONTENT_POLICY = String.join(
            "; ",
            "default-src 'self'",
            // Vaadin 25.3 needs both; 25.4 brings nonces.
            "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'");
    private static final String PERMISSIONS = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

    @Bean
    SecurityFilterChain requests(HttpSecurity http, SignInRepository accounts, SessionLimits limits, Clock clock) {
        http.authorizeHttpRequests(
                requests -> requests.requestMatchers("/health", "/rolebridge*.css", "/rolebridge.svg")
                        .permitAll());
        http.headers(SecurityConfiguration::headers);
        http.csrf(forms -> forms.withObjectPostProcessor(staleForms()));
        http.addFilterAfter(new FreshAccessFilter(accounts, limits, clock), SecurityContextHolderFilter.class);
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.loginView(SignInView.class)
                        // what does not exist is told on a page of our own, like what one may not see
                        .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated));
        return http.build();
    }

    /** A sign-in form that lay open too long leads back to a fresh one instead of a blank page. */
    private static ObjectPostProcessor<CsrfFilter> staleForms() {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends CsrfFilter> F postProcess(F filter) {
                filter.setAccessDeniedHandler((request, response, denied) ->
                        response.sendRedirect(request.getContextPath() + "/sign-in?expired"));
                return filter;
            }
        };
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY));
        headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
        headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN));
        headers.permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS));
    }

    /** Vaadin's page is a forward, on which lazily written headers would be lost. */
    @Bean
    static BeanPostProcessor eagerHeaders() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof SecurityFilterChain chain) {
                    chain.getFilters().stream()
                            .filter(HeaderWriterFilter.class::isInstance)
                            .forEach(filter -> ((HeaderWriterFilter) filter).setShouldWriteHeadersEagerly(true));
                }
                return bean;
            }
        };
    }

    @Bean
    PasswordEncoder passwords() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }
}
