package dev.shortlist.starter.security;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.util.ClassUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// Finds the handler method of a call and lets only those in whom it serves, before anything of the body is read.
/// A handler method of ours that does not say whom it serves stops the start.
class GuardedHandlerMapping extends RequestMappingHandlerMapping {

    private static final String OURS = "dev.shortlist.";
    private final Map<Method, AccessRule> rules = new ConcurrentHashMap<>();

    @Override
    protected void registerHandlerMethod(Object handler, Method method, RequestMappingInfo mapping) {
        ruleOf(method).ifPresent(rule -> rules.put(method, rule));
        super.registerHandlerMethod(handler, method, mapping);
    }

    private static Optional<AccessRule> ruleOf(Method method) {
        var owner = ClassUtils.getUserClass(method.getDeclaringClass());
        var rule = AccessRule.of(method);
        if (rule.isEmpty() && owner.getName().startsWith(OURS)) {
            throw new IllegalStateException(
                    owner.getSimpleName() + "." + method.getName() + " needs one of @Requires, @SignedIn, @Open");
        }
        return rule;
    }

    @Override
    public Mono<HandlerMethod> getHandlerInternal(ServerWebExchange exchange) {
        return super.getHandlerInternal(exchange).doOnNext(handler -> admit(handler, exchange));
    }

    // Handlers of libraries bear no rule: what they show is chosen by configuration.
    private void admit(HandlerMethod handler, ServerWebExchange exchange) {
        var rule = rules.get(handler.getMethod());
        if (rule != null) {
            rule.admit(CallerOfExchange.in(exchange));
        }
    }
}
