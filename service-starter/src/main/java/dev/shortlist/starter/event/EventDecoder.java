package dev.shortlist.starter.event;

import dev.shortlist.contracts.event.Event;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Reads the record that the CloudEvents type names. Types that this version does not know are no error.
final class EventDecoder {

    private final JsonMapper json;
    private final Map<Class<?>, Map<String, Class<?>>> families = new ConcurrentHashMap<>();

    EventDecoder(JsonMapper json) {
        this.json = json;
    }

    static UUID idOf(ConsumerRecord<String, byte[]> message) {
        var id = CloudEventHeaders.read(message.headers(), CloudEventHeaders.ID);
        if (id == null) {
            throw new MalformedEvent("no " + CloudEventHeaders.ID + " header");
        }
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException notAnId) {
            throw new MalformedEvent("bad " + CloudEventHeaders.ID + " header", notAnId);
        }
    }

    <E extends Event> Optional<E> decode(ConsumerRecord<String, byte[]> message, Class<E> family) {
        var type = CloudEventHeaders.read(message.headers(), CloudEventHeaders.TYPE);
        if (type == null || message.value() == null) {
            throw new MalformedEvent(type == null ? "no " + CloudEventHeaders.TYPE + " header" : "no value");
        }
        return Optional.ofNullable(typesOf(family).get(type)).map(known -> family.cast(read(message.value(), known)));
    }

    private Object read(byte[] value, Class<?> type) {
        try {
            return json.readValue(value, type);
        } catch (JacksonException unreadable) {
            // Its message quotes the payload, which may hold personal data.
            throw new MalformedEvent("not a " + type.getSimpleName() + ": "
                    + unreadable.getClass().getSimpleName());
        }
    }

    private Map<String, Class<?>> typesOf(Class<?> family) {
        return families.computeIfAbsent(
                family,
                any -> Arrays.stream(any.getPermittedSubclasses())
                        .collect(Collectors.toMap(Class::getSimpleName, Function.identity())));
    }
}
