package dev.shortlist.starter.problem;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;

/// Fields as the client wrote them: snake_case, or the name that an annotation gives.
final class FieldNames {

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final List<Class<? extends Annotation>> NAMING =
            List.of(RequestParam.class, PathVariable.class, RequestHeader.class, RequestPart.class);

    private FieldNames() {}

    static String snake(String property) {
        return HUMP.matcher(property).replaceAll("_").toLowerCase(Locale.ROOT);
    }

    static String of(MethodParameter parameter) {
        return NAMING.stream()
                .map(parameter::getParameterAnnotation)
                .filter(annotation -> annotation != null)
                .map(annotation -> String.valueOf(AnnotationUtils.getValue(annotation)))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElseGet(() -> snake(String.valueOf(parameter.getParameterName())));
    }
}
