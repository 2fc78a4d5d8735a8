package dev.shortlist.starter.web;

import dev.shortlist.starter.problem.WrongType;
import org.springframework.core.MethodParameter;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.SyncHandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;

/// Reads `limit` and `offset` from the query.
final class PagingArgument implements SyncHandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Paging.class;
    }

    @Override
    public Object resolveArgumentValue(
            MethodParameter parameter, BindingContext bindingContext, ServerWebExchange exchange) {
        return new Paging(number(exchange, "limit", Paging.DEFAULT_LIMIT), number(exchange, "offset", 0));
    }

    private static int number(ServerWebExchange exchange, String name, int otherwise) {
        var text = exchange.getRequest().getQueryParams().getFirst(name);
        if (text == null || text.isEmpty()) {
            return otherwise;
        }
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new WrongType(name, e);
        }
    }
}
