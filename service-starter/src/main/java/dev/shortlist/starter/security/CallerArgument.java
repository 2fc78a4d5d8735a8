package dev.shortlist.starter.security;

import org.springframework.core.MethodParameter;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// Hands the caller to a controller method; a nullable parameter stays null when nobody is signed in.
final class CallerArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class;
    }

    @Override
    public Mono<Object> resolveArgument(
            MethodParameter parameter, BindingContext bindingContext, ServerWebExchange exchange) {
        var caller = CallerOfExchange.in(exchange);
        if (caller != null) {
            return Mono.just(caller);
        }
        return parameter.isOptional() ? Mono.empty() : Mono.error(new Unauthenticated());
    }
}
