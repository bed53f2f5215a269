package org.rolebridge.people;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import org.apache.catalina.Valve;
import org.rolebridge.people.ui.SignInView;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;

/** Which requests need a sign-in, and what every response carries. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SessionLimits.class)
class SecurityConfiguration {

    @Bean
    SecurityFilterChain requests(HttpSecurity http, SignInRepository accounts, SessionLimits limits, Clock clock) {
        http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers("/health", "/rolebridge*.css", "/rolebridge.svg")
                .permitAll());
        http.headers(HeadersConfigurer::disable);
        http.csrf(forms -> forms.withObjectPostProcessor(staleForms()));
        http.addFilterBefore(new ForeignForms(), CsrfFilter.class);
        http.addFilterAfter(new FreshAccessFilter(accounts, limits, clock), SecurityContextHolderFilter.class);
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.loginView(SignInView.class)
                        // what does not exist is told on a page of our own, like what one may not see
                        .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated));
        // after the line above, which says where the form is
        http.formLogin(form -> form.authenticationDetailsSource(SignInDetails::new));
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

    /** Before everything but what trusts a proxy, so that refused requests, errors and forwards have the headers too. */
    @Bean
    static FilterRegistrationBean<ResponseHeaders> responseHeaders() {
        var registration = new FilterRegistrationBean<>(new ResponseHeaders());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        registration.setDispatcherTypes(EnumSet.allOf(DispatcherType.class));
        return registration;
    }

    @Bean
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> earlyHeaders() {
        return server -> {
            var valves = new ArrayList<Valve>();
            valves.add(new SignInDetails.Noting());
            valves.addAll(server.getEngineValves());
            valves.add(new ResponseHeaders.Early());
            server.setEngineValves(valves);
        };
    }

    @Bean
    PasswordEncoder passwords() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }
}
